/** Which disguises a stretch of text wears, told from what was written and what it stands for. */
import type { Evasion } from '../assessment.ts';
import type { AsciiView } from './ascii-view.ts';
import { isPictogram } from './run.ts';
import { hanDigitValue, isDigit, isHan, isLatin } from './view-table.ts';

const KEYCAP = 0x20e3;
/** More separators than the usual groups need. */
const USUAL_SEPARATORS = 4;

/** What kind of value the stretch holds: in digits every letter and sign is a trick, in words most are not. */
export type Content = 'digits' | 'code' | 'text';

/** The disguises of the view units `[from, to)`. */
export function evasionsOf(view: AsciiView, from: number, to: number, content: Content): Evasion[] {
  let width = false;
  let words = false;
  let emoji = false;
  let letters = false;
  let signs = 0;
  let oddSigns = false;
  for (let at = from; at < to; at++) {
    const unit = view.units[at]!;
    const written = view.written(at);
    if (isDigit(unit) || isLatin(unit)) {
      if (isHan(written)) words = true;
      else if (written >= 0x80) width = true;
      if (isDigit(unit) && view.text.charCodeAt(view.endOf(at) - 1) === KEYCAP) emoji = true;
      if (isLatin(unit) && content === 'digits' && at < to - 1) letters = true;
    } else if (hanDigitValue(unit) >= 0) words ||= content !== 'text';
    else if (content !== 'text') {
      signs++;
      if (isPictogram(written)) emoji = true;
      else if (unit !== 0x20 && unit !== 0x2d && unit !== 0x28 && unit !== 0x29 && unit !== 0x2b && unit !== 0x5f)
        oddSigns = true;
    }
    if (at + 1 < to && view.starts[at + 1]! > view.endOf(at) && view.starts[at + 1] !== view.starts[at])
      oddSigns = true;
  }
  const found: Evasion[] = [];
  if (oddSigns || signs > USUAL_SEPARATORS) found.push('symbols_inserted');
  if (emoji) found.push('emoji');
  if (width) found.push('fullwidth_or_math_alphabet');
  if (words) found.push('digits_as_words');
  if (letters) found.push('similar_shape');
  return found;
}
