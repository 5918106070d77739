import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['letter and eight digits beside a label', '社保卡号A00000012', 'A00000012'],
  ['nine digits beside a label', '社会保障号000000123', '000000123'],
  ['without a label it is none', '型号A00000012'],
];
for (const [title, posted, ...seen] of cases) {
  test(`social security: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'social_security');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
