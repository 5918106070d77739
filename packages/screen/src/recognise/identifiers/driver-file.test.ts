import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['twelve digits beside a label', '驾驶证档案编号330100000012', '330100000012'],
  ['no such province', '档案编号990100000012'],
  ['without a label it is none', '配件330100000012'],
];
for (const [title, posted, ...seen] of cases) {
  test(`driver file: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'driver_file');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
