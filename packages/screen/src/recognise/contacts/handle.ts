/**
 * Handles as posts spell them: `dang0000an_qq`, `c h a 0 0 0 0`, 玖玖零零零壹, `cha零零零零nv`, `hao 四个零 zz`, `99 0000 0789`.
 *
 * Reads forward from where a cue left off. Separators and small words (后面, 再加, 杠) between the pieces of a handle are
 * skipped; ordinary words end it. Cost: bounded by `MAX_UNITS`.
 */
import type { AsciiView } from '../ascii-view.ts';
import { isPictogram, spokenDigit } from '../run.ts';
import { hanDigitValue, isDigit, isLatin, SYMBOL } from '../view-table.ts';

export interface Handle {
  /** View units. */
  readonly from: number;
  readonly to: number;
  /** Plain ASCII, lower case. */
  readonly value: string;
  /** Pieces were joined, or words stood for characters. */
  readonly spelled: boolean;
  /** Some digits were Chinese numerals: nobody writes a price or a count like that. */
  readonly inNumerals: boolean;
}

const MAX_UNITS = 48;
/** Small words between the pieces of one handle. */
const MOST_GLUE = 5;
const MAX_VALUE = 32;
const SPACE = 0x20;
const DASH = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const PIECE = 0x4e2a;
const OPEN = 0x28;
const CIRCLE = 0x25cb;
/** Words between the pieces of a handle, and what they add; of two that begin alike the longer comes first. */
const GLUE: ReadonlyArray<readonly [string, string]> = [
  ['下划线', '_'],
  ['底杠', '_'],
  ['杠', '-'],
  ['后面再接', ''],
  ['后面是', ''],
  ['后面', ''],
  ['再加上', ''],
  ['再加', ''],
  ['再接', ''],
  ['再', ''],
  ['加上', ''],
  ['加', ''],
  ['中间', ''],
  ['然后', ''],
  ['接', ''],
];
const NO_GLUE: typeof GLUE = [];
const glueByUnit = Map.groupBy(GLUE, ([word]) => word.charCodeAt(0));
/** What 四个零 counts. */
const ZERO_WORDS = '零圈蛋洞o0○';
/** Short Latin words that announce another contact. */
const CUES = new Set(['q', 'qq', 'v', 'vx', 'wx', 'tg', 'id', 'dd', 'ws', 'dy', 'ks']);

/** The handle that begins at unit `at`, or undefined. */
export function readHandle(view: AsciiView, at: number): Handle | undefined {
  const unit = view.units[at]!;
  const begins = isDigit(unit) || isLatin(unit) || unit === UNDERSCORE || unit === CIRCLE || unit === OPEN;
  if (!begins && hanDigitValue(unit) < 0 && spokenDigit(unit) < 0) return undefined;
  return new HandleReader(view, at).read();
}

class HandleReader {
  private readonly view: AsciiView;
  private readonly first: number;
  private value = '';
  private end: number;
  private spelled = false;
  private inNumerals = false;
  private glued = 0;
  /** Length of `value` where the piece being read began. */
  private piece = 0;
  /** The piece before was said, not written: 四个零. */
  private counted = false;

  constructor(view: AsciiView, at: number) {
    this.view = view;
    this.first = at;
    this.end = at;
  }

  read(): Handle | undefined {
    let at = this.first;
    while (at - this.first < MAX_UNITS && this.value.length < MAX_VALUE && at < this.view.length) {
      const next = this.takeUnit(at) || this.takeZeros(at) || this.takeGlue(at) || this.skipSeparators(at);
      if (next === 0) break;
      at = next;
    }
    const value = this.value.replace(/[-.]+$/, '');
    if (value === '') return undefined;
    const dropped = this.value.length - value.length;
    return { from: this.first, to: this.end - dropped, value, spelled: this.spelled, inNumerals: this.inNumerals };
  }

  private add(text: string, end: number): number {
    this.value += text;
    this.end = end;
    this.counted = false;
    return end;
  }

  private beginPiece(): void {
    this.spelled = true;
    this.piece = this.value.length;
  }

  /** A letter, a digit however written, a dash or an underscore. */
  private takeUnit(at: number): number {
    const { units } = this.view;
    const unit = units[at]!;
    if (isDigit(unit) || isLatin(unit)) {
      if (units[at + 1] === PIECE && this.isZeroWord(at + 2)) return 0;
      return this.add(String.fromCharCode(unit), at + 1);
    }
    if (unit === UNDERSCORE && this.continues(at + 1)) return this.add('_', at + 1);
    if (unit === DASH && this.value !== '' && this.continues(at + 1)) return this.add('-', at + 1);
    if (unit === CIRCLE && (this.value !== '' || units[at + 1] === CIRCLE)) {
      this.spelled = true;
      return this.add('0', at + 1);
    }
    const digit = hanDigitValue(unit);
    if (digit >= 0 && units[at + 1] !== PIECE) {
      this.inNumerals = true;
      return this.add(String(digit), at + 1);
    }
    const spoken = spokenDigit(unit);
    if (spoken >= 0 && (/[0-9]$/.test(this.value) || spokenDigit(units[at + 1]!) >= 0)) {
      this.spelled = true;
      return this.add(String(spoken), at + 1);
    }
    return 0;
  }

  /** 四个零, 4个0, in brackets or not. */
  private takeZeros(at: number): number {
    const { units } = this.view;
    const open = units[at] === OPEN ? at + 1 : at;
    const count = isDigit(units[open]!) ? units[open]! - 0x30 : hanDigitValue(units[open]!);
    if (count < 2 || units[open + 1] !== PIECE || !this.isZeroWord(open + 2)) return 0;
    this.beginPiece();
    const closed = open > at && units[open + 3] === 0x29 ? open + 4 : open + 3;
    this.add('0'.repeat(count), closed);
    this.counted = true;
    return closed;
  }

  private isZeroWord(at: number): boolean {
    return ZERO_WORDS.includes(String.fromCharCode(this.view.units[at]!)) || this.view.units[at] === 0x96f6;
  }

  private takeGlue(at: number): number {
    const glue = this.value === '' || this.glued === MOST_GLUE ? undefined : this.glueAt(at);
    if (!glue) return 0;
    this.glued++;
    this.value += glue.stands;
    this.beginPiece();
    return glue.next;
  }

  private beginsGlue(at: number): boolean {
    return this.glued < MOST_GLUE && this.glueAt(at) !== undefined;
  }

  /** The small word at unit `at` behind which the handle goes on. */
  private glueAt(at: number): { next: number; stands: string } | undefined {
    for (const [word, stands] of glueByUnit.get(this.view.units[at]!) ?? NO_GLUE) {
      let k = 0;
      while (k < word.length && this.view.units[at + k] === word.charCodeAt(k)) k++;
      if (k < word.length) continue;
      const next = this.view.units[at + k] === SPACE ? at + k + 1 : at + k;
      return this.continues(next) ? { next, stands } : undefined;
    }
    return undefined;
  }

  /** A space, a slash, a pictogram: only when a piece of a handle follows. */
  private skipSeparators(at: number): number {
    const { units } = this.view;
    let next = at;
    while (next - at < 3 && this.isSeparator(next)) next++;
    if (next === at || this.value === '') return 0;
    if (this.beginsGlue(next)) return next;
    if (!this.continues(next)) return 0;
    // 9.9.0.0 is a number torn apart, 18.19.14 a version.
    if (units[at] === DOT && this.value.length - this.piece !== 1) return 0;
    if (isLatin(units[next]!) || isLatin(units[at - 1]!)) {
      if (!this.mayJoin(next)) return 0;
    }
    this.beginPiece();
    return next;
  }

  private isSeparator(at: number): boolean {
    const unit = this.view.units[at]!;
    if (unit === SPACE || unit === 0x2f || unit === 0xb7 || unit === 0x2a || unit === 0x7e || unit === SYMBOL)
      return true;
    if (unit === DOT || unit === DASH) return true;
    return isPictogram(this.view.written(at));
  }

  private continues(at: number): boolean {
    const unit = this.view.units[at]!;
    if (isDigit(unit) || isLatin(unit) || unit === UNDERSCORE || unit === CIRCLE) return true;
    return hanDigitValue(unit) >= 0 || (spokenDigit(unit) >= 0 && /[0-9]$/.test(this.value));
  }

  /** Whether the piece at unit `at`, letters on either side of the gap, belongs to this handle and is no further word. */
  private mayJoin(at: number): boolean {
    const { units } = this.view;
    let end = at;
    let hasDigit = false;
    while (isLatin(units[end]!) || isDigit(units[end]!) || units[end] === UNDERSCORE) {
      hasDigit ||= isDigit(units[end]!);
      end++;
    }
    const piece = this.view.slice(at, end);
    const before = this.value.length - this.piece;
    const oneByOne = piece.length === 1 && before === 1;
    if (CUES.has(piece)) return oneByOne && isLatin(units[end + 1]!);
    if (oneByOne || hanDigitValue(units[at]!) >= 0 || (this.counted && piece.length <= 6)) return true;
    if (/[0-9]$/.test(this.value)) return piece.length <= 2 || (hasDigit && piece.length <= 6);
    if (hasDigit) return piece.length <= 8;
    // gong ju 0000: two short words, digits after them.
    const gap = units[end] === SPACE ? end + 1 : end;
    return this.value.length <= 6 && piece.length <= 6 && gap > end && isDigit(units[gap]!);
  }
}
