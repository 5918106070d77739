import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

const TYPES = new Set<string>(['resident_id', 'residence_permit', 'foreigner_id']);

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['18 digits with the right check digit', '身份证310104191208152627', '310104191208152627'],
  [
    'X as the check character, either case',
    '11010119050307451X和50010319130222418x',
    '11010119050307451X',
    '50010319130222418x',
  ],
  ['one digit off is none', '身份证310104191208152628'],
  ['31 June is no day', '身份证440305190806310032'],
  ['29 February needs a leap year: 1900 had none', '230102190002295115'],
  ['29 February 1912', '340102.1912.0229.6139', '340102.1912.0229.6139'],
  ['no such province', '999999190101010000'],
  ['groups with spaces', '420106 19140401 3374', '420106 19140401 3374'],
  ['one by one', '4 4 0 1 0 6 1 9 1 0 1 0 0 1 2 2 4 1', '4 4 0 1 0 6 1 9 1 0 1 0 0 1 2 2 4 1'],
  ['formal numerals', '壹伍零壹零贰壹玖壹柒零柒零柒柒贰肆叁', '壹伍零壹零贰壹玖壹柒零柒零柒柒贰肆叁'],
  ['circled digits', '②①⓪①⓪②①⑨①⑥⓪①⓪③②⑤③⑦', '②①⓪①⓪②①⑨①⑥⓪①⓪③②⑤③⑦'],
  ['zero-width space inside', '31010419\u200b1208152627', '31010419\u200b1208152627'],
  ['longer digits hold none', '3101041912081526270'],
  ['15 digits need a label', '老身份证110101050307451', '110101050307451'],
  ['15 digits without a label are any number', '编码110101050307451'],
  ['two beside each other', '310104191208152627、420106191404013374', '310104191208152627', '420106191404013374'],
];
for (const [title, posted, ...seen] of cases) {
  test(`resident number: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => TYPES.has(type));
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['81 is a residence permit', '证件810000191801010010', 'residence_permit', '810000191801010010'],
  [
    'separators and width are gone from the value',
    '证件：３７０２０２-１９０１０５１８-５１９３',
    'resident_id',
    '370202190105185193',
  ],
  ['the check character is upper case', '50010319130222418x', 'resident_id', '50010319130222418X'],
];
for (const [title, posted, type, value] of values) {
  test(`resident number: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
