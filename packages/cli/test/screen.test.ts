import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { test } from 'node:test';
import { ADVERT, HARMLESS, itemLine, PROGRAM, parseLines, runShoutu, writeFile } from './run-shoutu.ts';

test('a file of items becomes as many assessments in the same order', (context) => {
  const ids = Array.from({ length: 500 }, (_, index) => `i-${index}`);
  const path = writeFile(context, 'items.jsonl', ids.map((id) => itemLine(id, HARMLESS)).join('\n'));
  const { status, stdout, stderr } = runShoutu(['screen', path]);
  assert.equal(status, 0);
  assert.deepEqual(
    parseLines(stdout).map(({ id }) => id),
    ids,
  );
  assert.match(stderr, /^500 items in \d+\.\d\d s: block 0, review 0, pass 500, errors 0\n$/);
});

test('an advert is flagged and a harmless text passes, from standard input', () => {
  const { stdout } = runShoutu(['screen'], { input: `${itemLine('a', ADVERT)}\n${itemLine('b', HARMLESS)}\n` });
  const [advert, harmless] = parseLines(stdout);
  assert.notEqual(advert?.verdict, 'pass');
  assert.equal(harmless?.verdict, 'pass');
});

test('no input is no output', () => {
  const { status, stdout, stderr } = runShoutu(['screen', '-']);
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(stderr, /^0 items/);
});

test('each bad line is answered in its place with a code, and the others are screened', () => {
  const input = Buffer.concat([
    Buffer.from(`\ufeff${itemLine('a', HARMLESS)}\r\n`),
    Buffer.from('身份证号 {\n\n'),
    Buffer.from([0x22, 0xff, 0x22, 0x0a]),
    Buffer.from('[1]\n{"id":"b","surface":"comment"}\n{"id":7,"surface":"comment","text":"x"}\n'),
    Buffer.from('{"id":"c","surface":"wall","text":"x"}\n'),
    Buffer.from(`${itemLine('d', '长'.repeat(100_001))}\n`),
    Buffer.from(`${'x'.repeat(2_000_000)}\n`),
    Buffer.from(itemLine('e', HARMLESS)),
  ]);
  const { status, stdout, stderr } = runShoutu(['screen'], { input });
  assert.equal(status, 1);
  const seen = parseLines(stdout).map(({ line, id, verdict, error }) => {
    const { code } = (error ?? {}) as { code?: string };
    return [line ?? '-', id ?? '-', verdict, code ?? '-'].join(' ');
  });
  assert.deepEqual(seen, [
    '- a pass -',
    '2 - review LINE_NOT_JSON',
    '4 - review LINE_NOT_UTF8',
    '5 - review ITEM_NOT_OBJECT',
    '6 b review ITEM_FIELD_MISSING',
    '7 - review ITEM_FIELD_TYPE',
    '8 c review ITEM_SURFACE_UNKNOWN',
    '9 d review ITEM_TOO_LONG',
    '10 - review LINE_TOO_LONG',
    '- e pass -',
  ]);
  assert.match(stderr, /^<stdin>:2: LINE_NOT_JSON: /m);
  assert.match(stderr, /^10 items in .*pass 2, errors 8$/m);
  assert.doesNotMatch(stderr, /身份证|长/);
});

test('a reader that goes away early ends the command quietly', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'screen'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  // The child stops reading when its reader has gone; our own writes fail then, which is the point.
  child.stdin.on('error', () => {});
  const feed = setInterval(() => child.stdin.write(`${itemLine('a', HARMLESS)}\n`.repeat(500)), 5);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'exit');
  clearInterval(feed);
  assert.equal(code, 0);
  assert.equal(stderr, '');
});

/** [what it shows, arguments, standard error] */
const unusable: ReadonlyArray<readonly [string, readonly string[], RegExp]> = [
  [
    'a missing file',
    ['screen', 'no-such-file.jsonl'],
    /^INPUT_UNREADABLE: cannot read no-such-file\.jsonl \(ENOENT\)\n$/,
  ],
  ['a folder', ['screen', '.'], /^INPUT_UNREADABLE: cannot read \. \(EISDIR\)\n$/],
  ['an unknown option', ['screen', '--tabel'], /^USAGE_INVALID: unknown option '--tabel'/],
  ['an unknown language', ['screen', '--lang', 'fr'], /^USAGE_INVALID: .*zh, en/],
  ['two files', ['screen', 'a', 'b'], /^USAGE_INVALID: too many arguments/],
  ['an unknown command', ['scren'], /^USAGE_INVALID: unknown command 'scren'/],
  ['no command', [], /USAGE_INVALID: name a command\n$/],
];
for (const [title, args, expected] of unusable) {
  test(`${title} is refused by code, with exit code 2`, () => {
    const { status, stdout, stderr } = runShoutu(args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, expected);
  });
}

test('help is an answer, not an error', () => {
  const { status, stdout, stderr } = runShoutu(['screen', '--help'], { env: { LANG: 'zh_CN.UTF-8' } });
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /--table .*表格/);
});

test('a folder on standard input is refused by code', () => {
  const folder = openSync('.', 'r');
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'screen'], { stdio: [folder, 'pipe', 'pipe'] });
  closeSync(folder);
  assert.equal(status, 2);
  assert.match(String(stderr), /^INPUT_UNREADABLE: cannot read <stdin> \(EISDIR\)\n$/);
});

test('the version is that of the package', () => {
  assert.match(runShoutu(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
});

test('an old Node is told what it lacks before anything is loaded', () => {
  const pretend = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })";
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  const { status, stderr } = runShoutu(['screen'], { nodeArgs });
  assert.equal(status, 2);
  assert.match(stderr, /^NODE_TOO_OLD: shoutu needs Node 24 or later; this is 20\.1\.0/);
});
