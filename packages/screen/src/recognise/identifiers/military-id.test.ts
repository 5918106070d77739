import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['arm, 字第, number, 号', '军官证军字第0000123号', '军字第0000123号'],
  ['other series', '士字第00001234号', '士字第00001234号'],
  ['a street number is none', '第12号、文字第3号'],
];
for (const [title, posted, ...seen] of cases) {
  test(`military id: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'military_id');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
