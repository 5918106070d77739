import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['19 digits of UnionPay', '6217000000000000343', '6217000000000000343'],
  ['one digit off is none', '卡号6217000000000000344'],
  ['groups of four', '6228 4800 0000 0000 562', '6228 4800 0000 0000 562'],
  ['dashes', '6225-8800-0000-0092', '6225-8800-0000-0092'],
  ['other schemes need a label', '老卡4367420000000009', '4367420000000009'],
  ['and are any number without one', '编码4367420000000009'],
  ['odd groups are several numbers', '62 274 1138 293 9117'],
  ['an order number is none', '订单6222020000000000125'],
  ['numerals', '六二二七零零零零零零零零零零零四五六七', '六二二七零零零零零零零零零零零四五六七'],
  ['circled', '⑥②③⓪⑤②⓪⓪⓪⓪⓪⓪⓪⓪⓪⓪②⓪⑥', '⑥②③⓪⑤②⓪⓪⓪⓪⓪⓪⓪⓪⓪⓪②⓪⑥'],
  ['20 digits hold none', '62170000000000003430'],
];
for (const [title, posted, ...seen] of cases) {
  test(`bank card: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'bank_card');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

/** [what it shows, text as posted, type, value in plain ASCII] */
const values: ReadonlyArray<readonly [string, string, string, string]> = [
  ['separators are gone from the value', '6225-8800-0000-0092', 'bank_card', '6225880000000092'],
];
for (const [title, posted, type, value] of values) {
  test(`bank card: ${title}`, () => {
    const found = recognise(posted).identifiers.map((one) => [one.type, one.value]);
    assert.deepEqual(found, [[type, value]]);
  });
}
