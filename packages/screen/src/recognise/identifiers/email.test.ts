import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['plain', '邮箱xiaoman.he@example.com，', 'xiaoman.he@example.com'],
  ['two in a row', 'a1@example.com；b2@example.com', 'a1@example.com', 'b2@example.com'],
  ['full width', 'ＨＥ＠ｅｘａｍｐｌｅ．ｃｏｍ全角', 'ＨＥ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
  ['spelled in words', 'liuzhiqiu艾特example点com，', 'liuzhiqiu艾特example点com'],
  ['spelled in brackets', 'shenmuhe [at] example [dot] com，', 'shenmuhe [at] example [dot] com'],
  ['# for @', 'luo#example.com', 'luo#example.com'],
  ['a mention is none', '@小鱼飞飞 你看，a@b'],
  ['an unknown suffix', 'he@example.zzz'],
];
for (const [title, posted, ...seen] of cases) {
  test(`email: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'email');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['dots and @ are restored in the value', 'shen(at)example(dot)com', 'email', 'shen@example.com'],
];
for (const [title, posted, type, value] of values) {
  test(`email: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
