/**
 * Hides numbers and handles from the wording model: what a price, a date or a QQ number IS must not become a hint, only
 * that there is one. The labelled texts use reserved number ranges, which would otherwise be a shortcut.
 */
import { type Folded, GAP_CLAUSE } from '../fold/folded.ts';
import { CLASS_DIGIT, CLASS_LATIN, classOf } from '../fold/layout.ts';

/** Token of a unit of text that is not masked: the unit itself, which is never this small. */
export const BOUNDARY = 1;
export const SHORT_NUMBER = 2;
export const LONG_NUMBER = 3;
export const HANDLE = 4;
/** A unit that belongs to the token before it. */
export const CONTINUED = 5;

/** Digits from which a number is long: telephone and QQ numbers, order numbers, identity numbers. */
const LONG_DIGITS = 5;
/** Letters and digits mixed, from this length on, are a handle or a model number. */
const HANDLE_UNITS = 6;

/** Writes the token of every folded unit to `tokens`. */
export function maskUnits(folded: Folded, tokens: Uint16Array): void {
  const { units, gaps, length, titleLength } = folded;
  for (let i = 0; i < length; ) {
    const unit = units[i]!;
    if (unit >= 0x4e00 || classOf(unit) < CLASS_LATIN) {
      tokens[i++] = unit;
      continue;
    }
    let end = i;
    let digits = 0;
    while (end < length && (end === i || (gaps[end]! < GAP_CLAUSE && end !== titleLength))) {
      const kind = classOf(units[end]!);
      if (kind < CLASS_LATIN) break;
      if (kind === CLASS_DIGIT) digits++;
      end++;
    }
    if (digits > 0 && digits < end - i && end - i >= HANDLE_UNITS) fill(tokens, i, end, HANDLE);
    else maskRun(units, tokens, i, end);
    i = end;
  }
}

/** Letters stay, each number becomes one token. */
function maskRun(units: Uint16Array, tokens: Uint16Array, start: number, end: number): void {
  for (let i = start; i < end; ) {
    if (classOf(units[i]!) === CLASS_LATIN) {
      tokens[i] = units[i]!;
      i++;
      continue;
    }
    let last = i;
    while (last < end && classOf(units[last]!) === CLASS_DIGIT) last++;
    // A single digit is often a word (四件套, 一手) and says nothing about anybody.
    if (last - i === 1) tokens[i] = units[i]!;
    else fill(tokens, i, last, last - i < LONG_DIGITS ? SHORT_NUMBER : LONG_NUMBER);
    i = last;
  }
}

function fill(tokens: Uint16Array, start: number, end: number, token: number): void {
  tokens[start] = token;
  for (let i = start + 1; i < end; i++) tokens[i] = CONTINUED;
}
