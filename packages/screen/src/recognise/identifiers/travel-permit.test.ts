import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['H or M and eight digits', '回乡证H00000012', 'H00000012'],
  ['with the number of the issue', '通行证M0000003401', 'M0000003401'],
  ['eight digits beside 台胞证', '台胞证00000056', '00000056'],
  ['a date is a date', '台胞证20261121到期'],
  ['without a label it is none', '型号H00000012'],
];
for (const [title, posted, ...seen] of cases) {
  test(`travel permit: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'travel_permit');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
