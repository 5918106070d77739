import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evaluation } from '../src/eval/evaluation.ts';
import { ADVERT, HARMLESS, itemLine, runShoutu, writeFile } from './run-shoutu.ts';

const violation = { label: 'violation', kind: 'lookup_service', evasion: ['plain'] };
const benign = { label: 'benign', kind: 'ordinary', evasion: [] };
const labelled = [
  itemLine('v-1', ADVERT, violation),
  itemLine('b-1', HARMLESS, benign),
  // Labelled against the facts, so that there is a mistake of each sort to show.
  itemLine('v-2', HARMLESS, { ...violation, kind: 'kits' }),
  itemLine('b-2', ADVERT, benign),
].join('\n');

test('shares, breakdowns and the worst mistakes come as one JSON object', (context) => {
  const { status, stdout } = runShoutu(['eval', '--json', writeFile(context, 'a.jsonl', labelled)]);
  assert.equal(status, 0);
  const report: Evaluation = JSON.parse(stdout);
  const { recallFlagged, benignFlagged } = report.measures;
  assert.deepEqual([recallFlagged.count, recallFlagged.total], [1, 2]);
  assert.deepEqual([benignFlagged.count, benignFlagged.total], [1, 2]);
  assert.deepEqual(
    [...report.misses, ...report.falseAlarms].map(({ id }) => id),
    ['v-2', 'b-2'],
  );
});

test('several files count as one set, and --worst 0 shows no text', (context) => {
  const path = writeFile(context, 'a.jsonl', labelled);
  const { status, stdout } = runShoutu(['eval', path, path, '--worst', '0']);
  assert.equal(status, 0);
  assert.match(stdout, /^8 items: 4 violations, 4 benign\n/);
  assert.match(stdout, /^violations flagged +50\.00 % +15\.00-85\.00 +2\/4$/m);
  assert.match(stdout, /^worst misses: none$/m);
  assert.doesNotMatch(stdout, /代查/);
});

test('a line without label is reported by code, the rest is counted', (context) => {
  const path = writeFile(context, 'a.jsonl', `${itemLine('x', HARMLESS)}\n${labelled}`);
  const { status, stdout, stderr } = runShoutu(['eval', path]);
  assert.equal(status, 1);
  assert.match(stderr, /a\.jsonl:1: LABEL_INVALID: field "label"/);
  assert.match(stdout, /^4 items/);
});

test('a wrong --worst is refused', () => {
  const { status, stderr } = runShoutu(['eval', 'x', '--worst', 'many']);
  assert.equal(status, 2);
  assert.match(stderr, /^USAGE_INVALID: --worst takes a number/);
});
