import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Line, LineSplitter, MAX_LINE_BYTES } from './line-splitter.ts';

function split(...chunks: readonly (string | Buffer)[]): Line[] {
  const splitter = new LineSplitter();
  return [...chunks.flatMap((chunk) => splitter.push(Buffer.from(chunk))), ...splitter.end()];
}

function show(lines: readonly Line[]): string[] {
  return lines.map(({ number, bytes }) => `${number}:${bytes ?? 'too long'}`);
}

/** [what it shows, input, lines] */
const cases: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  ['nothing holds no line', '', []],
  ['a final newline is no line', 'a\nb\n', ['1:a', '2:b']],
  ['a missing final newline loses nothing', 'a\nb', ['1:a', '2:b']],
  ['CRLF ends a line too', 'a\r\nb\r\n', ['1:a', '2:b']],
  ['a byte order mark is dropped at the start only', '\ufeffa\n\ufeffb', ['1:a', '2:\ufeffb']],
  ['blank lines count but are not given', '\n \t\n\r\na', ['4:a']],
  ['a lone CR is content', 'a\rb', ['1:a\rb']],
];
for (const [title, input, expected] of cases) {
  test(`lines: ${title}`, () => assert.deepEqual(show(split(input)), expected));
}

test('lines do not depend on where the chunks are cut', () => {
  const bytes = Buffer.from('\ufeff代查\r\n\n户籍\nend');
  const whole = show(split(bytes));
  for (let cut = 0; cut <= bytes.length; cut++) {
    assert.deepEqual(show(split(bytes.subarray(0, cut), bytes.subarray(cut))), whole);
  }
});

test('a line of the greatest length is kept, one byte more is reported, and the next line is read', () => {
  const longest = 'x'.repeat(MAX_LINE_BYTES);
  const [kept, dropped, next] = split(`${longest}\r\n${longest}`, 'x', '\nb');
  assert.equal(kept?.bytes?.length, MAX_LINE_BYTES);
  assert.deepEqual([dropped?.number, dropped?.bytes], [2, undefined]);
  assert.equal(next?.bytes?.toString(), 'b');
});
