/**
 * How one UTF-16 unit appears in the ASCII view: the fold table, with punctuation kept and Chinese numerals told apart.
 *
 * The fold drops punctuation and turns 一 into 1; identifiers need both kept (a mail has an @, 一个 is no digit). The
 * table is derived from the fold table once, at import, in about 2 ms; 320 KB.
 *
 * An entry: bits 0-15 the canonical unit, 16-20 flags, 21 set when the unit needs more than one look-up.
 */
import { EXPAND, HIGH_SURROGATE, INVISIBLE, KEEP, SENTENCE, SPACE } from '../fold/layout.ts';
import { ENTRIES, EXPANSION_TEXTS, RARE, SUPPLEMENT, SUPPLEMENT_FIRST } from '../fold/table.ts';

/** Flags, as they stand in anchors and, shifted by 16, in entries. */
export const FLAG_DIGIT = 1;
export const FLAG_LATIN = 2;
export const FLAG_HAN_DIGIT = 4;
/** A word of the word index may begin here. Set by `markWordStarts`. */
export const FLAG_WORD = 8;
/** A sign that some recogniser looks around: `@`. */
export const FLAG_SIGN = 16;
export const FLAGS = 31;
/** Not one plain unit: dropped, expanded, or half of a pair. */
export const FLAG_SPECIAL = 1 << 21;

/** Any pictogram without a meaning of its own. */
export const SYMBOL = 0xfffc;
const HAN_DIGITS = '零一二三四五六七八九';
/** Punctuation that is written in several ways, by what it stands for. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '-': '‐‑‒–—―−﹣－─━',
  '.': '．｡﹒․',
  '·': '•・‧∙⋅',
  '*': '＊✱⁎∗※✲✳﹡█■▇▓▒░◼⬛●',
  '(': '（﹙〔',
  ')': '）﹚〕',
  '[': '【［「『',
  ']': '】］」』',
  '/': '／∕⁄',
  _: '＿﹍',
  '@': '＠﹫',
  '○': '◯〇⭕⚪',
  '"': '“”„＂',
  "'": '‘’＇',
};

/** Pictograms that mean something here and nothing to the lexicon: WeChat by its colour. */
const OWN_SYMBOLS: Readonly<Record<string, string>> = { '🟢': '绿', '🟩': '绿' };
const ownSymbols = new Map(
  Object.entries(OWN_SYMBOLS).map(([symbol, unit]) => [symbol.codePointAt(0)!, unit.charCodeAt(0)]),
);

/** The zero of every script whose digits are in the basic plane (Unicode category Nd), full width included. */
const ZEROS = [
  ...[0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20],
  ...[0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0],
  ...[0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10],
];
/** Mathematical digits: five alphabets of ten. */
const FIRST_MATH_DIGIT = 0x1d7ce;
const LAST_MATH_DIGIT = 0x1d7ff;

export const VIEW_ENTRIES = new Int32Array(0x10000);
/** Value of a Chinese numeral in the view plus one; 0 for everything else. */
const hanDigit = new Uint8Array(0x10000);
for (let digit = 0; digit < 10; digit++) hanDigit[HAN_DIGITS.charCodeAt(digit)] = digit + 1;

/** Value of a Chinese numeral of the view, or -1. */
export function hanDigitValue(unit: number): number {
  return hanDigit[unit]! - 1;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Flags of a canonical unit. */
function flagsOf(unit: number): number {
  let flags = 0;
  if (isDigit(unit)) flags |= FLAG_DIGIT;
  else if (isLatin(unit)) flags |= FLAG_LATIN;
  else if (hanDigit[unit] !== 0) flags |= FLAG_HAN_DIGIT;
  else if (unit === 0x40) flags |= FLAG_SIGN;
  return flags << 16;
}

/** Canonical unit of a code point whose fold entry keeps one unit. */
function keptUnit(code: number, entry: number): number {
  const unit = entry >>> 16;
  if (isDigit(unit) && (isHan(code) || code === 0x3007 || (code >= 0xf900 && code < 0xfb00))) {
    return HAN_DIGITS.charCodeAt(unit - 0x30);
  }
  return unit;
}

/** Entry of a code point above the basic plane; 0 when it is dropped. */
export function supplementaryEntry(code: number): number {
  if (code >= FIRST_MATH_DIGIT && code <= LAST_MATH_DIGIT)
    return VIEW_ENTRIES[0x30 + ((code - FIRST_MATH_DIGIT) % 10)]!;
  const offset = code - SUPPLEMENT_FIRST;
  const entry = offset >= 0 && offset < SUPPLEMENT.length ? SUPPLEMENT[offset]! : RARE.get(code);
  const own = ownSymbols.get(code);
  if (own !== undefined) return VIEW_ENTRIES[own]!;
  if (entry === undefined) return SYMBOL;
  const kind = entry & 15;
  if (kind === KEEP) return VIEW_ENTRIES[keptUnit(code, entry)]!;
  if (kind === EXPAND) return FLAG_SPECIAL | EXPAND | ((entry >>> 16) << 4);
  return kind === INVISIBLE ? 0 : SYMBOL;
}

/** Canonical text of a unit whose entry has `FLAG_SPECIAL` and the kind `EXPAND`. */
export function expansionOf(entry: number): string {
  return EXPANSION_TEXTS[(entry & 0xffff) >>> 4]!;
}

function canonicalUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit === 0x0a || unit === 0x0d) return 0x0a;
    if (unit === 0x09) return 0x20;
    if (unit < 0x20 || unit === 0x7f) return -1;
    return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  }
  const entry = ENTRIES[unit]!;
  switch (entry & 15) {
    case KEEP:
      return keptUnit(unit, entry);
    case SPACE:
      return 0x20;
    case INVISIBLE:
    case EXPAND:
    case HIGH_SURROGATE:
      return -1;
    case SENTENCE:
      return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
    default:
      if (unit === 0x2028 || unit === 0x2029) return 0x0a;
      return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  }
}

/** Says with which canonical units words begin; call before the first text is read. */
export function markWordStarts(first: ReadonlySet<number>): void {
  for (let from = 0; from < 0x10000; from++) {
    const entry = VIEW_ENTRIES[from]!;
    if ((entry & FLAG_SPECIAL) === 0 && first.has(entry & 0xffff)) VIEW_ENTRIES[from] = entry | (FLAG_WORD << 16);
  }
}

function decode(): void {
  for (let unit = 0; unit < 0x10000; unit++) {
    const canonical = canonicalUnit(unit);
    if (canonical >= 0) {
      VIEW_ENTRIES[unit] = canonical;
      continue;
    }
    const entry = ENTRIES[unit]!;
    const kind = unit < 0x80 ? INVISIBLE : entry & 15;
    VIEW_ENTRIES[unit] = FLAG_SPECIAL | kind | (kind === EXPAND ? (entry >>> 16) << 4 : 0);
  }
  for (const [sign, forms] of Object.entries(SAME_SIGN)) {
    for (const form of forms) VIEW_ENTRIES[form.charCodeAt(0)] = sign.charCodeAt(0);
  }
  // The fold takes some digits for the letter they look like (𝟏 for l); a digit of any script is that digit here.
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) VIEW_ENTRIES[zero + digit] = 0x30 + digit;
  // 〇 is listed with the circles but is the numeral zero wherever it stands.
  VIEW_ENTRIES[0x3007] = HAN_DIGITS.charCodeAt(0);
  for (let unit = 0; unit < 0x10000; unit++) {
    const entry = VIEW_ENTRIES[unit]!;
    if ((entry & FLAG_SPECIAL) === 0) VIEW_ENTRIES[unit] = entry | flagsOf(entry & 0xffff);
  }
}

decode();
