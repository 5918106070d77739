import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { messagesFor } from '../messages.ts';
import { Progress } from './progress.ts';

test('the bar shows share, items and speed, is redrawn ten times a second, and leaves nothing behind', () => {
  let nowMs = 0;
  const stream = new PassThrough();
  const progress = new Progress(stream, 1000, messagesFor('en'), () => nowMs);
  progress.update(10, 1);
  assert.equal(stream.read(), null);
  nowMs = 100;
  progress.update(500, 200);
  nowMs = 150;
  progress.update(600, 300);
  assert.equal(String(stream.read()), `\r\x1b[K${'█'.repeat(12)}${'░'.repeat(12)} 50 %  200 items  2,000/s`);
  progress.erase();
  progress.erase();
  assert.equal(String(stream.read()), '\r\x1b[K');
});

test('a file that grows while it is read stays at 100 %', () => {
  let nowMs = 0;
  const stream = new PassThrough();
  const progress = new Progress(stream, 10, messagesFor('zh'), () => nowMs);
  nowMs = 1000;
  progress.update(50, 3);
  assert.match(String(stream.read()), /█{24} 100 % {2}3 条 {2}3 条\/秒$/);
});
