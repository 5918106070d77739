import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['17 characters with the right check', '车架号LSVAA00R400000001', 'LSVAA00R400000001'],
  ['one character off is none', '车架号LSVAA00R400000002'],
  ['letters that may not occur', 'LSVAA00I500000001'],
  ['18 characters hold none', 'LSVAA00R4000000011'],
];
for (const [title, posted, ...seen] of cases) {
  test(`VIN: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'vin');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
