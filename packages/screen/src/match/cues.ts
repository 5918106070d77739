/**
 * Finds the terms of the lexicon however they are written.
 *
 * Two automata run over the two forms of a text. Over the folded characters: a term as it is, with symbols inserted, or
 * with its characters swapped. Over the syllables: homophones, pinyin in Latin letters, initials, and mixtures. A hit by
 * sound whose surface is an ordinary word is marked as such and counts only where other cues agree.
 *
 * Cost: linear in the text plus the hits.
 */
import { firstAtLeast } from '../first-at-least.ts';
import { foldItem } from '../fold/fold.ts';
import { Folded, GAP_CLAUSE, GAP_NONE, GAP_SPACE } from '../fold/folded.ts';
import { LETTER_BASE, type Sound, syllableId, syllableName, syllableOf } from '../fold/sound.ts';
import { isTradeCategory } from '../lexicon/groups.ts';
import { CONTEXTUAL_READINGS, ORDINARY, type Term } from '../lexicon/lexicon.ts';
import { Automaton, Hits } from './automaton.ts';
import { HalfSoundIndex } from './half-sound.ts';

/** How a term was found, from certain to vague. The model weighs each channel of each category by itself. */
export const CHANNELS = [
  'exact',
  'spread',
  'swapped',
  'long_sound',
  'half_sound',
  'pinyin',
  'mixed_initials',
  'initials',
] as const;
export type Channel = (typeof CHANNELS)[number];
const EXACT = 0;
const SPREAD = 1;
const SWAPPED = 2;
const LONG_SOUND = 3;
const HALF_SOUND = 4;
const PINYIN = 5;
const MIXED_INITIALS = 6;
const INITIALS = 7;

/** Characters of grammar: 洗了 is not 洗料. */
const FUNCTION_WORDS = new Set([...'了的着过吗呢吧啊是不在就都也和与'].map((char) => char.charCodeAt(0)));
/** Longer terms are not written with one initial among full syllables. */
const LONGEST_MIXED = 3;
/** Cues found in one text, in parallel arrays; `start` and `end` are folded units. At most a few for each unit. */
export class Cues {
  count = 0;
  /** True after `sortByStart`, until the next text. */
  sorted = false;
  term: Int32Array = new Int32Array(256);
  channel: Uint8Array = new Uint8Array(256);
  start: Int32Array = new Int32Array(256);
  end: Int32Array = new Int32Array(256);

  clear(): void {
    this.count = 0;
    this.sorted = false;
  }

  add(term: number, channel: number, start: number, end: number): void {
    const at = this.count++;
    if (at === this.term.length) this.resize(at * 2);
    this.term[at] = term;
    this.channel[at] = channel;
    this.start[at] = start;
    this.end[at] = end;
  }

  /** Orders the cues by where they start, so that the windows of a long text need not read all of them. */
  sortByStart(): void {
    const order = Array.from({ length: this.count }, (_, index) => index).sort(
      (a, b) => this.start[a]! - this.start[b]!,
    );
    for (const name of ['term', 'channel', 'start', 'end'] as const) {
      const values = this[name].slice(0, this.count);
      for (const [to, from] of order.entries()) this[name][to] = values[from]!;
    }
    this.sorted = true;
  }

  /** Index of the first cue that starts at `unit` or later; 0 when the cues are not sorted. */
  firstFrom(unit: number): number {
    if (!this.sorted) return 0;
    return firstAtLeast(this.start, this.count, unit);
  }

  private resize(size: number): void {
    for (const name of ['term', 'start', 'end'] as const) {
      const larger = new Int32Array(size);
      larger.set(this[name]);
      this[name] = larger;
    }
    const channels = new Uint8Array(size);
    channels.set(this.channel);
    this.channel = channels;
  }
}

/** What one pattern of an automaton stands for: term and kind, several where terms coincide. */
interface Meaning {
  readonly term: number;
  readonly kind:
    | typeof EXACT
    | typeof SWAPPED
    | typeof LONG_SOUND
    | typeof PINYIN
    | typeof MIXED_INITIALS
    | typeof INITIALS;
}

class PatternTable {
  private readonly meanings = new Map<string, Meaning[]>();

  add(symbols: readonly number[], meaning: Meaning): void {
    const key = String.fromCharCode(...symbols);
    const known = this.meanings.get(key);
    if (!known) this.meanings.set(key, [meaning]);
    else if (!known.some(({ term }) => term === meaning.term)) known.push(meaning);
  }

  build(lead: 2 | 3): Patterns {
    const patterns = [...this.meanings.keys()].map((key) => Uint16Array.from(key, (unit) => unit.charCodeAt(0)));
    const meanings = [...this.meanings.values()];
    const first = new Int32Array(patterns.length + 1);
    for (const [index, list] of meanings.entries()) first[index + 1] = first[index]! + list.length;
    const flat = meanings.flat();
    return {
      automaton: new Automaton(patterns, lead),
      first,
      term: Int32Array.from(flat, ({ term }) => term),
      kind: Uint8Array.from(flat, ({ kind }) => kind),
    };
  }
}

/** An automaton and what its patterns stand for: those of pattern p are `first[p]` to `first[p + 1]`. */
interface Patterns {
  readonly automaton: Automaton;
  readonly first: Int32Array;
  readonly term: Int32Array;
  readonly kind: Uint8Array;
}

export class CueMatcher {
  private readonly folded: string[] = [];
  /** Folded units: the term itself, two characters swapped. */
  private readonly shape: Patterns;
  /** Three syllables or more. */
  private readonly speech: Patterns;
  /** What needs Latin letters in the text: pinyin of two syllables, initials, mixtures. */
  private readonly letters: Patterns;
  /** Two characters, one of them by sound. */
  private readonly halfSound: HalfSoundIndex;
  private readonly hits = new Hits();

  constructor(terms: readonly Term[]) {
    const shape = new PatternTable();
    const speech = new PatternTable();
    const letters = new PatternTable();
    const halves: Array<readonly [number, number, number, number, number]> = [];
    const buffer = new Folded();
    for (const [term, { text, category }] of terms.entries()) {
      const plain = foldItem(buffer, '', text).text();
      const units = Array.from(plain, (unit) => unit.charCodeAt(0));
      this.folded.push(plain);
      // A term that folds to one character (木旦 is 查) would hit everywhere; lint refuses it.
      if (units.length < 2) continue;
      shape.add(units, { term, kind: EXACT });
      // Nobody disguises a word that clears a text.
      if (!isTradeCategory(category)) continue;
      if (units.length === 2 && units[0] !== units[1] && !ORDINARY.has(plain[1]! + plain[0]!)) {
        shape.add([units[1]!, units[0]!], { term, kind: SWAPPED });
      }
      for (const reading of readings(text, units)) {
        const spoken = reading.every((id) => id < LETTER_BASE);
        if (reading.length > 2) speech.add(reading, { term, kind: LONG_SOUND });
        if (reading.length < 2 || !spoken) continue;
        const initials = reading.map(initialOf);
        letters.add(initials, { term, kind: INITIALS });
        if (reading.length > LONGEST_MIXED) continue;
        for (let i = 0; i < reading.length; i++)
          letters.add(reading.with(i, initials[i]!), { term, kind: MIXED_INITIALS });
        if (reading.length === 2) {
          letters.add(reading, { term, kind: PINYIN });
          halves.push([term, units[0]!, units[1]!, reading[0]!, reading[1]!]);
        }
      }
    }
    this.shape = shape.build(2);
    this.speech = speech.build(3);
    this.letters = letters.build(2);
    this.halfSound = new HalfSoundIndex(halves);
  }

  find(folded: Folded, sound: Sound, cues: Cues): Cues {
    cues.clear();
    this.findByShape(folded, cues);
    this.findHalves(folded, sound, cues);
    this.findBySound(this.speech, folded, sound, cues);
    if (folded.letters > 0) this.findBySound(this.letters, folded, sound, cues);
    return cues;
  }

  private findByShape(folded: Folded, cues: Cues): void {
    const { automaton, first, term, kind } = this.shape;
    const hits = automaton.scan(folded.units, folded.length, this.hits);
    for (let hit = 0; hit < hits.count; hit++) {
      const start = hits.start[hit]!;
      const end = hits.end[hit]!;
      const spread = spreadOf(folded, start, end);
      if (spread === TORN) continue;
      const pattern = hits.pattern[hit]!;
      for (let m = first[pattern]!; m < first[pattern + 1]!; m++) {
        if (kind[m] === EXACT) cues.add(term[m]!, spread === STRETCHED ? SPREAD : EXACT, start, end);
        else if (spread === WHOLE) cues.add(term[m]!, SWAPPED, start, end);
      }
    }
  }

  private findHalves(folded: Folded, sound: Sound, cues: Cues): void {
    const { units } = folded;
    const { ids, at, length } = sound;
    for (let k = this.halfSound.next(units, sound, 0); k + 1 < length; k = this.halfSound.next(units, sound, k + 1)) {
      const first = at[k]!;
      const second = at[k + 1]!;
      const terms = this.halfSound.lookUp(units[first]!, units[second]!, ids[k]!, ids[k + 1]!);
      if (terms.length === 0) continue;
      const end = at[k + 2]!;
      if (spreadOf(folded, first, end) === TORN) continue;
      const latin = end - first > 2;
      for (const term of terms) {
        const plain = this.folded[term]!;
        if (!latin && units[first] === plain.charCodeAt(0) && units[second] === plain.charCodeAt(1)) continue;
        if (!latin && (FUNCTION_WORDS.has(units[first]!) || FUNCTION_WORDS.has(units[second]!))) continue;
        if (!latin && ORDINARY.has(folded.text(first, end))) continue;
        cues.add(term, latin ? PINYIN : HALF_SOUND, first, end);
      }
    }
  }

  private findBySound({ automaton, first, term, kind }: Patterns, folded: Folded, sound: Sound, cues: Cues): void {
    const hits = automaton.scan(sound.ids, sound.length, this.hits);
    for (let hit = 0; hit < hits.count; hit++) {
      const start = sound.at[hits.start[hit]!]!;
      const end = sound.at[hits.end[hit]!]!;
      if (spreadOf(folded, start, end) === TORN) continue;
      const latin = end - start > hits.end[hit]! - hits.start[hit]!;
      const pattern = hits.pattern[hit]!;
      for (let m = first[pattern]!; m < first[pattern + 1]!; m++) {
        if (kind[m] === LONG_SOUND && !latin) {
          // The term itself was found by shape; an ordinary word that sounds alike is none: 开放 is not 开房.
          const surface = folded.text(start, end);
          if (surface !== this.folded[term[m]!] && !ORDINARY.has(surface)) cues.add(term[m]!, LONG_SOUND, start, end);
        } else if (kind[m] !== PINYIN || latin) {
          cues.add(term[m]!, latin && kind[m] === LONG_SOUND ? PINYIN : kind[m]!, start, end);
        }
      }
    }
  }
}

const WHOLE = 0;
const STRETCHED = 1;
const TORN = 2;

/**
 * Whether the units of a hit stand together. Symbols between all of them, or anything weaker than a comma between some,
 * is a disguise; a comma or full stop inside an otherwise unbroken hit tears it: 检查。档位 holds no term.
 */
function spreadOf(folded: Folded, start: number, end: number): typeof WHOLE | typeof STRETCHED | typeof TORN {
  if (start < folded.titleLength && end > folded.titleLength) return TORN;
  const { gaps } = folded;
  let strongest = GAP_NONE;
  for (let i = start + 1; i < end; i++) if (gaps[i]! > strongest) strongest = gaps[i]!;
  if (strongest === GAP_NONE) return WHOLE;
  if (strongest < GAP_CLAUSE) return STRETCHED;
  if (end - start === 2) return TORN;
  for (let i = start + 1; i < end; i++) if (gaps[i]! < GAP_SPACE) return TORN;
  return STRETCHED;
}

function readings(text: string, units: readonly number[]): number[][] {
  const alone = units.map(syllableOf);
  if (alone.includes(0)) return [];
  const inContext = CONTEXTUAL_READINGS.get(text)?.map(syllableId);
  return inContext && inContext.length === alone.length && !inContext.includes(0) ? [alone, inContext] : [alone];
}

function initialOf(id: number): number {
  return LETTER_BASE + syllableName(id).charCodeAt(0) - 0x61;
}
