/**
 * How a folded text sounds: one syllable id a unit, the same id for every way of writing the syllable.
 *
 * Han characters give their syllable, digits theirs (4 is si), Latin letters that spell pinyin give theirs (dai cha),
 * and letters that spell nothing stay letters, so initials can be matched too. Tones and the confusions of everyday
 * speech are merged (scripts/generate-sound.ts). Cost: one pass, linear.
 */
import { firstAtLeast } from '../first-at-least.ts';
import type { Folded } from './folded.ts';
import { fuzzySyllable } from './fuzzy-syllable.ts';

import { HAN_SYLLABLES, SPELLINGS, SYLLABLES } from './sound.generated.ts';

const HAN_FIRST = 0x4e00;
const names = SYLLABLES.split(' ');
const idOf = new Map(names.map((name, index) => [name, index + 1]));

/** Ids from here on are single letters, a to z. */
export const LETTER_BASE = 512;
/** Ids are below this. */
export const SOUND_LIMIT = 1024;
/** A unit without a sound: kana, symbols that stayed. */
export const SILENT = 0;

const syllableOfUnit = new Uint16Array(0x10000);
for (let i = 0; i < HAN_SYLLABLES.length / 2; i++) {
  syllableOfUnit[HAN_FIRST + i] = Number.parseInt(HAN_SYLLABLES.slice(2 * i, 2 * i + 2), 36);
}
for (const [digit, name] of ['lin', 'yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu'].entries()) {
  syllableOfUnit[0x30 + digit] = idOf.get(name)!;
}
for (let letter = 0; letter < 26; letter++) syllableOfUnit[0x61 + letter] = LETTER_BASE + letter;

/** Spelling of up to six letters -> id; only syllables of two letters or more are read out of a run of letters. */
const idOfSpelling = new Map<string, number>();
for (const spelling of SPELLINGS.split(' ')) {
  if (spelling.length > 1 && /[aeiouv]/.test(spelling)) idOfSpelling.set(spelling, idOf.get(fuzzySyllable(spelling))!);
}
const LONGEST_SPELLING = 6;
/** Longer runs of letters are no pinyin that anybody types; they stay letters, which also bounds the work. */
const LONGEST_RUN = 64;

/** Syllable id of one Han character, digit or letter in folded form; 0 when it has none. */
export function syllableOf(unit: number): number {
  return syllableOfUnit[unit]!;
}

/** Id of a fuzzy syllable by its name; 0 when there is none. */
export function syllableId(name: string): number {
  return idOf.get(name) ?? 0;
}

/** Name of a syllable id below `LETTER_BASE`. */
export function syllableName(id: number): string {
  return names[id - 1]!;
}

export class Sound {
  length = 0;
  ids: Uint16Array = new Uint16Array(256);
  /** Index of the first folded unit of each id; the next id's index ends it. */
  at: Int32Array = new Int32Array(257);

  /** Index of the first id whose folded unit is at least `unit`. */
  firstFrom(unit: number): number {
    return firstAtLeast(this.at, this.length, unit);
  }
}

/** Reads the sound of `folded` into `sound`, replacing what it held. */
export function listen(sound: Sound, folded: Folded): Sound {
  const { units } = folded;
  const size = folded.length;
  if (sound.ids.length < size) {
    sound.ids = new Uint16Array(2 * size);
    sound.at = new Int32Array(2 * size + 1);
  }
  const { ids, at } = sound;
  let length = 0;
  for (let i = 0; i < size; ) {
    const unit = units[i]!;
    const id = syllableOfUnit[unit]!;
    if (id < LETTER_BASE) {
      ids[length] = id;
      at[length++] = i++;
      continue;
    }
    let end = i + 1;
    while (end < size && isLetter(units[end]!) && end !== folded.titleLength) end++;
    length = spell(folded, i, end, sound, length);
    i = end;
  }
  sound.length = length;
  at[length] = size;
  return sound;
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

const cut = new Uint8Array(LONGEST_RUN + 1);

/**
 * Writes the run of letters `[start, end)`: word by word when each word spells pinyin (xi an is not xian), else as a whole
 * when that does (d ai c ha), else word by word with letters for what spells nothing.
 */
function spell(folded: Folded, start: number, end: number, sound: Sound, length: number): number {
  const torn = wordEnd(folded, start, end) < end;
  if (torn && !everyWordSpells(folded, start, end) && readSyllables(folded, start, end)) {
    return writeSyllables(folded, start, end, sound, length);
  }
  for (let word = start; word < end; word = wordEnd(folded, word, end)) {
    const last = wordEnd(folded, word, end);
    if (readSyllables(folded, word, last)) {
      length = writeSyllables(folded, word, last, sound, length);
      continue;
    }
    for (let i = word; i < last; i++) {
      sound.ids[length] = LETTER_BASE + folded.units[i]! - 0x61;
      sound.at[length++] = i;
    }
  }
  return length;
}

/** The end of the letters that stand together from `start` on. */
function wordEnd({ gaps }: Folded, start: number, end: number): number {
  let last = start + 1;
  while (last < end && gaps[last] === 0) last++;
  return last;
}

function everyWordSpells(folded: Folded, start: number, end: number): boolean {
  for (let word = start; word < end; word = wordEnd(folded, word, end)) {
    if (!readSyllables(folded, word, wordEnd(folded, word, end))) return false;
  }
  return true;
}

/** Finds the longest-syllables-first cut of the run from its end; `cut[k]` is the length of the syllable that begins at k. */
function readSyllables(folded: Folded, start: number, end: number): boolean {
  const size = end - start;
  if (size < 2 || size > LONGEST_RUN) return false;
  cut.fill(0, 0, size + 1);
  for (let i = size - 1; i >= 0; i--) {
    let spelling = '';
    for (let k = 1; k <= LONGEST_SPELLING && i + k <= size; k++) {
      spelling += String.fromCharCode(folded.units[start + i + k - 1]!);
      const reaches = i + k === size || cut[i + k]! > 0;
      if (k > 1 && reaches && idOfSpelling.has(spelling)) cut[i] = k;
    }
  }
  return cut[0]! > 0;
}

function writeSyllables(folded: Folded, start: number, end: number, sound: Sound, length: number): number {
  for (let i = start; i < end; i += cut[i - start]!) {
    sound.ids[length] = idOfSpelling.get(folded.text(i, i + cut[i - start]!))!;
    sound.at[length++] = i;
  }
  return length;
}
