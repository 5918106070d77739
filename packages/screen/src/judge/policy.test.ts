import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Verdict } from '../assessment.ts';
import { SURFACES } from '../item.ts';
import { DEFAULT_THRESHOLDS, decideVerdict } from './policy.ts';

const LIMITS = { review: 0.5, block: 0.9 };

/** [what it shows, score, groups of the trade, verdict] */
const cases: ReadonlyArray<readonly [string, number, number, Verdict]> = [
  ['nothing passes', 0, 0, 'pass'],
  ['just below review passes, whatever the cues', 0.4999, 6, 'pass'],
  ['the threshold itself is review', 0.5, 2, 'review'],
  ['just below block is review', 0.8999, 6, 'review'],
  ['the threshold itself is block', 0.9, 2, 'block'],
  ['certainty with three groups is block', 1, 3, 'block'],
  ['certainty with one key is review', 1, 1, 'review'],
  ['certainty with no key is review', 1, 0, 'review'],
];
for (const [title, score, groups, verdict] of cases) {
  test(`policy: ${title}`, () => assert.equal(decideVerdict(LIMITS, score, groups), verdict));
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('policy: one key never blocks, at any score and thresholds', () => {
  fc.assert(
    fc.property(share, share, share, fc.integer({ min: 0, max: 1 }), (review, block, score, groups) => {
      assert.notEqual(decideVerdict({ review, block }, score, groups), 'block');
    }),
  );
});

test('policy: a higher score is never judged more mildly', () => {
  const rank: readonly Verdict[] = ['pass', 'review', 'block'];
  fc.assert(
    fc.property(share, share, fc.integer({ min: 0, max: 6 }), (one, other, groups) => {
      const [low, high] = [one, other].sort((a, b) => a - b) as [number, number];
      const verdicts = [low, high].map((score) => rank.indexOf(decideVerdict(LIMITS, score, groups)));
      assert.ok(verdicts[0]! <= verdicts[1]!);
    }),
  );
});

test('policy: every surface has thresholds in order', () => {
  assert.deepEqual(Object.keys(DEFAULT_THRESHOLDS).sort(), [...SURFACES].sort());
  for (const { review, block } of Object.values(DEFAULT_THRESHOLDS))
    assert.ok(0 < review && review <= block && block <= 1);
});
