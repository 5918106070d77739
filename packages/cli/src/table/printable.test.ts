import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCells } from './printable.ts';

/** [what it shows, text as posted, text as shown] */
const cases: ReadonlyArray<readonly [string, string, string]> = [
  ['ordinary text is shown as posted', '代查 a🧰é', '代查 a🧰é'],
  ['a zero-width space becomes visible', '代\u200b查', '代⟨200B⟩查'],
  ['an escape sequence cannot drive the terminal', '\x1b[2J\x07', '⟨001B⟩[2J⟨0007⟩'],
  ['a bidi override cannot reorder the line', 'a\u202eb', 'a⟨202E⟩b'],
  ['line breaks keep the row on its line', 'a\r\nb\nc\td', 'a↵b↵c d'],
  ['a lone surrogate is spelt out', 'a\ud800', 'a⟨D800⟩'],
  ['an emoji keeps the joiners that belong to it', '👨‍👩‍👧', '👨‍👩‍👧'],
  ['a tower of combining marks is cut', `a${'\u0301'.repeat(1000)}`, `a${'\u0301'.repeat(7)}⟨+993⟩`],
];
for (const [title, posted, shown] of cases) {
  test(`printable: ${title}`, () => {
    const cells = toCells(posted, false);
    assert.equal(cells.map(({ text }) => text).join(''), shown);
  });
}

test('a Chinese character and an emoji take two columns, a letter one', () => {
  assert.deepEqual(
    toCells('查🧰a', true).map(({ width, isMarked }) => [width, isMarked]),
    [
      [2, true],
      [2, true],
      [1, true],
    ],
  );
});
