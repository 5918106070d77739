import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['15 digits with a label', 'IMEI 490154203237518', '490154203237518'],
  ['one digit off is none', 'IMEI 490154203237519'],
  ['without a label it is none', '配件490154203237518'],
  ['the device is no resident number', '机身IMEI 490154203237518，已解锁', '490154203237518'],
];
for (const [title, posted, ...seen] of cases) {
  test(`IMEI: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'imei');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
