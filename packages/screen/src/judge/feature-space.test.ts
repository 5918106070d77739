import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TRICKS } from '../fold/layout.ts';
import { SURFACES } from '../item.ts';
import { TERMS } from '../lexicon/lexicon.ts';
import { CHANNELS } from '../match/cues.ts';
import { QUANTITIES } from '../match/quantities.ts';
import { HINT_KINDS, IDENTIFIER_TYPES, MASKED_TYPES } from '../recognise/recognition.ts';
import { CONTACT_CHANNELS, FeatureSpace } from './feature-space.ts';

const CATEGORIES = ['act.lookup', 'context.news', 'goods.home', 'record.household'];
const space = new FeatureSpace(CATEGORIES);

test('features: every one is found again by its name, and no two share one', () => {
  const names = new Set<string>();
  for (let index = 0; index < space.size; index++) {
    const name = space.nameOf(index);
    assert.equal(space.parse(name), index, name);
    assert.equal(space.cachedName(index), name);
    assert.equal(names.has(name), false, name);
    names.add(name);
  }
});

/** [kind, its values] */
const blocks: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['amount', QUANTITIES],
  ['surface', SURFACES],
  ['trick', [...TRICKS, 'invisible', 'symbols_inserted']],
  ['contact', CONTACT_CHANNELS],
  ['hint', HINT_KINDS],
  ['identifier', [...IDENTIFIER_TYPES, ...MASKED_TYPES]],
];
for (const [kind, values] of blocks) {
  test(`features: every ${kind} has one, side by side in the order of its list`, () => {
    const indexes = values.map((value) => space.indexOf(`${kind}:${value}`));
    assert.deepEqual(
      indexes,
      values.map((_, i) => indexes[0]! + i),
    );
    assert.ok(indexes[0]! > 0);
  });
}

/** Names that stand for nothing. */
for (const name of [
  '',
  'cue',
  'cue:act.gone:exact',
  'cue:act.lookup:gone',
  'pair:act.lookup:record.household',
  'surface:gone',
  'wording',
  'contact',
]) {
  test(`features: "${name}" is none`, () => assert.equal(space.parse(name), -1));
}

test('features: categories know their group, and whether it is of the trade', () => {
  assert.deepEqual([...space.isTrade], [1, 0, 0, 1]);
  assert.deepEqual(
    [...space.groupOf].map((index) => space.groups[index]),
    ['act', 'context', 'goods', 'record'],
  );
});

test('features: groups of the lexicon fit into the bits of one number', () => {
  const all = new FeatureSpace([...new Set(TERMS.map(({ category }) => category))].sort());
  assert.ok(all.groups.length <= 31);
  assert.equal(all.size, all.parse('table:price_menu') + 1);
  assert.equal(all.parse(`amount:${QUANTITIES[0]}`), all.cue + all.categories.length * CHANNELS.length);
});
