import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from './excerpt.ts';

function show(text: string, marks: ReadonlyArray<readonly [number, number]>, maxUnits = 100): string {
  const spans = marks.map(([start, end]) => ({ start, end }));
  return excerpt(text, spans, maxUnits)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');
}

test('marks that overlap, touch or come in any order become one', () => {
  assert.equal(
    show('abcdefgh', [
      [4, 6],
      [1, 3],
      [2, 4],
    ]),
    'a[bcdef]gh',
  );
});

test('a text without marks stays as it is', () => {
  assert.equal(show('abc', []), 'abc');
  assert.equal(show('', []), '');
});

test('a long text keeps its marks and a little around them', () => {
  const text = `${'a'.repeat(500)}XY${'b'.repeat(500)}Z${'c'.repeat(500)}`;
  const shown = show(
    text,
    [
      [500, 502],
      [1002, 1003],
    ],
    20,
  );
  assert.equal(shown, `…${'a'.repeat(16)}[XY]${'b'.repeat(16)}…${'b'.repeat(16)}[Z]${'c'.repeat(20)}…`);
});

test('a mark without end is cut as well', () => {
  assert.equal(show('a'.repeat(1000), [[0, 1000]]), `[${'a'.repeat(30)}]…[${'a'.repeat(30)}]`);
});

test('no cut goes through a surrogate pair', () => {
  const shown = show(`x${'🧰'.repeat(200)}`, [], 10);
  assert.doesNotMatch(shown, /[\ud800-\udbff](?![\udc00-\udfff])/);
});
