import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankCharacters, splitPairs } from './split-pairs.ts';

/** What the fold makes of the few characters that matter here. */
const RADICALS = new Map([
  ['亻', '人'],
  ['讠', '言'],
  ['扌', '手'],
]);
const rows = splitPairs((char) => RADICALS.get(char) ?? char);
const marks = new Map(rows.map((row) => [row.slice(0, 2), row.slice(2)]));

/** [first part, second part, whole with "." or, where only a bare radical counts, "!"; undefined when they are no pair] */
const cases: ReadonlyArray<readonly [string, string, string | undefined]> = [
  ['木', '旦', '查.'],
  ['人', '弋', '代.'],
  ['言', '正', '证!'],
  ['人', '也', '他!'],
  ['日', '月', '明!'],
  ['人', '本', '体!'],
  ['女', '子', '好!'],
  ['亻', '弋', undefined],
  ['旦', '木', undefined],
  ['书', '本', undefined],
];
for (const [first, second, expected] of cases) {
  test(`split pairs: ${first}${second} is ${expected ?? 'none'}`, () =>
    assert.equal(marks.get(first + second), expected));
}

test('split pairs: every row is two parts, a whole and a mark, sorted, each pair once', () => {
  assert.ok(rows.length > 1000);
  for (const row of rows) assert.match(row, /^[^0-9]{3}[.!]$/);
  assert.deepEqual(
    rows.map((row) => row.slice(0, 2)),
    [...marks.keys()].toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

test('split pairs: the whole is none of its parts', () => {
  assert.deepEqual(
    rows.filter((row) => row[2] === row[0] || row[2] === row[1]),
    [],
  );
});

test('split pairs: characters rank by how often their words occur, ties by code point', () => {
  const ranks = rankCharacters(
    new Map([
      ['甲乙', 5],
      ['乙', 1],
      ['丁', 5],
      ['丙', 5],
    ]),
  );
  assert.deepEqual([...ranks.keys()], ['乙', '丁', '丙', '甲']);
  assert.deepEqual([...ranks.values()], [0, 1, 2, 3]);
});
