/**
 * The fold table in the form that the fold pass reads: one packed entry a character (`layout.ts`).
 *
 * Decoded once, at the first import, in about 3 ms; 256 KB for the basic plane and 44 KB for the pictograms.
 */
import { classOf, HIGH_SURROGATE, INVISIBLE, KEEP, NOISE, SPLIT_FIRST, SPLIT_SECOND, TRICKS } from './layout.ts';
import { EXPANSIONS, FOLD_RUNS, SPLIT_PAIRS } from './table.generated.ts';

export const SUPPLEMENT_FIRST = 0x1d400;
const SUPPLEMENT_LAST = 0x1fbff;

/** Entry of every UTF-16 unit. */
export const ENTRIES = new Int32Array(0x10000);
/** Entries of U+1D400 to U+1FBFF: mathematical alphabets, enclosed letters, pictograms. */
export const SUPPLEMENT = new Int32Array(SUPPLEMENT_LAST - SUPPLEMENT_FIRST + 1);
/** Entries of rarer planes: compatibility ideographs, tags. */
export const RARE = new Map<number, number>();
/** Canonical texts of more than one unit. */
export const EXPANSION_TEXTS: readonly string[] = EXPANSIONS.split(' ');
/** Set in the answer of `wholeOf` where the first part must be a bare radical. */
export const RADICAL_ONLY = 0x10000;
const SPLIT_SLOTS = 1 << 13;
/** Open addressing: the pair `first << 16 | second` at 2k, its whole character at 2k + 1; 0 is empty. */
const splits = new Int32Array(2 * SPLIT_SLOTS);
/** One bit a pair, by another hash: most neighbours are dismissed here, in 8 KB that stay in the nearest cache. */
const splitFilter = new Int32Array(1 << 11);

function splitSlot(pair: number): number {
  let slot = Math.imul(pair, 0x9e3779b1) >>> 19;
  while (splits[2 * slot] !== 0 && splits[2 * slot] !== pair) slot = (slot + 1) & (SPLIT_SLOTS - 1);
  return slot;
}

/** The character that `first` and `second` are the halves of, with `RADICAL_ONLY` where it applies; 0 when there is none. */
export function wholeOf(first: number, second: number): number {
  const bit = Math.imul((first << 16) | second, 0x85ebca6b) >>> 16;
  if ((splitFilter[bit >>> 5]! & (1 << (bit & 31))) === 0) return 0;
  return splits[2 * splitSlot((first << 16) | second) + 1]!;
}

function addSplit(first: number, second: number, answer: number): void {
  const pair = (first << 16) | second;
  const slot = splitSlot(pair);
  splits[2 * slot] = pair;
  splits[2 * slot + 1] = answer;
  const bit = Math.imul(pair, 0x85ebca6b) >>> 16;
  splitFilter[bit >>> 5]! |= 1 << (bit & 31);
}

function decode(): void {
  for (let unit = 0; unit < 0x10000; unit++) ENTRIES[unit] = (unit << 16) | (classOf(unit) << 8) | KEEP;
  for (let unit = 0xd800; unit < 0xdc00; unit++) ENTRIES[unit] = HIGH_SURROGATE;
  for (let unit = 0xdc00; unit < 0xe000; unit++) ENTRIES[unit] = INVISIBLE;
  SUPPLEMENT.fill(NOISE);
  let code = 0;
  for (const run of FOLD_RUNS.split(' ')) {
    const [gap, length, treatment, target] = run.split('.') as [string, string, string, string];
    code += Number.parseInt(gap, 36);
    const end = code + (length === '' ? 1 : Number.parseInt(length, 36));
    const packed = Number.parseInt(treatment, 36);
    const keeps = (packed & 15) === KEEP;
    for (let to = Number.parseInt(target, 36); code < end; code++, to++) {
      const entry = keeps ? (to << 16) | (classOf(to) << 8) | packed : (Number.parseInt(target, 36) << 16) | packed;
      if (code < 0x10000) ENTRIES[code] = entry;
      else if (code >= SUPPLEMENT_FIRST && code <= SUPPLEMENT_LAST) SUPPLEMENT[code - SUPPLEMENT_FIRST] = entry;
      else RARE.set(code, entry);
    }
  }
  const begins = new Uint8Array(0x10000);
  const ends = new Uint8Array(0x10000);
  for (let i = 0; i + 3 < SPLIT_PAIRS.length; i += 4) {
    const first = SPLIT_PAIRS.charCodeAt(i);
    const second = SPLIT_PAIRS.charCodeAt(i + 1);
    const radicalOnly = SPLIT_PAIRS[i + 3] === '!';
    addSplit(first, second, SPLIT_PAIRS.charCodeAt(i + 2) | (radicalOnly ? RADICAL_ONLY : 0));
    begins[first]! |= radicalOnly ? BEGINS_AS_RADICAL : BEGINS_AS_IS;
    ends[second] = 1;
  }
  for (let unit = 0; unit < 0x10000; unit++) {
    const entry = ENTRIES[unit]!;
    if ((entry & 15) !== KEEP) continue;
    const isRadical = ((entry >>> 4) & 15) === RADICAL_TRICK;
    const mayBegin = begins[entry >>> 16]! & (isRadical ? BEGINS_AS_RADICAL | BEGINS_AS_IS : BEGINS_AS_IS);
    ENTRIES[unit] = entry | (mayBegin ? SPLIT_FIRST : 0) | (ends[entry >>> 16] ? SPLIT_SECOND : 0);
  }
}

const BEGINS_AS_IS = 1;
const BEGINS_AS_RADICAL = 2;
const RADICAL_TRICK = TRICKS.indexOf('similar_shape');
decode();
