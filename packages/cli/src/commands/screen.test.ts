import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import type { Assessment, Screener } from '@shoutu/screen';
import type { Sink, Surroundings } from '../surroundings.ts';
import { screenCommand } from './screen.ts';

const passing: Screener = {
  assess: ({ id }) =>
    ({ id, verdict: 'pass', score: 0, reasons: [], findings: [], contacts: [] }) as unknown as Assessment,
};

/** Fails on some items, as a bug would: with a message that quotes the text. */
const broken: Screener = {
  assess(item) {
    if (item.text.includes('户籍')) throw new TypeError(`cannot read ${item.text}`);
    return passing.assess(item);
  },
};

class Recorder extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

function around(input: Iterable<Buffer>, stdout: Sink, stderr: Sink): Surroundings {
  return { stdin: Readable.from(input, { objectMode: true, highWaterMark: 1 }), stdout, stderr, env: {} };
}

function line(id: string, text: string): string {
  return `${JSON.stringify({ id, surface: 'comment', text })}\n`;
}

for (const table of [false, true]) {
  test(`an item on which the screener fails is held for review (${table ? 'table' : 'JSONL'})`, async () => {
    const [stdout, stderr] = [new Recorder(), new Recorder()];
    const input = [Buffer.from(line('a', '查户籍') + line('b', '全户籍照'))];
    const code = await screenCommand({ path: '-', table, language: 'en' }, broken, around(input, stdout, stderr));
    assert.equal(code, 3);
    assert.doesNotMatch(stdout.text, /pass/);
    assert.match(stdout.text, /SCREEN_FAILED.*TypeError at screen\.test\.ts/);
    assert.doesNotMatch(stdout.text + stderr.text, /户籍/);
  });
}

test('the items beside a failure are still answered, in their order', async () => {
  const [stdout, stderr] = [new Recorder(), new Recorder()];
  const input = [Buffer.from(line('a', '书') + line('b', '户籍') + line('c', '书'))];
  await screenCommand({ path: '-', table: false, language: 'en' }, broken, around(input, stdout, stderr));
  const answers = stdout.text
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));
  assert.deepEqual(
    answers.map(({ id, verdict }) => [id, verdict]),
    [
      ['a', 'pass'],
      ['b', 'review'],
      ['c', 'pass'],
    ],
  );
  assert.match(stderr.text, /3 items in .* pass 2, errors 1/);
});

test('nothing more is read while the reader is slow', async () => {
  let given = 0;
  let largestLead = 0;
  function* endless(): Generator<Buffer> {
    for (let index = 0; index < 200; index++) {
      given++;
      yield Buffer.from(line(`i-${index}`, '书'));
    }
  }
  let taken = 0;
  const slow = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      setImmediate(() => {
        taken++;
        largestLead = Math.max(largestLead, given - taken);
        done();
      });
    },
  });
  await screenCommand({ path: '-', table: false, language: 'en' }, passing, around(endless(), slow, new Recorder()));
  assert.equal(taken, 200);
  assert.ok(largestLead <= 4, `${largestLead} lines were read ahead`);
});
