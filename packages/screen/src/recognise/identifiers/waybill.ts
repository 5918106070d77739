/**
 * Waybill numbers of the couriers: SF1234567890123, YT..., JD...-1-1-, EX123456785CN, or digits beside a courier's name.
 *
 * Shapes as the couriers' own tracking pages accept them (no common standard); international items: UPU S10 with its
 * check digit. A prefix of letters speaks for itself. Digits alone need a courier or 运单 close by, and 订单 rules them out.
 */
import { isS10 } from '../checks/s10-check.ts';
import type { Candidates } from '../recogniser.ts';
import { isUniform, JOINT_DASH, JOINT_LIST, JOINT_NONE, JOINT_PAREN, type Run } from '../run.ts';

/** Prefix, letters or digits that may follow it, and the numbers of digits after those. */
const PREFIXES: ReadonlyArray<readonly [string, number, ...number[]]> = [
  ['SF', 0, 12, 13],
  ['SF', 1, 12],
  ['YT', 0, 13],
  ['JT', 0, 13],
  ['JD', 0, 11, 12, 13],
  ['JD', 2, 11],
  ['DPK', 0, 12],
];
const PREFIXED = 0.9;
const DIGITS_ONLY = 0.2;
const FEWEST_DIGITS = 12;
const MOST_DIGITS = 15;

export function findWaybill(run: Run, found: Candidates): void {
  for (let from = 0; from + FEWEST_DIGITS <= run.count; from++) {
    if (!run.isTokenEdge(from) && !(run.isEdge(from) && run.isDigitAt(from))) continue;
    if (run.isLetterAt(from) && (findPrefixed(run, from, found) || findInternational(run, from, found))) continue;
    if (run.isDigitAt(from)) from = findDigits(run, from, found) - 1;
  }
}

function findPrefixed(run: Run, from: number, found: Candidates): boolean {
  for (const [prefix, wild, ...lengths] of PREFIXES) {
    const digits = from + prefix.length + wild;
    if (digits >= run.count || run.text(from, from + prefix.length) !== prefix) continue;
    for (const length of lengths) {
      const to = digits + length;
      if (to > run.count || !run.isTokenEdge(to) || !isPlain(run, from, to) || !run.areDigits(digits, to)) continue;
      const end = prefix === 'JD' ? endOfParcel(run, to) : { unit: run.at[to - 1]! + 1, suffix: '' };
      const value = run.text(from, digits) + run.digitText(digits, to) + end.suffix;
      found.addUnits('waybill', run.at[from]!, end.unit, value, PREFIXED);
      return true;
    }
  }
  return false;
}

/** JD numbers each parcel of an order: -1-1- after the number, parcel and parcels. */
function endOfParcel(run: Run, to: number): { unit: number; suffix: string } {
  let k = to;
  let suffix = '';
  for (let part = 0; part < 2 && k < run.count && run.joints[k] === JOINT_DASH && run.isDigitAt(k); part++) {
    suffix += '-';
    do suffix += run.digitText(k, ++k);
    while (k < run.count && run.isDigitAt(k) && run.joints[k] === JOINT_NONE);
  }
  const unit = run.at[k - 1]! + 1;
  const closed = suffix !== '' && run.view.units[unit] === 0x2d;
  return { unit: closed ? unit + 1 : unit, suffix };
}

/** EX 00000000 5 CN: two letters, eight digits, a check digit, the country. */
function findInternational(run: Run, from: number, found: Candidates): boolean {
  const to = from + 13;
  if (to > run.count || !run.isLetterAt(from + 1) || !run.isTokenEdge(to) || !isPlain(run, from, to)) return false;
  if (run.text(from + 11, to) !== 'CN' || run.softDigits(from + 2, from + 11) !== 0) return false;
  if (!isS10(run.digitText(from + 2, from + 11))) return false;
  found.add('waybill', run, from, to, run.text(from, to), PREFIXED);
  return true;
}

/** Answers the element at which to go on. */
function findDigits(run: Run, from: number, found: Candidates): number {
  for (let length = MOST_DIGITS; length >= FEWEST_DIGITS; length--) {
    const to = from + length;
    if (to > run.count || !run.isTokenEdge(to) || !isPlain(run, from, to) || run.softDigits(from, to) !== 0) continue;
    if (from > 0 && run.joints[from] === JOINT_NONE && run.isLetterAt(from - 1)) continue;
    found.add('waybill', run, from, to, run.digitText(from, to), DIGITS_ONLY);
    return to;
  }
  return from + 1;
}

function isPlain(run: Run, from: number, to: number): boolean {
  const joints = run.jointsWithin(from, to);
  return isUniform(joints) && (joints & (JOINT_LIST | JOINT_PAREN)) === 0;
}
