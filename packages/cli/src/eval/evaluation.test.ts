import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assessment, Verdict } from '@shoutu/screen';
import { Evaluator } from './evaluation.ts';
import type { Label } from './labelled-item.ts';

function evaluate(rows: ReadonlyArray<readonly [Label, string, Verdict, number]>, worst = 10) {
  const evaluator = new Evaluator(worst);
  rows.forEach(([label, kind, verdict, score], index) => {
    const id = `i-${index}`;
    const assessment = { id, verdict, score } as Assessment;
    const item = { id, surface: 'comment', text: 'x' } as const;
    evaluator.add({ item, label, kind, evasion: label === 'violation' ? ['emoji'] : [] }, assessment);
  });
  return evaluator.finish();
}

const mixed = evaluate([
  ['violation', 'kits', 'block', 0.99],
  ['violation', 'kits', 'review', 0.6],
  ['violation', 'kits', 'pass', 0.2],
  ['violation', 'face_data', 'pass', 0.1],
  ['benign', 'ordinary', 'pass', 0.1],
  ['benign', 'hard:news', 'block', 0.97],
  ['benign', 'hard:news', 'review', 0.98],
]);

test('review and block both count as flagged', () => {
  const { recallFlagged, recallBlocked, benignFlagged, benignBlocked, precisionFlagged } = mixed.measures;
  const counts = [recallFlagged, recallBlocked, benignFlagged, benignBlocked, precisionFlagged];
  assert.deepEqual(
    counts.map(({ count, total }) => [count, total]),
    [
      [2, 4],
      [1, 4],
      [2, 3],
      [1, 3],
      [2, 4],
    ],
  );
});

test('kinds are listed violations first, the largest first', () => {
  assert.deepEqual(
    mixed.kinds.map(({ name, flagged }) => `${name} ${flagged.count}/${flagged.total}`),
    ['kits 2/3', 'face_data 0/1', 'hard:news 2/2', 'ordinary 0/1'],
  );
});

test('disguises are counted for violations alone', () => {
  assert.deepEqual(
    mixed.evasions.map(({ name, flagged }) => `${name} ${flagged.total}`),
    ['emoji 4'],
  );
});

test('the worst miss has the lowest score, the worst false alarm the highest', () => {
  assert.deepEqual(
    mixed.misses.map(({ id }) => id),
    ['i-3', 'i-2'],
  );
  assert.deepEqual(
    mixed.falseAlarms.map(({ id }) => id),
    ['i-6', 'i-5'],
  );
});

test('only the worst N are kept', () => {
  const rows = Array.from({ length: 50 }, (_, index) => ['violation', 'kits', 'pass', (index * 7) % 50] as const);
  assert.deepEqual(
    evaluate(rows, 3).misses.map(({ score }) => score),
    [0, 1, 2],
  );
});
