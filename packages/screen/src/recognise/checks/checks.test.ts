import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBirthDate, isCalendarDate } from './calendar-date.ts';
import { gb32100Check, isGb32100 } from './gb-32100.ts';
import { isHkid } from './hkid-check.ts';
import { isLuhn } from './luhn.ts';
import { isMod112, mod112Check } from './mod-11-2.ts';
import { isS10 } from './s10-check.ts';
import { isTaiwanId } from './taiwan-check.ts';
import { isVin } from './vin-check.ts';

/** [the check, a number that passes, the same with one character off]; the first of each is published by the standard. */
const cases: ReadonlyArray<readonly [string, (number: string) => boolean, string, string]> = [
  ['MOD 11-2', isMod112, '11010519491231002X', '110105194912310021'],
  ['MOD 11-2', isMod112, '440524188001010014', '440524188001010015'],
  ['Luhn', isLuhn, '79927398713', '79927398714'],
  ['Luhn', isLuhn, '490154203237518', '490154203237519'],
  ['GB 32100', isGb32100, '91110105MA00000012', '91110105MA00000013'],
  ['HKID', isHkid, 'A1234563', 'A1234564'],
  ['HKID', isHkid, 'AB9876543', 'AB9876542'],
  ['Taiwan id', isTaiwanId, 'A123456789', 'A123456788'],
  ['S10', isS10, '473124829', '473124828'],
  ['VIN', isVin, '1M8GDM9AXKP042788', '1M8GDM9A1KP042788'],
];
for (const [name, check, right, wrong] of cases) {
  test(`${name}: ${right} passes and one character off does not`, () => {
    assert.equal(check(right), true);
    assert.equal(check(wrong), false);
  });
}

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

test('checks refuse numbers of another length', () => {
  for (const check of [isMod112, isGb32100, isHkid, isTaiwanId, isS10, isVin]) {
    for (const number of ['', '1', '1'.repeat(30)]) assert.equal(check(number), false);
  }
  assert.equal(isLuhn(''), false);
});

test('MOD 11-2 notices every single wrong digit', () => {
  fc.assert(
    fc.property(digits(17), fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, at, step) => {
      const other = body.slice(0, at) + String((Number(body[at]) + step) % 10) + body.slice(at + 1);
      assert.notEqual(mod112Check(other), mod112Check(body));
    }),
  );
});

test('exactly one of ten last digits passes Luhn', () => {
  fc.assert(
    fc.property(digits(15), (body) => {
      assert.equal([...'0123456789'].filter((last) => isLuhn(body + last)).length, 1);
    }),
  );
});

test('GB 32100 has no check for letters outside its alphabet', () => {
  for (const letter of 'IOSVZ') assert.equal(gb32100Check(`9111010${letter}MA0000001`), '');
});

test('calendar: leap years by the Gregorian rule', () => {
  for (const [year, leap] of [
    [1900, false],
    [1904, true],
    [2000, true],
    [2023, false],
  ] as const) {
    assert.equal(isCalendarDate(year, 2, 29), leap);
  }
  for (const [month, day] of [
    [0, 1],
    [13, 1],
    [4, 31],
    [1, 0],
    [1, 32],
  ] as const) {
    assert.equal(isCalendarDate(2001, month, day), false);
  }
});

test('birth dates lie between 1850 and 2049', () => {
  assert.deepEqual(
    [1849, 1850, 2049, 2050].map((year) => isBirthDate(year, 1, 1)),
    [false, true, true, false],
  );
});
