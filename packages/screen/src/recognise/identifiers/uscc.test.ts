import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

const TYPES = new Set<string>(['uscc', 'resident_id']);

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['18 characters with the right check', '税号91110105MA00000012', '91110105MA00000012'],
  ['one character off is none', '税号91110105MA00000013'],
  ['it is no resident number', '12100000400000006F', '12100000400000006F'],
  ['full width', '９１４２０１００ＭＡ４Ｋ００００７Ｅ', '９１４２０１００ＭＡ４Ｋ００００７Ｅ'],
  ['letters outside the alphabet', '91110105MA0000001S'],
  ['longer codes hold none', 'A91110105MA00000012'],
];
for (const [title, posted, ...seen] of cases) {
  test(`organisation code: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => TYPES.has(type));
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['the value is upper case', '91110105ma00000012', 'uscc', '91110105MA00000012'],
];
for (const [title, posted, type, value] of values) {
  test(`organisation code: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
