import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLabelledItem } from './labelled-item.ts';

const item = { id: 'a', surface: 'comment', text: 'x' };

/** [what it shows, value, code] */
const cases: ReadonlyArray<readonly [string, unknown, string]> = [
  ['an item without label', item, 'LABEL_INVALID'],
  ['an unknown label', { ...item, label: 'bad' }, 'LABEL_INVALID'],
  ['a kind that is no string', { ...item, label: 'benign', kind: 1 }, 'LABEL_INVALID'],
  ['an evasion that is no list', { ...item, label: 'violation', evasion: 'emoji' }, 'LABEL_INVALID'],
  ['a label without item', { label: 'benign' }, 'ITEM_FIELD_MISSING'],
];
for (const [title, value, code] of cases) {
  test(`${title}: ${code}`, () => {
    const parsed = parseLabelledItem(value);
    assert.equal(!parsed.ok && parsed.error.code, code);
  });
}

test('kind and evasion may be absent', () => {
  const parsed = parseLabelledItem({ ...item, label: 'benign' });
  assert.deepEqual(parsed.ok && [parsed.value.kind, parsed.value.evasion], ['unspecified', []]);
});
