/**
 * Permits for travel between the mainland and Hong Kong, Macao (H or M and 8 digits, 2 more for the issue) and Taiwan
 * (8 digits, 2 more for the issue).
 *
 * National Immigration Administration, 港澳居民来往内地通行证 and 台湾居民来往大陆通行证. No check digit: a context word is
 * needed, and eight digits that are a date are a date.
 */
import { isCalendarDate } from '../checks/calendar-date.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, type Run } from '../run.ts';

const WITH_LETTER = 0.3;
const DIGITS_ONLY = 0.2;

export function findTravelPermit(run: Run, found: Candidates): void {
  for (let from = 0; from + 8 <= run.count; from++) {
    if (!run.isTokenEdge(from)) continue;
    const letter = run.text(from, from + 1);
    const digits = letter === 'H' || letter === 'M' ? from + 1 : from;
    for (const length of [10, 8]) {
      const to = digits + length;
      if (to > run.count || !run.isTokenEdge(to) || run.jointsWithin(from, to) !== JOINT_NONE) continue;
      if (!run.areDigits(digits, to)) continue;
      if (digits > from) found.add('travel_permit', run, from, to, letter + run.digitText(digits, to), WITH_LETTER);
      else if (!isDay(run, from)) found.add('travel_permit', run, from, to, run.digitText(from, to), DIGITS_ONLY);
      from = to - 1;
      break;
    }
  }
}

function isDay(run: Run, from: number): boolean {
  const year = run.number(from, from + 4);
  return (
    year >= 1900 && year < 2100 && isCalendarDate(year, run.number(from + 4, from + 6), run.number(from + 6, from + 8))
  );
}
