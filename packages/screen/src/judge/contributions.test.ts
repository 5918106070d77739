import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contribution } from '../assessment.ts';
import { contributionsOf, reasonsOf } from './contributions.ts';
import { Evidence } from './evidence.ts';
import { FeatureSpace } from './feature-space.ts';
import { GRAM_BITS } from './grams.ts';
import { Model } from './model.ts';

const space = new FeatureSpace(['act.lookup', 'goods.home', 'record.household']);

/** What the summands are when each of these features has the weight behind it. */
function contribute(weights: Readonly<Record<string, number>>, wording = 0): Contribution[] {
  const model = new Model(
    {
      version: 'test',
      bias: 0,
      gramStep: 1,
      grams: Buffer.from(new Uint8Array(1 << GRAM_BITS)).toString('base64'),
      features: Object.entries(weights)
        .map(([name, weight]) => `${name} ${weight}`)
        .join('\n'),
    },
    space,
  );
  const evidence = new Evidence(space);
  evidence.mark++;
  for (const name of Object.keys(weights)) evidence.add(space.parse(name));
  return contributionsOf(space, model, evidence, wording);
}

test('contributions: stand in order of weight, either way, with the names of the model file', () => {
  const weights = {
    'surface:comment': -0.4,
    'cue:act.lookup:exact': 1.25,
    'cue:record.household:spread': 0.6,
    'hint:qr': 0.1,
  };
  assert.deepEqual(contribute(weights, -0.7), [
    { feature: 'cue:act.lookup:exact', weight: 1.25 },
    { feature: 'wording', weight: -0.7 },
    { feature: 'cue:record.household:spread', weight: 0.6 },
    { feature: 'surface:comment', weight: -0.4 },
    { feature: 'hint:qr', weight: 0.1 },
  ]);
});

test('contributions: what hardly weighs is left out', () => {
  assert.deepEqual(contribute({ 'surface:comment': 0.049, 'hint:qr': -0.049 }, 0.049), []);
  assert.equal(contribute({ 'surface:comment': 0.05, 'hint:qr': -0.05 }, 0.05).length, 3);
});

test('contributions: the sixteen largest are shown, whatever order they come in', () => {
  const names = [...Array(15).keys()].map((index) => space.nameOf(index));
  for (const order of [1, -1]) {
    const weights = Object.fromEntries(names.map((name, i) => [name, 1 + ((order * i * 7 + 105) % 15) / 10]));
    const shown = contribute({ ...weights, 'hint:qr': 9, 'hint:add': -8, 'hint:riddle': 0.1 }, 7);
    assert.equal(shown.length, 16);
    assert.deepEqual(
      shown.slice(0, 4).map(({ weight }) => weight),
      [9, -8, 7, 2.4],
    );
    assert.equal(shown.at(-1)!.weight, 1.2);
  }
});

test('contributions: weights are rounded to thousandths', () => {
  assert.deepEqual(contribute({}, 1.23456), [{ feature: 'wording', weight: 1.235 }]);
});

/** [what it shows, contributions, reasons] */
const reasons: ReadonlyArray<readonly [string, ReadonlyArray<readonly [string, number]>, readonly string[]]> = [
  ['the category of a cue is its reason', [['cue:record.household:exact', 1]], ['record.household']],
  [
    'two channels of a category are one reason, added up',
    [
      ['cue:act.lookup:exact', 0.3],
      ['cue:record.household:exact', 0.5],
      ['cue:act.lookup:spread', 0.3],
    ],
    ['act.lookup', 'record.household'],
  ],
  [
    'an amount is a reason by its kind',
    [
      ['amount:price.below_1000', 0.5],
      ['amount:time.minutes', 0.4],
    ],
    ['amount.price', 'amount.time'],
  ],
  ['a disguise is a reason', [['trick:emoji', 0.5]], ['disguise.emoji']],
  [
    'contacts, hints, identifiers, links and tables are reasons',
    [
      ['contact:wechat', 0.9],
      ['hint:qr', 0.8],
      ['identifier:phone', 0.7],
      ['link:imitation', 0.6],
      ['table:records', 0.5],
    ],
    ['contact.wechat', 'hint.qr', 'identifier.phone', 'link.imitation', 'table.records'],
  ],
  ['wording is a reason', [['wording', 2]], ['wording']],
  [
    'background is no reason',
    [
      ['surface:comment', 2],
      ['asking_price:none', 2],
      ['trade_groups:3', 2],
      ['context_groups:0', 2],
      ['cue:act.lookup:exact', 0.5],
    ],
    ['act.lookup'],
  ],
  [
    'what speaks for the text is no reason against it',
    [
      ['cue:goods.home:exact', -3],
      ['cue:act.lookup:exact', 0.5],
    ],
    ['act.lookup'],
  ],
  [
    'what carries little is no reason',
    [
      ['cue:act.lookup:exact', 0.5],
      ['trick:emoji', 0.14],
    ],
    ['act.lookup'],
  ],
  [
    'several little ones of a kind add up',
    [
      ['cue:act.lookup:exact', 0.1],
      ['cue:act.lookup:spread', 0.1],
    ],
    ['act.lookup'],
  ],
  ['a flagged text has a reason in any case', [['surface:comment', 5]], ['wording']],
];
for (const [title, summands, expected] of reasons) {
  test(`reasons: ${title}`, () => {
    assert.deepEqual(reasonsOf(summands.map(([feature, weight]) => ({ feature, weight }))), expected);
  });
}

test('reasons: six at most, the weightiest first', () => {
  const weights = [0.3, 0.9, 0.5, 0.7, 0.2, 0.6, 0.4, 0.8];
  const summands = weights.map((weight, i) => ({ feature: `identifier:type_${i}`, weight }));
  assert.deepEqual(
    reasonsOf(summands),
    [1, 7, 3, 5, 2, 6].map((i) => `identifier.type_${i}`),
  );
});
