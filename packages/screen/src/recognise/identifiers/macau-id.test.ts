import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['beside a label', '澳门身份证1000012(3)', '1000012(3)'],
  ['without a label it is none', '图1000012(3)'],
  ['first digits 1 5 7 only', '澳门身份证2000012(3)'],
];
for (const [title, posted, ...seen] of cases) {
  test(`Macao id: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'macau_id');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
