import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCells } from './printable.ts';
import { bracketMarks, invertMarks, wrap } from './wrap.ts';

function lines(text: string, width: number, maxLines: number): string[] {
  return wrap(toCells(text, false), width, maxLines).map((line) => line.map((cell) => cell.text).join(''));
}

/** [what it shows, text, width, greatest number of lines, lines] */
const cases: ReadonlyArray<readonly [string, string, number, number, readonly string[]]> = [
  ['a Chinese character never straddles the edge', 'a户籍代查', 4, 9, ['a户', '籍代', '查']],
  ['what does not fit ends in an ellipsis', '户籍代查户籍', 4, 2, ['户籍', '代…']],
  ['a character wider than the line still appears', '户', 1, 9, ['户']],
  ['no text is one empty line', '', 4, 2, ['']],
];
for (const [title, text, width, maxLines, expected] of cases) {
  test(`wrap: ${title}`, () => assert.deepEqual(lines(text, width, maxLines), expected));
}

const marked = [...toCells('可', false), ...toCells('代查', true), ...toCells('户', false), ...toCells('籍', true)];

test('marks become brackets without colour', () => {
  assert.equal(
    bracketMarks(marked)
      .map(({ text }) => text)
      .join(''),
    '可【代查】户【籍】',
  );
});

test('marks become inverse video that ends with the line', () => {
  assert.equal(invertMarks(marked), '可\x1b[7m代查\x1b[27m户\x1b[7m籍\x1b[27m');
});
