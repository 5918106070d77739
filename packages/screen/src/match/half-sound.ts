/**
 * Two-character terms of which one character is written by sound: 代茶, dai查.
 *
 * A pair of syllables alone says little (every third text holds some term by chance), so one character must be the
 * term's own. Both orders stand in one table keyed by (character, syllable); a bit filter in front dismisses ordinary text
 * with two look-ups a unit.
 */

import type { Sound } from '../fold/sound.ts';

/** Which character of the pair is the term's own. */
const FIRST_KEPT = 0;
const SECOND_KEPT = 1;

const CHAR_HASH = 0x9e3779b1;
const SOUND_HASH = 0x85ebca6b;
const FILTER_BITS_A_KEY = 64;

export class HalfSoundIndex {
  private readonly filter: Int32Array;
  private readonly filterShift: number;
  private readonly termsByKey: ReadonlyMap<number, readonly number[]>;

  /** @param entries [term, first unit, second unit, first syllable, second syllable] */
  constructor(entries: ReadonlyArray<readonly [number, number, number, number, number]>) {
    const termsByKey = new Map<number, number[]>();
    this.filterShift = Math.clz32(Math.max(64, entries.length * 2 * FILTER_BITS_A_KEY) - 1);
    this.filter = new Int32Array(2 ** (27 - this.filterShift));
    const add = (unit: number, syllable: number, kept: 0 | 1, term: number): void => {
      const key = keyOf(unit, syllable, kept);
      const known = termsByKey.get(key);
      if (known) known.push(term);
      else termsByKey.set(key, [term]);
      const bit = this.bitOf(unit, syllable, kept);
      this.filter[bit >>> 5]! |= 1 << (bit & 31);
    };
    for (const [term, first, second, firstSound, secondSound] of entries) {
      add(first, secondSound, FIRST_KEPT, term);
      add(second, firstSound, SECOND_KEPT, term);
    }
    this.termsByKey = termsByKey;
  }

  /** The first index from `k` on at which a sound and the next may be such a pair, or the last index. */
  next(units: Uint16Array, { ids, at, length }: Sound, k: number): number {
    const { filter, filterShift } = this;
    for (; k + 1 < length; k++) {
      const kept = Math.imul(units[at[k]!]!, CHAR_HASH) ^ Math.imul(ids[k + 1]! * 2, SOUND_HASH);
      const other = Math.imul(units[at[k + 1]!]!, CHAR_HASH) ^ Math.imul(ids[k]! * 2 + 1, SOUND_HASH);
      const a = kept >>> filterShift;
      const b = other >>> filterShift;
      if ((((filter[a >>> 5]! >>> (a & 31)) | (filter[b >>> 5]! >>> (b & 31))) & 1) !== 0) break;
    }
    return k;
  }

  /** Terms written as `first` and something that sounds `secondSound`, or as something that sounds `firstSound` and `second`. */
  lookUp(first: number, second: number, firstSound: number, secondSound: number): readonly number[] {
    const found = this.termsByKey.get(keyOf(first, secondSound, FIRST_KEPT)) ?? [];
    const others = this.termsByKey.get(keyOf(second, firstSound, SECOND_KEPT));
    return others ? [...found, ...others] : found;
  }

  private bitOf(unit: number, syllable: number, kept: 0 | 1): number {
    return (Math.imul(unit, CHAR_HASH) ^ Math.imul(syllable * 2 + kept, SOUND_HASH)) >>> this.filterShift;
  }
}

/** A small integer, so that a Map keeps it unboxed: 16 bits of unit, 10 of syllable, 1 of side. */
function keyOf(unit: number, syllable: number, kept: 0 | 1): number {
  return (unit << 11) | (syllable << 1) | kept;
}
