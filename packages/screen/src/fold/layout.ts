/**
 * How one character is treated when a text is folded: the packed entry of the fold table.
 *
 * bits 0-3 `Kind`, 4-7 trick (index into `TRICKS`), 8-9 class of the canonical character, 10 may begin a split
 * character, 11 may end one, 16-31 canonical UTF-16 unit or index of an expansion.
 */

export const KEEP = 0;
export const INVISIBLE = 1;
export const SPACE = 2;
export const NOISE = 3;
export const CLAUSE = 4;
export const SENTENCE = 5;
export const EXPAND = 6;
export const HIGH_SURROGATE = 7;

export const CLASS_OTHER = 0;
export const CLASS_HAN = 1;
export const CLASS_LATIN = 2;
export const CLASS_DIGIT = 3;

export const SPLIT_FIRST = 1 << 10;
/** One above `SPLIT_FIRST`: the fold pass tests both at once. */
export const SPLIT_SECOND = SPLIT_FIRST << 1;

/** The disguise that a fold undid; index 0 is none. Order is part of the generated table. */
export const TRICKS = [
  'none',
  'fullwidth_or_math_alphabet',
  'traditional',
  'similar_shape',
  'digits_as_words',
  'emoji',
  'split_char',
] as const;
export type Trick = (typeof TRICKS)[number];

export function classOf(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return CLASS_HAN;
  if (unit >= 0x61 && unit <= 0x7a) return CLASS_LATIN;
  if (unit >= 0x30 && unit <= 0x39) return CLASS_DIGIT;
  return CLASS_OTHER;
}
