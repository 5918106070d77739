import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['area code and number', '0571-00002345白天', '0571-00002345'],
  ['brackets belong to it', '(0755)00006677', '(0755)00006677'],
  ['three-digit codes have eight digits', '028-00003456，010-0000123', '028-00003456'],
  ['seven digits in small cities', '0728-0004455', '0728-0004455'],
  ['no such area code', '0999-00001234，0111-00001234', '0999-00001234'],
  ['glued needs a label', '座机057100002345和编号057100002345', '057100002345'],
  ['hotlines have none', '400-000-0000、95588、12306'],
  ['a break inside the number', '021 0000 8899', '021 0000 8899'],
  ['an extension is left out', '010-00001234转802', '010-00001234'],
];
for (const [title, posted, ...seen] of cases) {
  test(`landline: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'phone');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['the value joins code and number by a dash', '(0755)00006677', 'phone', '0755-00006677'],
];
for (const [title, posted, type, value] of values) {
  test(`landline: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
