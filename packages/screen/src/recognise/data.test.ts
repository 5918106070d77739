/** The tables of the recognisers: sorted, unique, well-formed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EVASIONS } from '../assessment.ts';
import { HINT_KINDS } from './recognition.ts';

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function load(name: string): Table {
  const lines = readFileSync(new URL(`../../data/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return {
    header: lines.filter((line) => line.startsWith('#')),
    rows: lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')),
  };
}

function compareCodePoints(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    if (x[i] !== y[i]) return x[i]!.codePointAt(0)! - y[i]!.codePointAt(0)!;
  }
  return x.length - y.length;
}

const oneOf =
  (...values: readonly string[]) =>
  (cell: string): boolean =>
    values.includes(cell);
const matches =
  (pattern: RegExp) =>
  (cell: string): boolean =>
    pattern.test(cell);
const since = matches(/^20[0-9]{2}-[0-9]{2}$/);
const channel = matches(/^[a-z]+$/);

/** [file, number of columns, tests of the columns after the first] */
const tables: ReadonlyArray<readonly [string, number, ...((cell: string) => boolean)[]]> = [
  ['provinces', 4],
  ['provinces-counties', 1],
  ['area-codes', 2, matches(/^\p{Script=Han}+(,\p{Script=Han}+)*$/u)],
  ['messengers', 5, channel, oneOf('name', 'word', 'handle', 'vague'), oneOf('none', ...EVASIONS), since],
  ['messengers-phrases', 3, oneOf(...HINT_KINDS, 'code', 'give', 'refusal', 'verb', 'other'), since],
  ['hosts', 4, matches(/^[a-z0-9]+(,[a-z0-9]+)*$/), channel, matches(/^https:/)],
  ['hosts-suffixes', 2, oneOf('0', '1')],
  ['surnames', 1],
  ['surnames-cues', 3, oneOf('before', 'after', 'label', 'latin'), since],
  ['surnames-fields', 3, oneOf('person', 'hotel', 'household', 'waybill'), since],
];
for (const [name, columns, ...checks] of tables) {
  test(`table ${name}: sorted, unique, normal, of ${columns} columns`, () => {
    const { header, rows } = load(name);
    assert.ok(header.some((line) => /source/.test(line)) && header.some((line) => /licence/.test(line)));
    const first = rows.map(([cell]) => cell!);
    assert.deepEqual(first, [...new Set(first)].sort(compareCodePoints));
    for (const row of rows) {
      assert.equal(row.length, columns, row.join(' '));
      assert.ok(
        row.every((cell) => cell === cell.normalize('NFC')),
        row.join(' '),
      );
      for (const [at, check] of checks.entries()) assert.ok(check(row[at + 1]!), row.join(' '));
    }
  });
}

test('tables: area codes begin with 0 and have three or four digits', () => {
  for (const [code] of load('area-codes').rows) assert.match(code!, /^0(?:10|2[0-9]|[3-9][0-9]{2})$/);
});
