import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['prefixes speak for themselves', 'YT0000000000031、JT0000000001234', 'YT0000000000031', 'JT0000000001234'],
  ['SF of either length', 'SF1000000000288和SF 1000 0000 0345', 'SF1000000000288', 'SF 1000 0000 0345'],
  ['JD numbers its parcels', 'JD0000000000456-1-1-这个', 'JD0000000000456-1-1-'],
  ['digits beside a courier', '中通700000000123，韵达4300000000000', '700000000123', '4300000000000'],
  ['digits without a courier are any number', '编码700000000123'],
  ['an order number is none', '中通订单号700000000123'],
  ['international items carry a check digit', 'EX000000005CN和EX000000006CN', 'EX000000005CN'],
  ['too short, or an article number', 'SF12345，YT-8821-BL'],
  ['full width', 'ＳＦ１０００００００００２８８', 'ＳＦ１０００００００００２８８'],
];
for (const [title, posted, ...seen] of cases) {
  test(`waybill: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'waybill');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
