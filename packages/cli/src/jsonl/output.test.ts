import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { Output, ReaderGone } from './output.ts';

function failingSink(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });
}

test('a reader that has gone is told apart from a disk that is full', async () => {
  await assert.rejects(new Output(failingSink('EPIPE')).write('a'), ReaderGone);
  await assert.rejects(new Output(failingSink('ENOSPC')).write('a'), {
    code: 'OUTPUT_FAILED',
    message: 'cannot write the output (ENOSPC)',
  });
});

test('a write waits until the stream has handed the text on', async () => {
  const log: string[] = [];
  const slow = new Writable({
    write(chunk, _encoding, done) {
      setImmediate(() => {
        log.push(`handed on ${chunk}`);
        done();
      });
    },
  });
  const output = new Output(slow);
  await output.write('a');
  log.push('written a');
  await output.write('b');
  assert.deepEqual(log, ['handed on a', 'written a', 'handed on b']);
});
