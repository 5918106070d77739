import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['a gap among the groups', 'IPv6是2001:db8::a1，', '2001:db8::a1'],
  ['eight groups', '2001:db8:0:1:2:3:4:5', '2001:db8:0:1:2:3:4:5'],
  ['a time is none', '15:30:00和12:34'],
  ['two groups without a gap', '版本 2001:2'],
  ['two gaps', '2001::1::2'],
];
for (const [title, posted, ...seen] of cases) {
  test(`IPv6: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'ip');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
