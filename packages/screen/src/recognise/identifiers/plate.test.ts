import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['seven characters', '京A0T001停这', '京A0T001'],
  ['small new-energy car', '粤BD00001', '粤BD00001'],
  ['large new-energy car', '鲁A00001D', '鲁A00001D'],
  ['a dot or a space after the city', '沪A·T0007、川A T0023', '沪A·T0007', '川A T0023'],
  ['the last character may be Han', '教练车川A0001学', '川A0001学'],
  ['letters I and O stand for digits', '京AOT001', '京AOT001'],
  ['a city letter alone is none', '京A开头的牌照'],
  ['one character too few or too many', '京A0T01，京A0T00123'],
  ['新 is on every advert', '全新A00001款，新E52680V4'],
  ['新 with a label is Xinjiang', '车主报牌新A0T123', '新A0T123'],
  ['full width', '湘Ａ０Ｔ３３３', '湘Ａ０Ｔ３３３'],
  ['tails without digits are words', '京ABCDEF'],
];
for (const [title, posted, ...seen] of cases) {
  test(`plate: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'plate');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['the dot is not part of the value', '浙A·0T888', 'plate', '浙A0T888'],
];
for (const [title, posted, type, value] of values) {
  test(`plate: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
