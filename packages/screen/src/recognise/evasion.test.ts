import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from './index.ts';

/** [text as posted, disguises of its only identifier] */
const cases: ReadonlyArray<readonly [string, ...string[]]> = [
  ['13900000321'],
  ['139 0000 0321'],
  ['+86 139-0000-0321'],
  ['１３９００００0321', 'fullwidth_or_math_alphabet'],
  ['①③⑨⓪⓪⓪⓪⓪③②①', 'fullwidth_or_math_alphabet'],
  ['一三九零零零零零三二一', 'digits_as_words'],
  ['139零零零零0321', 'digits_as_words'],
  ['1.3.9.0.0.0.0.0.3.2.1', 'symbols_inserted'],
  ['1 3 9 0 0 0 0 0 3 2 1', 'symbols_inserted'],
  ['139😀0000😀0321', 'emoji'],
  ['139OOOO0321', 'similar_shape'],
  ['139\u200b00000321', 'symbols_inserted'],
  ['住杭州市滨江区某某路8号'],
  ['xiaoman.he@example.com'],
];
for (const [posted, ...evasion] of cases) {
  test(`evasion: ${posted} ${evasion.length ? `wears ${evasion.join(', ')}` : 'is plain'}`, () => {
    const [found] = recognise(posted).identifiers;
    assert.deepEqual(found?.evasion, evasion);
  });
}
