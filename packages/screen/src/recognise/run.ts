/**
 * A run: digits, letters and stars that may be one number however it was written or torn apart.
 *
 * `139 0000 0321`, `1.3.9.0...`, `①③⑨〇〇〇〇`, `139零零零零O321`, `3204****1234` are each one run; 、 ， ; : and ordinary
 * words end it. Elements know how they were written and what stood before them, so a recogniser can demand that its
 * match begins and ends at an edge: where the style changes or something stands between.
 *
 * Cost: linear in the run; a run longer than `MAX_ELEMENTS` is read in pieces.
 */
import type { AsciiView } from './ascii-view.ts';
import { hanDigitValue, isDigit, isLatin, SYMBOL } from './view-table.ts';

/** What stands before an element, as bits so that a stretch can be summed up. */
export const JOINT_NONE = 0;
export const JOINT_SPACE = 1;
export const JOINT_DASH = 2;
export const JOINT_DOT = 4;
export const JOINT_MIDDLE_DOT = 8;
/** Pictograms, hearts, tildes: nobody writes a number like that without a reason. */
export const JOINT_SYMBOL = 16;
/** Comma, slash, bar, line break, underscore: more often between two numbers than inside one. */
export const JOINT_LIST = 32;
export const JOINT_PAREN = 64;

export const STYLE_ASCII = 0;
export const STYLE_FULLWIDTH = 1;
export const STYLE_CIRCLED = 2;
export const STYLE_HAN = 3;
export const STYLE_FORMAL = 4;
/** Words that soldiers, dispatchers and the evasive say for digits: 洞 拐 勾, 久. */
export const STYLE_SPOKEN = 5;
export const STYLE_OTHER = 6;

/** A number may begin or end before the element; so may one that mixes letters and digits. */
const EDGE = 1;
const TOKEN_EDGE = 2;
const SINGLE = 4;
/** A run longer than any few numbers: where all its pieces are single characters, they are no edges. */
const DENSE = 64;
const MAX_ELEMENTS = 4096;
/** Units that may stand between two elements. */
const MAX_JOINT = 3;
export const STAR = 0x2a;
/** Digit value for something that is not a digit. */
export const NOT_DIGIT = -1;
const SPOKEN: Readonly<Record<string, number>> = {
  洞: 0,
  拐: 7,
  勾: 9,
  久: 9,
  酒: 9,
  灵: 0,
  铃: 0,
  玲: 0,
  溜: 6,
  叭: 8,
  扒: 8,
  圈: 0,
};
const spokenValue = new Int8Array(0x10000).fill(NOT_DIGIT);
for (const [char, value] of Object.entries(SPOKEN)) spokenValue[char.charCodeAt(0)] = value;

/** Digit that a unit is said for (洞 0, 拐 7, 勾 9), or -1. */
export function spokenDigit(unit: number): number {
  return spokenValue[unit]!;
}

export class Run {
  view!: AsciiView;
  count = 0;
  /** Elements that are digits, however written. */
  digits = 0;
  letters = 0;
  stars = 0;
  /** ASCII code of each element: 0-9, a-z or a star. */
  readonly codes: Uint8Array = new Uint8Array(MAX_ELEMENTS);
  /** Digit value where the element is a digit or a letter written for one (o, l, i), else `NOT_DIGIT`. */
  readonly values: Int8Array = new Int8Array(MAX_ELEMENTS);
  readonly joints: Uint8Array = new Uint8Array(MAX_ELEMENTS);
  readonly styles: Uint8Array = new Uint8Array(MAX_ELEMENTS);
  /** Unit of the view. */
  readonly at: Int32Array = new Int32Array(MAX_ELEMENTS);
  /** `EDGE` and `TOKEN_EDGE` of each element, and of the place behind the last. */
  private readonly edges: Uint8Array = new Uint8Array(MAX_ELEMENTS + 1);

  /** Reads the run whose first element is unit `from`; answers the unit after its last element. */
  read(view: AsciiView, from: number): number {
    this.view = view;
    this.count = 0;
    this.digits = 0;
    this.letters = 0;
    this.stars = 0;
    const { units, length } = view;
    let at = from;
    let joint = JOINT_NONE;
    let end = from;
    while (at < length && this.count < MAX_ELEMENTS) {
      if (this.take(units[at]!, at, joint)) {
        joint = JOINT_NONE;
        end = ++at;
        continue;
      }
      joint = JOINT_NONE;
      let next = at;
      while (next < length && next - at < MAX_JOINT) {
        const bit = jointOf(view, next);
        if (bit === JOINT_NONE) break;
        joint |= bit;
        next++;
      }
      if (next === at || next === length || !mayContinue(units[next]!)) break;
      at = next;
    }
    this.findEdges();
    return end;
  }

  private findEdges(): void {
    const { count, edges, joints, styles, codes } = this;
    edges[0] = EDGE | TOKEN_EDGE;
    for (let k = 1; k < count; k++) {
      const broken = joints[k] !== JOINT_NONE || styles[k] !== styles[k - 1];
      edges[k] = broken ? EDGE | TOKEN_EDGE : kindOf(codes[k]!) === kindOf(codes[k - 1]!) ? 0 : EDGE;
    }
    edges[count] = EDGE | TOKEN_EDGE;
    if (count <= DENSE) return;
    // 1 1 1 1 ... and 一1①一1①... would offer every recogniser every place.
    for (let k = 1; k < count; k++) {
      if ((joints[k]! & (JOINT_LIST | JOINT_PAREN)) === 0 && edges[k - 1] !== 0 && edges[k + 1] !== 0)
        edges[k]! |= SINGLE;
    }
    for (let k = 1; k < count; k++) if ((edges[k]! & SINGLE) !== 0) edges[k] = 0;
  }

  /** Adds unit `at` when it is an element. */
  private take(unit: number, at: number, joint: number): boolean {
    const k = this.count;
    let code = unit;
    let value = NOT_DIGIT;
    let style = STYLE_ASCII;
    if (isDigit(unit)) {
      value = unit - 0x30;
      style = styleOf(this.view.written(at));
      this.digits++;
    } else if (isLatin(unit)) {
      if (unit === 0x6f) value = 0;
      else if (unit === 0x6c || unit === 0x69) value = 1;
      style = styleOf(this.view.written(at));
      this.letters++;
    } else if (unit === STAR) {
      if (k === 0) return false;
      this.stars++;
    } else {
      value = hanDigitValue(unit);
      if (value >= 0) style = this.view.written(at) === unit || unit === 0x96f6 ? STYLE_HAN : STYLE_FORMAL;
      else if (spokenValue[unit]! >= 0 && k >= 1 && this.styles[k - 1]! >= STYLE_HAN) {
        value = spokenValue[unit]!;
        style = STYLE_SPOKEN;
      } else return false;
      code = 0x30 + value;
      this.digits++;
    }
    this.codes[k] = code;
    this.values[k] = value;
    this.styles[k] = style;
    this.joints[k] = joint;
    this.at[k] = at;
    this.count = k + 1;
    return true;
  }

  isDigitAt(k: number): boolean {
    return isDigit(this.codes[k]!);
  }

  isLetterAt(k: number): boolean {
    return isLatin(this.codes[k]!);
  }

  /** Whether a number may begin or end just before element `k`. */
  isEdge(k: number): boolean {
    return k <= 0 || k >= this.count || this.edges[k] !== 0;
  }

  /** Whether a number that mixes letters and digits may begin or end just before element `k`: letters do not end it. */
  isTokenEdge(k: number): boolean {
    return k <= 0 || k >= this.count || (this.edges[k]! & TOKEN_EDGE) !== 0;
  }

  /** All joints inside the elements `[from, to)`, as bits. */
  jointsWithin(from: number, to: number): number {
    let bits = 0;
    for (let k = from + 1; k < to; k++) bits |= this.joints[k]!;
    return bits;
  }

  /** Whether the joints cut `[from, to)` into pieces of one size, the last apart: 6222 0200 0000 125. */
  isRegular(from: number, to: number): boolean {
    let size = 0;
    let piece = from;
    for (let k = from + 1; k < to; k++) {
      if (this.joints[k] === JOINT_NONE) continue;
      if (size === 0) size = k - piece;
      else if (size !== k - piece) return false;
      piece = k;
    }
    return size === 0 || to - piece <= size || piece === from + size;
  }

  /** Number of letters written for digits in `[from, to)`, or -1 when something there is no digit at all. */
  softDigits(from: number, to: number): number {
    let soft = 0;
    for (let k = from; k < to; k++) {
      if (this.values[k]! < 0) return -1;
      if (!isDigit(this.codes[k]!)) soft++;
    }
    return soft;
  }

  /** Whether `[from, to)` is all digits, apart from a few letters written for one. */
  areDigits(from: number, to: number): boolean {
    const soft = this.softDigits(from, to);
    return soft >= 0 && soft * 2 <= to - from;
  }

  /** The digits of `[from, to)`, letters written for one included. */
  digitText(from: number, to: number): string {
    let text = '';
    for (let k = from; k < to; k++) text += String.fromCharCode(0x30 + this.values[k]!);
    return text;
  }

  /** The elements `[from, to)` in upper case. */
  text(from: number, to: number): string {
    let text = '';
    for (let k = from; k < to; k++) text += String.fromCharCode(this.codes[k]!);
    return text.toUpperCase();
  }

  /** Number written by the digits `[from, to)`, at most 9 of them. */
  number(from: number, to: number): number {
    let number = 0;
    for (let k = from; k < to; k++) number = number * 10 + this.values[k]!;
    return number;
  }
}

function kindOf(code: number): number {
  if (isDigit(code)) return 0;
  return code === STAR ? 2 : 1;
}

function mayContinue(unit: number): boolean {
  return isDigit(unit) || isLatin(unit) || unit === STAR || hanDigitValue(unit) >= 0 || spokenValue[unit]! >= 0;
}

function styleOf(written: number): number {
  if (written < 0x80) return STYLE_ASCII;
  if (written >= 0xff10 && written <= 0xff5a) return STYLE_FULLWIDTH;
  if (written >= 0x2460 && written <= 0x2793) return STYLE_CIRCLED;
  return STYLE_OTHER;
}

/** The joint that unit `at` of the view makes, or `JOINT_NONE` when it ends a run. */
function jointOf(view: AsciiView, at: number): number {
  const unit = view.units[at]!;
  switch (unit) {
    case 0x20:
      return JOINT_SPACE;
    case 0x2d:
      return JOINT_DASH;
    case 0x2e:
    case 0x70b9:
    case 0x3002:
      return JOINT_DOT;
    case 0xb7:
      return JOINT_MIDDLE_DOT;
    case 0x28:
    case 0x29:
      return JOINT_PAREN;
    case 0x0a:
    case 0x2c:
    case 0x2f:
    case 0x5f:
    case 0x7c:
      return JOINT_LIST;
    case 0x7e:
    case SYMBOL:
      return JOINT_SYMBOL;
  }
  // A pictogram with a meaning (❤ is 心) separates digits like any other; arrows and stars too.
  return isPictogram(view.written(at)) ? JOINT_SYMBOL : JOINT_NONE;
}

/** Whether a text unit is, or begins, an arrow, a dingbat or an emoji. */
export function isPictogram(written: number): boolean {
  return (
    (written >= 0x2190 && written <= 0x2bff && !(written >= 0x2460 && written <= 0x24ff)) ||
    (written >= 0xd83c && written <= 0xd83e)
  );
}

/** Whether `bits` hold at most one kind of joint. */
export function isUniform(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}
