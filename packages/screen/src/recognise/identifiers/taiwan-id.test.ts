import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['a letter and nine digits beside a label', '台湾身份证A123456789', 'A123456789'],
  ['one digit off is none', '台湾身份证A123456788'],
  ['without a label it is none', '型号A123456789'],
  ['second digit 1 2 8 9 only', '台湾身份证A323456789'],
];
for (const [title, posted, ...seen] of cases) {
  test(`Taiwan id: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'taiwan_id');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
