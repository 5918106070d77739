/**
 * Texts that nobody writes by accident: every UTF-16 unit at random, mixed with the fragments that the passes treat
 * specially, and the named monsters that every pass must survive.
 */
import fc from 'fast-check';

const FRAGMENTS = [
  ...['代查', '户籍', '木', '旦', '亻', '弋', '言', '人', '也', '两', '廿', '壹', '戶', '査', '⼈', '開'],
  ...['dai', 'cha', 'xi', 'an', 'w', 'X', 'Ａ', '𝐰', 'е', '①', '⑳', '３', '1\ufe0f\u20e3', '260元', '半小时', '000'],
  ...['㎏', '㍿', 'ﷺ', '🐧', '✈\ufe0f', '👨\u200d👩\u200d👧', '𠮷', '〇'],
  ...['\u200b', '\u2060', '\ufeff', '\ufe0f', '\u202e', '\u2066', '\u0301', '\u0000', '\ud83d', '\udc00'],
  ...[' ', '\u3000', '\n', '\r\n', '\t', '-', '*', '·', '，', '。', ',', '！'],
];

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((unit) => String.fromCharCode(unit));
const fragment = fc.constantFrom(...FRAGMENTS);

/** Any text, `pieces` pieces long at most: lone surrogates, NUL, controls, marks, disguises, plain Chinese. */
export function hostileText(pieces: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fragment },
    { weight: 2, arbitrary: han },
    { weight: 1, arbitrary: anyUnit },
  );
  return fc.array(piece, { maxLength: pieces }).map((found) => found.join(''));
}

const LONGEST = 100_000;
const full = (text: string): string => text.repeat(Math.floor(LONGEST / text.length));

/** [what it is, the text] */
export const MONSTERS: ReadonlyArray<readonly [string, string]> = [
  ['nothing', ''],
  ['one space', ' '],
  ['a lone high surrogate at the end', '代查\ud800'],
  ['a lone low surrogate at the start', '\udc00代查'],
  ['surrogates the wrong way round', '\udc00\ud800\udc00\ud800'],
  ['lone surrogates only', full('\ud800')],
  ['NUL inside a word', '代\u0000查'],
  ['NUL only', full('\u0000')],
  ['a bidi override around a word', '\u202e查代\u202c \u2067户籍\u2069'],
  ['bidi overrides only', full('\u202e')],
  ['10,000 combining marks on one letter', `代e${'\u0301'.repeat(10_000)}查`],
  ['100,000 units of one Han character', full('查')],
  ['100,000 units of one term', full('代查')],
  ['100,000 units of a term taken apart', full('代木旦')],
  ['100,000 units that all begin a split character', full('木')],
  ['100,000 units of one Latin letter', full('a')],
  ['100,000 units of pinyin without a space', full('daicha')],
  ['100,000 units of pinyin with spaces', full('dai cha ')],
  ['100,000 units of one digit', full('1')],
  ['100,000 units of telephone numbers', full('13800000000 ')],
  ['100,000 units of noise', full('·')],
  ['100,000 units of a term and noise', full('代*查*')],
  ['100,000 units of full stops', full('。')],
  ['100,000 units of what folds to the most units', full('ﷺ')],
  ['100,000 units of pictograms with a meaning', full('🐧')],
  ['100,000 units of look-alike letters', full('аеорсух')],
  ['100,000 units of traditional characters', full('戶籍記錄')],
];
