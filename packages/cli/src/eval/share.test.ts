import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wilsonShare } from './share.ts';

/** [count, total, lower end, upper end], the ends computed from Wilson's formula with 40 digits */
const cases: ReadonlyArray<readonly [number, number, number, number]> = [
  [0, 10, 0, 0.27753],
  [10, 10, 0.72247, 1],
  [5, 10, 0.23659, 0.76341],
  [92, 100, 0.85002, 0.95891],
];
for (const [count, total, low, high] of cases) {
  test(`the 95 % interval of ${count} in ${total} is ${low} to ${high}`, () => {
    const share = wilsonShare(count, total);
    assert.equal(share.low.toFixed(5), low.toFixed(5));
    assert.equal(share.high.toFixed(5), high.toFixed(5));
  });
}

test('nothing in nothing has no share and could be anything', () => {
  assert.deepEqual(wilsonShare(0, 0), { count: 0, total: 0, share: undefined, low: 0, high: 1 });
});
