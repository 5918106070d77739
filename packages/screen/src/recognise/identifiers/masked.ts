/**
 * Identifiers with a part under stars: 138****1234, 3204**********1234, 6222 **** **** 1234, SF10********17.
 *
 * Sellers show such samples as proof, and careful people cover their own numbers: a sign, never an entity. Any star,
 * block or bullet counts as a star, and so does a row of x. Shapes: GB/T 35273 annex and the habits of couriers.
 */
import { isProvinceCode } from '../provinces.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_LIST, JOINT_PAREN, type Run } from '../run.ts';

const SHAPE = 0.8;
const LEAST_STARS = 3;
const LONGEST = 24;

export function findMasked(run: Run, found: Candidates): void {
  if (run.stars < LEAST_STARS && !hasRowOfX(run)) return;
  for (let from = 0; from < run.count; from++) {
    if (!run.isTokenStart(from)) continue;
    let to = from + 1;
    while (to < run.count && to - from < LONGEST && (run.joints[to]! & (JOINT_LIST | JOINT_PAREN)) === 0) to++;
    const text = run.text(from, to).replace(/X{3,}(?=[0-9X]|$)/g, (row) => '*'.repeat(row.length));
    if (classify(text, run, from, to, found)) from = to - 1;
  }
}

function hasRowOfX(run: Run): boolean {
  for (let k = 2; k < run.count; k++) {
    if (run.codes[k] === 0x78 && run.codes[k - 1] === 0x78 && run.codes[k - 2] === 0x78) return true;
  }
  return false;
}

function classify(text: string, run: Run, from: number, to: number, found: Candidates): boolean {
  const parts = /^([A-Z]{0,3})([0-9]*)(\*+)([0-9]*X?)/.exec(text);
  if (!parts) return false;
  const [whole, letters, head, stars, tail] = parts as unknown as [string, string, string, string, string];
  const end = from + whole.length;
  if (stars.length < LEAST_STARS || end > to) return false;
  const type = typeOf(letters, head, stars.length, tail);
  if (type === undefined) return false;
  found.add(type, run, from, end, whole, SHAPE);
  return true;
}

type MaskedType = 'masked_resident_id' | 'masked_phone' | 'masked_bank_card' | 'masked_waybill';

function typeOf(letters: string, head: string, stars: number, tail: string): MaskedType | undefined {
  const length = head.length + stars + tail.length;
  if (letters !== '') return /^(?:SF|YT|JT|JD|DPK|ZT|ZTO|STO|YD)$/.test(letters) && stars >= 4 && tail.length >= 2 ? 'masked_waybill' : undefined;
  const groups = head.length >= 3 && head.length <= 7 && tail.length >= 2 && tail.length <= 4;
  if (groups && /^1[3-9]/.test(head) && length >= 10 && length <= 12) return 'masked_phone';
  const province = head.length < 2 || isProvinceCode(Number(head.slice(0, 2)));
  if ((length === 18 || length === 15) && head.length >= 1 && province && !/^62/.test(head)) return 'masked_resident_id';
  if (head.length === 6 && province && tail.length === 4 && stars >= 4 && !/^62[0-9]{2}/.test(head)) return 'masked_resident_id';
  if (head.length === 4 && province && stars >= 8 && tail.length === 4 && !/^62/.test(head)) return 'masked_resident_id';
  if ((head.length === 4 || head.length === 6) && /^[3-69]/.test(head) && stars >= 4 && tail.length >= 3 && tail.length <= 4) {
    return 'masked_bank_card';
  }
  return undefined;
}
