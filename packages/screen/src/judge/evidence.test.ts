import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../item.ts';
import type { Term } from '../lexicon/lexicon.ts';
import { Analyst } from './analysis.ts';

const TERMS: readonly Term[] = [
  { text: '代查', category: 'act.lookup' },
  { text: '户籍', category: 'record.household' },
  { text: '开房', category: 'record.hotel_stay' },
  { text: '沙发', category: 'goods.home' },
];
const analyst = new Analyst(TERMS);

/** Names of the features of the folded units `[start, end)`, sorted, and how many groups of the trade agree. */
function read(
  item: Partial<Item>,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): { features: string[]; tradeGroups: number } {
  const sources = analyst.analyse({ id: '1', surface: 'comment', text: '', ...item });
  const evidence = analyst.evidenceIn(sources, start, Math.min(end, sources.folded.length));
  const features = [...evidence.ids.subarray(0, evidence.count)].map((id) => analyst.space.nameOf(id)).sort();
  return { features, tradeGroups: evidence.tradeGroups };
}

/** What every comment has when nothing speaks in it. */
const BARE = ['context_groups:0', 'surface:comment', 'trade_groups:0'];

/** [what it shows, item, features beyond those of a bare comment, groups of the trade] */
const cases: ReadonlyArray<readonly [string, Partial<Item>, readonly string[], number]> = [
  ['a harmless text has its surface only', { text: '书收到了' }, BARE, 0],
  ['an empty text too', {}, BARE, 0],
  [
    'a cue is a feature by category and channel',
    { text: '代查' },
    ['context_groups:0', 'cue:act.lookup:exact', 'surface:comment', 'trade_groups:1'],
    1,
  ],
  [
    'a cue counts once however often it stands',
    { text: '代查代查' },
    ['context_groups:0', 'cue:act.lookup:exact', 'cue:act.lookup:swapped', 'surface:comment', 'trade_groups:1'],
    1,
  ],
  [
    'two categories of two groups are two keys',
    { text: '户籍代查' },
    ['context_groups:0', 'cue:act.lookup:exact', 'cue:record.household:exact', 'surface:comment', 'trade_groups:2'],
    2,
  ],
  [
    'two categories of one group are one key',
    { text: '户籍开房' },
    [
      'context_groups:0',
      'cue:record.hotel_stay:exact',
      'cue:record.household:exact',
      'surface:comment',
      'trade_groups:1',
    ],
    1,
  ],
  [
    'a harmless category is context, not a key',
    { text: '沙发' },
    ['context_groups:1', 'cue:goods.home:exact', 'surface:comment', 'trade_groups:0'],
    0,
  ],
  ['initials are no evidence by themselves', { text: '可dc吗' }, BARE, 0],
  ['an amount is a feature by its size', { text: '500条' }, ['amount:count.hundreds', ...BARE], 0],
  ['a disguise is a feature', { text: '书·到\u200b了' }, [...BARE, 'trick:invisible', 'trick:symbols_inserted'], 0],
  ['a traditional form is a feature', { text: '書' }, [...BARE, 'trick:traditional'], 0],
];
for (const [title, item, features, tradeGroups] of cases) {
  test(`evidence: ${title}`, () => assert.deepEqual(read(item), { features: [...features].sort(), tradeGroups }));
}

/** [asking price, band] */
const bands: ReadonlyArray<readonly [number | undefined, string]> = [
  [undefined, 'none'],
  [-5, 'below_1'],
  [0, 'below_1'],
  [0.99, 'below_1'],
  [1, 'below_10'],
  [49.9, 'below_50'],
  [199, 'below_200'],
  [200, 'below_1000'],
  [4999, 'below_5000'],
  [5000, 'higher'],
  [1e300, 'higher'],
];
for (const [price, band] of bands) {
  test(`evidence: a listing for ${price} is asking_price:${band}`, () => {
    const { features } = read({ surface: 'listing', text: '书', ...(price === undefined ? {} : { price }) });
    assert.deepEqual(
      features.filter((name) => name.startsWith('asking_price')),
      [`asking_price:${band}`],
    );
  });
}

test('evidence: only listings have an asking price', () => {
  assert.deepEqual(read({ text: '书', price: 260 }).features, BARE);
});

test('evidence: a window holds what begins in it', () => {
  const text = '代查户籍，沙发500条·书';
  assert.deepEqual(read({ text }, 0, 2).features, [
    'context_groups:0',
    'cue:act.lookup:exact',
    'surface:comment',
    'trade_groups:1',
  ]);
  assert.deepEqual(read({ text }, 4, 6).features, [
    'context_groups:1',
    'cue:goods.home:exact',
    'surface:comment',
    'trade_groups:0',
  ]);
  assert.deepEqual(read({ text }, 6, 11).features, ['amount:count.hundreds', ...BARE, 'trick:symbols_inserted'].sort());
});

test('evidence: recognised things are features of their item', () => {
  const { features } = read({ text: '手机13800138000，发我验证码' });
  assert.ok(features.includes('identifier:phone'), features.join());
});

test('evidence: what is recognised elsewhere is no evidence of a window', () => {
  const text = `${'书收到了。'.repeat(100)}手机13800138000`;
  assert.ok(!read({ text }, 0, 160).features.includes('identifier:phone'));
});

test('evidence: reading one window leaves the next unchanged', () => {
  const sources = analyst.analyse({ id: '1', surface: 'comment', text: '代查户籍，沙发' });
  const names = (start: number, end: number): string[] => {
    const { ids, count } = analyst.evidenceIn(sources, start, end);
    return [...ids.subarray(0, count)].map((id) => analyst.space.nameOf(id));
  };
  const first = names(0, 4);
  names(4, 6);
  assert.deepEqual(names(0, 4), first);
});
