import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['four parts', '在203.0.113.24登录', '203.0.113.24'],
  ['a part above 255', '203.0.113.999'],
  ['netmasks', '255.255.255.0'],
  ['five parts, three parts', '1.2.3.4.5，192.168.1'],
  ['a version', '版本8.0.21.3，固件10.0.0.12'],
  ['small parts need a label', '内网10.0.12.5', '10.0.12.5'],
  ['without one they are a version', '用8.0.12.5'],
  ['zeros in front', '010.1.1.1'],
  ['a port is left out', '192.0.2.188:8080', '192.0.2.188'],
];
for (const [title, posted, ...seen] of cases) {
  test(`IP: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'ip');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
