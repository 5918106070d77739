/** The messengers and phrases of data/messengers*.tsv, as the words that announce a contact. */
import type { Evasion } from '../../assessment.ts';
import { MESSENGERS, PHRASES } from '../data.generated.ts';
import { readRows } from '../data-rows.ts';
import { HINT_KINDS, type HintKind } from '../recognition.ts';
import type { WordIndex } from '../word-index.ts';
import { ROLE_CODE, ROLE_CUE, ROLE_GIVE, ROLE_HINT } from '../words.ts';

/**
 * How much a spelling proves alone: `name` always the messenger, `word` with a verb or a handle, `handle` with a handle,
 * `vague` (号是, ID) with a handle that is no plain number.
 */
export type Strength = 'name' | 'word' | 'handle' | 'vague';

export interface Messenger {
  readonly channel: string;
  readonly strength: Strength;
  /** The disguise of the spelling, or none. */
  readonly evasion: Evasion | undefined;
}

export const messengers: Messenger[] = [];
/** Units that may stand before a messenger as its verb: 加, +, 去. */
export const verbUnits: ReadonlySet<number> = new Set(
  readRows(PHRASES)
    .filter(([phrase, role]) => role === 'verb' && phrase!.length === 1)
    .map(([phrase]) => (phrase === '➕' ? 0x2b : phrase!.charCodeAt(0))),
);

/** Words that refuse or warn: they turn a request for a code into its opposite. Read only beside one. */
export const refusals: readonly string[] = readRows(PHRASES).flatMap(([phrase, role]) =>
  role === 'refusal' ? [phrase!] : [],
);

/** Adds every spelling and phrase to the index. A hit's `entry` is an index into `messengers`, or into `HINT_KINDS`. */
export function addContactWords(index: WordIndex): void {
  for (const [spelling, channel, strength, evasion] of readRows(MESSENGERS)) {
    const entry = messengers.push({
      channel: channel!,
      strength: strength as Strength,
      evasion: evasion === 'none' ? undefined : (evasion as Evasion),
    });
    index.add(spelling!, { roles: ROLE_CUE, entry: entry - 1, loose: spelling!.length > 1 });
  }
  for (const [phrase, role] of readRows(PHRASES)) {
    const hint = HINT_KINDS.indexOf(role as HintKind);
    if (hint >= 0) index.add(phrase!, { roles: ROLE_HINT, entry: hint, loose: phrase!.length > 2 });
    else if (role === 'code') index.add(phrase!, { roles: ROLE_CODE });
    else if (role === 'give') index.add(phrase!, { roles: ROLE_GIVE });
    // An ordinary word that begins like a messenger hides it: the longest word wins.
    else if (role === 'other') index.add(phrase!, {});
  }
}
