/** Days that exist. Birth dates in documents: nobody alive or in a register was born before 1850 or after 2049. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FIRST_YEAR = 1850;
const LAST_YEAR = 2049;

/** Whether the Gregorian calendar has this day; `month` and `day` count from 1. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= DAYS[month - 1]! + (leap ? 1 : 0);
}

/** Whether a document may give this day as a birth date. There is no clock here, so the future is open to 2049. */
export function isBirthDate(year: number, month: number, day: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && isCalendarDate(year, month, day);
}
