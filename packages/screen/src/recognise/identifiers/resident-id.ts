/**
 * Resident identity numbers: 18 digits with a check character, or 15 digits of the old form.
 *
 * GB 11643-1999: 6 digits of place, 8 of birth date, 3 of sequence, MOD 11-2 check (0-9 or X). 81, 82, 83 at the front
 * are residence permits of Hong Kong, Macao and Taiwan residents, 9 the permanent residence card of foreigners (2023
 * form: 9, province, country, birth date, sequence, check). Checksum, province and date together let 0.002 % of random
 * numbers through; 15 digits have no check and need a context word.
 */
import { isBirthDate } from '../checks/calendar-date.ts';
import { isMod112 } from '../checks/mod-11-2.ts';
import { isProvinceCode } from '../provinces.ts';
import type { Candidates } from '../recogniser.ts';
import type { IdentifierType } from '../recognition.ts';
import { isUniform, type Run } from '../run.ts';

const LONG = 18;
const SHORT = 15;
const VALID = 0.97;
const UNCHECKED = 0.4;
const LETTER_X = 0x78;

export function findResidentId(run: Run, found: Candidates): void {
  for (let from = 0; from + SHORT <= run.count; from++) {
    if (run.values[from]! < 0 || !run.isEdge(from)) continue;
    if (from + LONG <= run.count && run.isEdge(from + LONG)) findLong(run, from, found);
    if (run.isEdge(from + SHORT) && findShort(run, from, found)) from += SHORT - 1;
  }
}

function findLong(run: Run, from: number, found: Candidates): void {
  const last = from + LONG - 1;
  const type = typeOf(run, from);
  if (type === undefined || !run.areDigits(from, last)) return;
  const year = run.number(from + 6, from + 10);
  if (!isBirthDate(year, run.number(from + 10, from + 12), run.number(from + 12, from + 14))) return;
  const check = run.codes[last] === LETTER_X ? 'X' : run.values[last]! < 0 ? '' : String(run.values[last]);
  const value = run.digitText(from, last) + check;
  if (isMod112(value)) found.add(type, run, from, last + 1, value, VALID);
}

/** What the first three digits say the number is, if anything. */
function typeOf(run: Run, from: number): IdentifierType | undefined {
  const first = run.values[from]!;
  const second = run.values[from + 1]!;
  const third = run.values[from + 2]!;
  if (second < 0 || third < 0) return undefined;
  if (first === 9) return isProvinceCode(second * 10 + third) ? 'foreigner_id' : undefined;
  if (!isProvinceCode(first * 10 + second)) return undefined;
  return first === 8 ? 'residence_permit' : 'resident_id';
}

function findShort(run: Run, from: number, found: Candidates): boolean {
  const to = from + SHORT;
  if (typeOf(run, from) !== 'resident_id' || !run.areDigits(from, to) || !isUniform(run.jointsWithin(from, to)))
    return false;
  const year = 1900 + run.number(from + 6, from + 8);
  if (!isBirthDate(year, run.number(from + 8, from + 10), run.number(from + 10, from + 12))) return false;
  found.add('resident_id', run, from, to, run.digitText(from, to), UNCHECKED);
  return true;
}
