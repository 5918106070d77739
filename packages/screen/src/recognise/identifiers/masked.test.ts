import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

const TYPES = new Set<string>([
  'masked_phone',
  'masked_resident_id',
  'masked_bank_card',
  'masked_waybill',
  'masked_person_name',
]);

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['a phone', '139****0321', '139****0321'],
  ['six covered, as on waybills', '138******34', '138******34'],
  ['a resident number', '3204**********1234', '3204**********1234'],
  ['a card in groups', '6222 **** **** 1234', '6222 **** **** 1234'],
  ['a waybill', 'SF10********17', 'SF10********17'],
  [
    'x, blocks and bullets cover too',
    '138xxxx1234、138████1234、138●●●●1234',
    '138xxxx1234',
    '138████1234',
    '138●●●●1234',
  ],
  ['a name beside one', '张** 139****0321', '张**', '139****0321'],
  ['emphasis is none', '**重要**，3*4*5，1****2'],
  ['it is never an entity', '139****0321', '139****0321'],
];
for (const [title, posted, ...seen] of cases) {
  test(`masked: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => TYPES.has(type));
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
