import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileText, MONSTERS } from '../../test/hostile-text.ts';
import { recognise } from './index.ts';

/** Fragments that the recognisers treat specially, for texts that come close to many of them. */
const FRAGMENTS = [
  ...['139', '0000', '0321', '110101', '19050307', '451X', '6222', '一三九', '零零', '①③⑨', '洞', 'O', 'l', '****'],
  ...['京A', 'SF', 'JD', 'E0', '@', 'example', '.', 'com', '点', '[.]', 'http://', 'www.', ':', '::', '/', '(', ')'],
  ...[
    '微信',
    '加',
    'v',
    'qq',
    '🐧',
    '号',
    '是',
    '四个零',
    '再加',
    '身份证',
    '订单',
    '电话',
    '元',
    '杭州市',
    '路',
    '8号',
    '幢',
  ],
  ...[
    '收件人',
    '贺小满',
    '、',
    '验证码',
    '发我',
    '姓名',
    '户籍',
    '260',
    ' ',
    '-',
    '·',
    '，',
    '\n',
    '😀',
    '\u200b',
    '\ud83d',
  ],
];
const dense = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((pieces) => pieces.join(''));

function assertSound(text: string): void {
  const { identifiers, contacts, links, tables } = recognise(text);
  const cues = contacts.flatMap(({ cue }) => (cue ? [cue] : []));
  const labels = tables.flatMap(({ items }) => (items ?? []).map(({ label }) => label));
  for (const { start, end } of [...identifiers, ...contacts, ...links, ...tables, ...cues, ...labels]) {
    assert.ok(Number.isInteger(start) && start >= 0 && start < end && end <= text.length);
    assert.ok(!(isLow(text, start) && isHigh(text, start - 1)), 'a span does not begin inside a pair');
    assert.ok(!(isLow(text, end) && isHigh(text, end - 1)), 'a span does not end inside a pair');
  }
  for (const found of [identifiers, links, tables]) {
    for (let i = 1; i < found.length; i++) assert.ok(found[i - 1]!.start <= found[i]!.start, 'in order of place');
  }
  for (let i = 1; i < identifiers.length; i++) assert.ok(identifiers[i - 1]!.end <= identifiers[i]!.start, 'disjoint');
  for (const { confidence, why } of identifiers) {
    assert.ok(confidence >= 0.5 && confidence <= 1 && why.scoreAfter === confidence);
  }
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}

test('recognise: spans lie inside any text, in order, without overlap, and cut no pair', () => {
  fc.assert(fc.property(hostileText(60), assertSound), { numRuns: 300 });
});

test('recognise: the same holds for texts made of what recognisers look for', () => {
  fc.assert(fc.property(dense, assertSound), { numRuns: 1000 });
});

test('recognise: the same text gives the same answer, whatever was read before', () => {
  fc.assert(
    fc.property(dense, dense, (text, other) => {
      const first = recognise(text);
      recognise(other);
      assert.deepEqual(recognise(text), first);
    }),
    { numRuns: 300 },
  );
});

test('recognise: nothing in ordinary words', () => {
  for (const text of ['', ' ', '出一台自用相机', '周末去爬山吧', '一二三四五六七', '3.5折，满300减50']) {
    assert.deepEqual(recognise(text), { identifiers: [], contacts: [], links: [], tables: [] });
  }
});

/** [what repeats; every recogniser has its own worst text] */
const WORST = [
  ...['1', '1 ', '6 2 ', '一1①', '1.', '1*', '1 * * * ', '0 ', '1😀', '13900000321，', 'E00000017 ', 'JD1-1-', '(010)'],
  ...['com.', 'a@', 'http://a.com/', '加1', '加我', 'v ', '微信', '加v a0000bcd ', 'wxid_a', '再加1', '微 ', '扣.'],
  ...[
    '路1号',
    '北京市海淀区路1号1号',
    '1:',
    'a1::',
    '收件人张三丰、',
    '验证码发我',
    '姓名',
    '户籍260 ',
    '京A',
    'A123456(3)',
  ],
];
for (const piece of WORST) {
  test(`recognise: 100,000 units of ${JSON.stringify(piece)} take at most two seconds`, () => {
    const text = piece.repeat(Math.floor(100_000 / piece.length));
    const started = performance.now();
    assertSound(text);
    assert.ok(performance.now() - started < 2000);
  });
}

for (const [title, text] of MONSTERS) test(`recognise: survives ${title}`, () => assertSound(text));
