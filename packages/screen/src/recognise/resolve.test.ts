import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Candidate } from './candidate.ts';
import { resolveOverlaps } from './resolve.ts';

function candidate(from: number, to: number, score: number): Candidate {
  return { recogniser: 'test', type: 'phone', from, to, value: '', masked: false, score, row: -1 };
}

test('overlaps: the surest stays', () => {
  const sure = candidate(2, 4, 0.9);
  assert.deepEqual(resolveOverlaps([candidate(0, 3, 0.6), sure, candidate(3, 9, 0.8)], 10), [sure]);
});

test('overlaps: of two as sure the longer stays', () => {
  const long = candidate(0, 6, 0.7);
  assert.deepEqual(resolveOverlaps([candidate(4, 8, 0.7), long], 10), [long]);
});

test('overlaps: neighbours do not overlap, and come in order of place', () => {
  const places = resolveOverlaps([candidate(4, 8, 0.9), candidate(0, 4, 0.5)], 10).map(({ from }) => from);
  assert.deepEqual(places, [0, 4]);
});

test('overlaps: what stays is disjoint, and what goes overlaps something surer or as sure', () => {
  const any = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (made) => {
      const all = made.map(([from, length, score]) => candidate(from, from + length, score / 4));
      const kept = resolveOverlaps(all, 30);
      for (let i = 1; i < kept.length; i++) assert.ok(kept[i - 1]!.to <= kept[i]!.from);
      for (const gone of all.filter((one) => !kept.includes(one))) {
        assert.ok(kept.some((one) => one.from < gone.to && gone.from < one.to && one.score >= gone.score));
      }
    }),
  );
});
