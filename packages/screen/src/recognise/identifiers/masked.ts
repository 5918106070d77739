/**
 * Identifiers with a part under stars: 138****1234, 3204**********1234, 6222 **** **** 1234, SF10********17.
 *
 * Sellers show such samples as proof, and careful people cover their own numbers: a sign, never an entity. Any star,
 * block or bullet counts as a star, and so does a row of x. Shapes: GB/T 35273 annex and the habits of couriers.
 */
import { isProvinceCode } from '../provinces.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_LIST, JOINT_PAREN, type Run, STAR } from '../run.ts';

const SHAPE = 0.8;
const LEAST_STARS = 3;
const MOST_LETTERS = 3;
const MOST_SHOWN = 8;
const MOST_STARS = 20;
const LETTER_X = 0x78;

export function findMasked(run: Run, found: Candidates): void {
  if (run.stars < LEAST_STARS && !hasRowOfX(run)) return;
  for (let from = 0; from < run.count; from++) {
    if (!run.isTokenEdge(from) || isStar(run, from)) continue;
    const end = findFrom(run, from, found);
    if (end > from) from = end - 1;
  }
}

function hasRowOfX(run: Run): boolean {
  for (let k = 2; k < run.count; k++) {
    if (run.codes[k] === LETTER_X && run.codes[k - 1] === LETTER_X && run.codes[k - 2] === LETTER_X) return true;
  }
  return false;
}

/** Letters, digits, stars, digits from element `from`; answers the element after them, or `from`. */
function findFrom(run: Run, from: number, found: Candidates): number {
  const digits = skip(run, from, MOST_LETTERS, (k) => run.isLetterAt(k) && !isStar(run, k));
  const stars = skip(run, digits, MOST_SHOWN, (k) => run.isDigitAt(k));
  const tail = skip(run, stars, MOST_STARS, (k) => isStar(run, k));
  if (tail - stars < LEAST_STARS) return from;
  let end = skip(run, tail, MOST_SHOWN, (k) => run.isDigitAt(k));
  if (end < run.count && run.codes[end] === LETTER_X && run.isTokenEdge(end + 1)) end++;
  const type = typeOf(run.text(from, digits), run.text(digits, stars), tail - stars, run.text(tail, end));
  if (type === undefined) return from;
  const value = run.text(from, stars) + '*'.repeat(tail - stars) + run.text(tail, end);
  found.add(type, run, from, end, value, SHAPE);
  return end;
}

/** The first element from `at` on, at most `most` further, that is not wanted or stands in another list entry. */
function skip(run: Run, at: number, most: number, wanted: (k: number) => boolean): number {
  let k = at;
  while (
    k < run.count &&
    k - at < most &&
    (k === at || (run.joints[k]! & (JOINT_LIST | JOINT_PAREN)) === 0) &&
    wanted(k)
  )
    k++;
  return k;
}

/** A star, or an x in a row of at least three. */
function isStar(run: Run, k: number): boolean {
  if (run.codes[k] === STAR) return true;
  if (run.codes[k] !== LETTER_X) return false;
  let row = 1;
  for (let i = k - 1; i >= 0 && row < LEAST_STARS && run.codes[i] === LETTER_X; i--) row++;
  for (let i = k + 1; i < run.count && row < LEAST_STARS && run.codes[i] === LETTER_X; i++) row++;
  return row >= LEAST_STARS;
}

type MaskedType = 'masked_resident_id' | 'masked_phone' | 'masked_bank_card' | 'masked_waybill';

function typeOf(letters: string, head: string, stars: number, tail: string): MaskedType | undefined {
  const length = head.length + stars + tail.length;
  if (letters !== '')
    return /^(?:SF|YT|JT|JD|DPK|ZT|ZTO|STO|YD)$/.test(letters) && stars >= 4 && tail.length >= 2
      ? 'masked_waybill'
      : undefined;
  const groups = head.length >= 3 && head.length <= 7 && tail.length >= 2 && tail.length <= 4;
  if (groups && /^1[3-9]/.test(head) && length >= 10 && length <= 12) return 'masked_phone';
  const province = head.length < 2 || isProvinceCode(Number(head.slice(0, 2)));
  if ((length === 18 || length === 15) && head.length >= 1 && province && !/^62/.test(head))
    return 'masked_resident_id';
  if (head.length === 6 && province && tail.length === 4 && stars >= 4 && !/^62[0-9]{2}/.test(head))
    return 'masked_resident_id';
  if (head.length === 4 && province && stars >= 8 && tail.length === 4 && !/^62/.test(head))
    return 'masked_resident_id';
  if (
    (head.length === 4 || head.length === 6) &&
    /^[3-69]/.test(head) &&
    stars >= 4 &&
    tail.length >= 3 &&
    tail.length <= 4
  ) {
    return 'masked_bank_card';
  }
  return undefined;
}
