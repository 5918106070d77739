/**
 * Permanent residence cards of foreigners, the form before 2023: three letters of the country and 12 digits.
 *
 * National Immigration Administration, 外国人永久居留身份证. The form of 2023 has 18 digits like a resident number and is
 * found in `resident-id.ts`. After the country: four digits of place, six of the birth date, two more. A context word
 * is needed.
 */
import { isCalendarDate } from '../checks/calendar-date.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, type Run } from '../run.ts';

const SHAPE = 0.35;
const LENGTH = 15;

export function findForeignerId(run: Run, found: Candidates): void {
  if (run.letters < 3) return;
  for (let from = 0; from + LENGTH <= run.count; from++) {
    const to = from + LENGTH;
    if (!run.isTokenEdge(from) || !run.isTokenEdge(to) || run.jointsWithin(from, to) !== JOINT_NONE) continue;
    if (!run.isLetterAt(from) || !run.isLetterAt(from + 1) || !run.isLetterAt(from + 2)) continue;
    if (run.softDigits(from + 3, to) !== 0) continue;
    // Two digits of a year do not say which century: a leap year lets 29 February through.
    if (!isCalendarDate(2000, run.number(from + 9, from + 11), run.number(from + 11, from + 13))) continue;
    found.add('foreigner_id', run, from, to, run.text(from, to), SHAPE);
  }
}
