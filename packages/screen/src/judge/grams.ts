/**
 * The wording of a text as features: single characters and neighbours, and single syllables and neighbours, hashed.
 *
 * The syllable grams are what makes a homophone, pinyin or a mixture of both look like the plain word. Training and
 * screening share this file, so they cannot differ. Cost: four hashes a unit.
 */
import type { Folded } from '../fold/folded.ts';
import type { Sound } from '../fold/sound.ts';
import { BOUNDARY, CONTINUED, HANDLE, LONG_NUMBER, maskUnits, SHORT_NUMBER } from './masks.ts';

export const GRAM_BITS = 18;
const SHIFT = 32 - GRAM_BITS;
/** Grams of one unit at most: one and two characters, one and two syllables, plus the closing boundary. */
export const GRAMS_A_UNIT = 4;

const CHAR = Math.imul(0x9e3779b1, 1);
const CHAR_PAIR = 0x27d4eb2f;
const SYLLABLE = 0x165667b1;
const SYLLABLE_PAIR = 0x7feb352d;

function hash(key: number, family: number): number {
  let mixed = Math.imul(key ^ family, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x2c1b3c6d) >>> SHIFT;
}

/** Feature ids with the folded unit where each begins: first the character grams, then the syllable grams. */
export class Grams {
  count = 0;
  /** Number of character grams. */
  chars = 0;
  ids: Int32Array = new Int32Array(1024);
  at: Int32Array = new Int32Array(1024);
  tokens: Uint16Array = new Uint16Array(256);

  reserve(units: number): void {
    const need = GRAMS_A_UNIT * (units + 2);
    if (this.ids.length < need) {
      this.ids = new Int32Array(need * 2);
      this.at = new Int32Array(need * 2);
    }
    if (this.tokens.length < units) this.tokens = new Uint16Array(units * 2);
  }
}

export function readGrams(folded: Folded, sound: Sound, grams: Grams): Grams {
  grams.reserve(folded.length);
  const { ids, at, tokens } = grams;
  maskUnits(folded, tokens);
  let count = 0;
  let previous = BOUNDARY;
  for (let i = 0; i < folded.length; i++) {
    const token = tokens[i]!;
    if (token === CONTINUED) continue;
    ids[count] = hash(token, CHAR);
    at[count++] = i;
    ids[count] = hash((previous << 16) | token, CHAR_PAIR);
    at[count++] = i;
    previous = token;
  }
  if (folded.length > 0) {
    ids[count] = hash((previous << 16) | BOUNDARY, CHAR_PAIR);
    at[count++] = folded.length - 1;
  }
  grams.chars = count;
  let before = BOUNDARY;
  for (let k = 0; k < sound.length; k++) {
    const unit = sound.at[k]!;
    const token = tokens[unit]!;
    if (token === CONTINUED) continue;
    const masked = token === SHORT_NUMBER || token === LONG_NUMBER || token === HANDLE;
    const id = masked ? token : sound.ids[k]! + 8;
    ids[count] = hash(id, SYLLABLE);
    at[count++] = unit;
    ids[count] = hash((before << 16) | id, SYLLABLE_PAIR);
    at[count++] = unit;
    before = id;
  }
  grams.count = count;
  return grams;
}
