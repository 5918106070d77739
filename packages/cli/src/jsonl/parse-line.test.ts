import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLine } from './parse-line.ts';

/** [what it shows, bytes, code] */
const cases: ReadonlyArray<readonly [string, Buffer | undefined, string]> = [
  ['a line that was too long to keep', undefined, 'LINE_TOO_LONG'],
  ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'LINE_NOT_UTF8'],
  ['an encoded surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'LINE_NOT_UTF8'],
  ['text that is not JSON', Buffer.from('身份证 11010119050307451X'), 'LINE_NOT_JSON'],
  ['brackets without end', Buffer.from('['.repeat(500_000)), 'LINE_NOT_JSON'],
];
for (const [title, bytes, code] of cases) {
  test(`${title}: ${code}`, () => {
    const parsed = parseLine({ number: 1, bytes });
    assert.equal(!parsed.ok && parsed.error.code, code);
    assert.doesNotMatch(JSON.stringify(parsed), /身份证|1101/);
  });
}

test('JSON is handed on', () => {
  assert.deepEqual(parseLine({ number: 1, bytes: Buffer.from('{"id":"a"}') }), { ok: true, value: { id: 'a' } });
});
