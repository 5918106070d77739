import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['brackets and the right check', 'A123456(3)', 'A123456(3)'],
  ['two letters', 'AB987654(3)', 'AB987654(3)'],
  ['one digit off is none', 'A123456(4)，K034169(1)'],
  ['without brackets it needs a label', '香港身份证A1234563和型号A1234563', 'A1234563'],
  ['full width brackets', 'A123456（3）', 'A123456（3）'],
];
for (const [title, posted, ...seen] of cases) {
  test(`Hong Kong id: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'hong_kong_id');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['the value is bare', 'HKID A123456(3)', 'hong_kong_id', 'A1234563'],
];
for (const [title, posted, type, value] of values) {
  test(`Hong Kong id: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
