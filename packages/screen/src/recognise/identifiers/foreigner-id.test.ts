import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['three letters and twelve digits beside a label', '永久居留身份证CAN110018010155', 'CAN110018010155'],
  ['no such day', '永久居留身份证CAN110018130155'],
  ['without a label it is none', '型号CAN110018010155'],
];
for (const [title, posted, ...seen] of cases) {
  test(`foreigner id: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'foreigner_id');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
