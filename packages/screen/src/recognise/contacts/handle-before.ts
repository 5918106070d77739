/** Handles written before the word that names the messenger: lian0000guo｜V同号, 玖玖零零贰柒肆，企鹅. */
import type { AsciiView } from '../ascii-view.ts';
import { hanDigitValue, isDigit, isLatin } from '../view-table.ts';
import type { Handle } from './handle.ts';

const MAX_GAP = 2;
const MAX_LENGTH = 24;
const SEPARATORS = new Set([...' |,、()/~:;'].map((char) => char.charCodeAt(0)));

/** The handle that ends at or shortly before unit `at` and begins at or after unit `least`, or undefined. */
export function readHandleBefore(view: AsciiView, at: number, least: number): Handle | undefined {
  const { units } = view;
  let to = at;
  while (to > least && at - to < MAX_GAP && SEPARATORS.has(units[to - 1]!)) to--;
  let from = to;
  let value = '';
  let inNumerals = false;
  let spelled = false;
  while (from > least && to - from < MAX_LENGTH) {
    const unit = units[from - 1]!;
    const digit = hanDigitValue(unit);
    if (isDigit(unit) || isLatin(unit) || unit === 0x5f) value = String.fromCharCode(unit) + value;
    else if (digit >= 0) {
      value = String(digit) + value;
      inNumerals = true;
    } else if (unit !== 0x20 || !isDigitLike(units[from - 2] ?? 0) || !isDigitLike(units[from]!)) break;
    else spelled = true;
    from--;
  }
  return value === '' ? undefined : { from, to, value, spelled, inNumerals };
}

function isDigitLike(unit: number): boolean {
  return isDigit(unit) || hanDigitValue(unit) >= 0;
}
