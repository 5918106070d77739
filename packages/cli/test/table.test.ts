import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADVERT, HARMLESS, itemLine, runShoutu } from './run-shoutu.ts';

const input = `${itemLine('a', ADVERT)}\n${itemLine('b', HARMLESS)}\nno json\n`;

test('the table marks the offending characters in brackets when it goes into a pipe', () => {
  const { status, stdout } = runShoutu(['screen', '--table'], { input });
  assert.equal(status, 1);
  assert.match(stdout, /^verdict {2}score {2}surface {2}text\n/);
  assert.match(stdout, /^(block {2}|review ) {2}\d\.\d\d {3}comment {2}.*【.*】/m);
  assert.match(stdout, /^pass {5}0\.\d\d {3}comment {2}书收到了，纸张很好，谢谢店家$/m);
  assert.match(stdout, /^review {3}- {6}- {8}LINE_NOT_JSON: .*\n +#3$/m);
  assert.doesNotMatch(stdout, /\x1b/);
});

test('--lang zh turns the table and the summary Chinese', () => {
  const { stdout, stderr } = runShoutu(['screen', '--table', '--lang', 'zh'], { input });
  assert.match(stdout, /^判定 {2}分数 {3}位置 {2}内容\n/);
  assert.match(stdout, /^放行 {2}0\.\d\d {3}评论 {2}书收到了/m);
  assert.match(stderr, /^3 条，用时 .* 秒：.*出错 1$/m);
});

test('the language follows the locale, and --lang wins over it', () => {
  const env = { LANG: 'zh_CN.UTF-8' };
  assert.match(runShoutu(['screen', '--table'], { env }).stdout, /^判定/);
  assert.match(runShoutu(['screen', '--table', '--lang', 'en'], { env }).stdout, /^verdict/);
});

test('a post cannot drive the terminal', () => {
  const { stdout } = runShoutu(['screen', '--table'], { input: itemLine('a', '清屏\x1b[2J\u202e') });
  assert.match(stdout, /清屏⟨001B⟩\[2J⟨202E⟩/);
});
