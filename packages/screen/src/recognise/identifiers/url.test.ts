import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['scheme, path and query', '看https://www.example.com/help?id=12，官网', 'https://www.example.com/help?id=12'],
  ['www', 'www.example.net/app，', 'www.example.net/app'],
  ['a bare host with a path', '短链example.cn/x7Qp，', 'example.cn/x7Qp'],
  ['defanged', 'hxxps://bad.example[.]com/login这种', 'hxxps://bad.example[.]com/login'],
  ['a host in words', '上example点com看', 'example点com'],
  ['a numeric host', 'http://203.0.113.24:8080/a。', 'http://203.0.113.24:8080/a'],
  ['full stop and bracket at the end are not part of it', '(http://example.org/a).', 'http://example.org/a'],
  ['English words are no suffix of a bare host', 'ok.so 好，thank.me'],
  ['file names', 'IMG_1.jpg node.js readme.md'],
];
for (const [title, posted, ...seen] of cases) {
  test(`url: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'url');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['the value is plain', 'hxxps://bad.example[.]com/a', 'url', 'https://bad.example.com/a'],
];
for (const [title, posted, type, value] of values) {
  test(`url: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
