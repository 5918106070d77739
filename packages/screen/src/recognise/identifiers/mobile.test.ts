import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['11 digits in one piece', '打13900000321', '13900000321'],
  ['+86 and 0086 belong to it', '+86 13600000642、008613700000808', '+86 13600000642', '008613700000808'],
  ['86 glued to it', '8613700000808', '8613700000808'],
  ['no such segment', '12900000000 14200000000 15400000000 16000000000 17900000000 19400000000'],
  ['a digit too few or too many', '1390000032、139000003211'],
  ['the usual groups', '139 0000 0321；139-0000-0321；1390000 6688', '139 0000 0321', '139-0000-0321', '1390000 6688'],
  ['measures of a box are no number', '尺寸150 120 12000和1498 981 1664'],
  ['odd groups count beside a label', '电话139 00 000321', '139 00 000321'],
  [
    'numerals, spoken and formal',
    '幺三八零零零零幺幺幺幺，壹叁玖零零零零贰捌叁陆',
    '幺三八零零零零幺幺幺幺',
    '壹叁玖零零零零贰捌叁陆',
  ],
  ['radio words', '幺三九 洞洞洞洞 两拐六勾', '幺三九 洞洞洞洞 两拐六勾'],
  ['letters for zeros', '139 0000 OO77里面', '139 0000 OO77'],
  [
    'keycaps with their marks',
    '1\ufe0f\u20e33\ufe0f\u20e39\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e39\ufe0f\u20e3，',
    '1\ufe0f\u20e33\ufe0f\u20e39\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e39\ufe0f\u20e3',
  ],
  ['pictograms between the digits', '139😀0000😀0321', '139😀0000😀0321'],
  ['an order number is none', '订单号13900000321'],
  ['the nearest label decides', '电话见下，订单号13900000321'],
  ['an amount is none', '13900000321元，13900000321.50'],
  ['letters glued before it need a label', 'TB13900000321X'],
  ['a name before it is not part of it', '顾一帆13700000531和', '13700000531'],
  ['three in a list', '13900000009、13700000164、13800000472', '13900000009', '13700000164', '13800000472'],
];
for (const [title, posted, ...seen] of cases) {
  test(`mobile: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'phone');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['86 is not part of the value', '+86 13600000642', 'phone', '13600000642'],
  ['letters become digits', '139 0000 OO77', 'phone', '13900000077'],
];
for (const [title, posted, type, value] of values) {
  test(`mobile: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
