import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['E and eight digits beside a label', '护照E00000017', 'E00000017'],
  ['two letters and seven digits', '换新本了，EA0000123', 'EA0000123'],
  ['the label may follow', 'G00000452是老护照', 'G00000452'],
  ['spaces', '旧护照G 0000 0730', 'G 0000 0730'],
  ['without a label it is an article number', '型号E00000017，配件G00000452'],
  ['a digit too few or too many', '护照E0000001、E000000171'],
  ['letters that no passport has', '护照A00000017、EVV000123'],
  ['full width', 'Ｅ０００００６６１，护照', 'Ｅ０００００６６１'],
];
for (const [title, posted, ...seen] of cases) {
  test(`passport: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'passport');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['letters for zeros', '护照EOOO00017', 'passport', 'E00000017'],
];
for (const [title, posted, type, value] of values) {
  test(`passport: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
