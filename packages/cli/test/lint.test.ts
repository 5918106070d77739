import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HARMLESS, itemLine, runShoutu, writeFile } from './run-shoutu.ts';

test('the lexicon of the repository is clean', () => {
  const { status, stdout, stderr } = runShoutu(['lint']);
  assert.deepEqual([status, stdout, stderr], [0, '', 'the lexicon is clean\n']);
});

test('a new term shows which benign texts it would hit', (context) => {
  const corpus = writeFile(
    context,
    'a.jsonl',
    [
      itemLine('a', HARMLESS, { label: 'benign' }),
      itemLine('b', '纸张很薄', { label: 'benign' }),
      itemLine('c', '书生查户籍', { label: 'violation' }),
      itemLine('d', '布料很好', { label: 'benign' }),
    ].join('\n'),
  );
  const { status, stdout } = runShoutu(['lint', '--term', '纸张', '--corpus', corpus]);
  assert.equal(status, 0);
  assert.match(stdout, /^"纸张" hits 2 of 3 benign texts\n/);
  assert.match(stdout, /^ {2}纸张很薄$/m);
});

test('a term of one character is refused', () => {
  assert.equal(runShoutu(['lint', '--term', '书']).status, 2);
});

test('without --corpus a term is tried on the corpus of the repository', () => {
  const { status, stdout } = runShoutu(['lint', '--term', '四件套']);
  assert.equal(status, 0);
  assert.match(stdout, /^"四件套" hits \d+ of [0-9,]+ benign texts\n/);
});
