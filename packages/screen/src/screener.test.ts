import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShoutuError } from '@shoutu/base';
import fc from 'fast-check';
import { hostileText, MONSTERS } from '../test/hostile-text.ts';
import { type Assessment, EVASIONS, type Finding } from './assessment.ts';
import { type Item, MAX_TEXT_UNITS, SURFACES } from './item.ts';
import { FeatureSpace } from './judge/feature-space.ts';
import { MODEL } from './judge/model.generated.ts';
import { Model } from './judge/model.ts';
import { describeReason } from './judge/reasons.ts';
import { createScreener, POLICY_ID, type ScreenerOptions } from './screener.ts';

const screener = createScreener();

/** Texts about which no model may be in doubt. */
const ADVERT = '代查户籍、开房记录、名下房产，报姓名身份证号，十分钟出结果，260元一份，查不到退款，加微信详聊';
const REVIEW = '书收到了，纸张很好，字也清楚，给孩子买的，他很喜欢，谢谢店家';
const ARTICLE = [
  '周末我们一家人去郊外的公园散步，天气很暖和，湖边有很多人在放风筝，孩子们在草地上追着跑，笑声一阵接着一阵。',
  '走了一个多小时，大家都有点累，就在树下铺开垫子坐下来，吃早上做好的饭团和水果，喝保温杯里的热茶。',
  '回来的路上路过一家小书店，老板养了一只橘猫，趴在窗台上晒太阳，我们挑了两本图画书，又聊了一会儿种花的事。',
  '晚上煮了一锅番茄牛腩，炖得很烂，米饭也香，吃完洗好碗，一起看了一部老电影，早早就睡了。',
].join('');

function item(text: string, extra: Partial<Item> = {}): Item {
  return { id: 'a', surface: 'comment', text, ...extra };
}

const KINDS: readonly Finding['kind'][] = ['cue', 'identifier', 'contact', 'link', 'table', 'wording'];

/** Everything that the contract of an assessment promises about any item. */
function assertContract(asked: Item, given: Assessment): void {
  assert.equal(given.id, asked.id);
  assert.ok(['pass', 'review', 'block'].includes(given.verdict));
  assert.ok(given.score >= 0 && given.score <= 1);
  assert.deepEqual(given.policy, { id: POLICY_ID, version: given.policy.version });
  for (const place of [...given.findings, ...given.contacts]) {
    const original = place.field === 'title' ? asked.title! : asked.text;
    const { start, end } = place;
    if (!(start >= 0 && start < end && end <= original.length)) assert.fail(`[${start}, ${end}) of ${original.length}`);
    if (place.text !== original.slice(start, end)) assert.fail(`the text of [${start}, ${end}) is not what was posted`);
    if (!place.evasion.every((name) => EVASIONS.includes(name))) assert.fail(`an unknown evasion: ${place.evasion}`);
    if (new Set(place.evasion).size !== place.evasion.length) assert.fail(`an evasion twice: ${place.evasion}`);
  }
  for (const { kind, label, weight } of given.findings) {
    if (!KINDS.includes(kind) || label === '' || !Number.isFinite(weight)) assert.fail(`${kind} ${label} ${weight}`);
  }
  const order = given.findings.map(({ field, start }) => (field === 'title' ? 0 : MAX_TEXT_UNITS) + start);
  if (order.some((at, i) => i > 0 && at < order[i - 1]!)) assert.fail('findings are not in the order of the text');
  const sizes = given.contributions.map(({ weight }) => Math.abs(weight));
  assert.deepEqual(
    sizes,
    sizes.toSorted((a, b) => b - a),
  );
  assert.equal(new Set(given.contributions.map(({ feature }) => feature)).size, given.contributions.length);
  assert.equal(given.reasons.length === 0, given.verdict === 'pass');
  for (const reason of given.reasons) {
    for (const language of ['zh', 'en'] as const)
      assert.doesNotMatch(describeReason(reason, language), /\{\}|undefined/);
  }
  assert.deepEqual(JSON.parse(JSON.stringify(given)), given);
}

function assess(text: string, extra: Partial<Item> = {}): Assessment {
  const asked = item(text, extra);
  const given = screener.assess(asked);
  assertContract(asked, given);
  return given;
}

test('screener: a blatant advert does not pass, on any surface, in title or text', () => {
  for (const surface of SURFACES) {
    assert.notEqual(assess(ADVERT, { surface }).verdict, 'pass');
    assert.notEqual(assess('', { surface, title: ADVERT }).verdict, 'pass');
  }
});

test('screener: an everyday review passes, on any surface', () => {
  for (const surface of SURFACES) assert.equal(assess(REVIEW, { surface }).verdict, 'pass');
});

test('screener: a flagged text shows its cues where they stand', () => {
  const { findings } = assess(`✈${ADVERT.replace('代查', '代·查')}`, { title: '户籍' });
  const shown = findings
    .filter(({ kind }) => kind === 'cue')
    .map(({ field, label, text, canonical, evasion }) => [field, label, text, canonical, ...evasion]);
  assert.deepEqual(shown[0], ['title', 'record.household', '户籍', '户籍']);
  assert.ok(
    shown.some((cue) => cue.join() === 'text,act.lookup,代·查,代查,symbols_inserted'),
    JSON.stringify(shown),
  );
});

test('screener: a passed text shows no cue and gives no reason', () => {
  const { findings, reasons } = assess(REVIEW);
  assert.deepEqual([findings.filter(({ kind }) => kind === 'cue'), reasons], [[], []]);
});

test('screener: the contributions and the bias add up to the side of the score', () => {
  const model = new Model(MODEL, new FeatureSpace([]));
  for (const text of [ADVERT, REVIEW, '', ARTICLE]) {
    const { contributions, score } = assess(text);
    const sum = contributions.reduce((total, { weight }) => total + weight, MODEL.bias);
    // Summands below 0.05 are not shown; a score that near to the middle has no side.
    if (Math.abs(score - model.probability(0)) < 0.2) continue;
    assert.equal(model.probability(sum) > model.probability(0), score > model.probability(0), `${score} from ${sum}`);
  }
});

test('screener: an item is not changed', () => {
  const asked = Object.freeze(item(ADVERT, { title: '户籍', images: Object.freeze(['a.jpg']) }));
  assertContract(asked, screener.assess(asked));
});

test('screener: the same item gets the same answer, again, after others, and from another screener', () => {
  const other = createScreener();
  const texts = [ADVERT, REVIEW, ARTICLE + ADVERT, '', ARTICLE.repeat(30), 'daicha户ji', '\ud800', REVIEW];
  const first = texts.map((text) => screener.assess(item(text, { title: text.slice(0, 10) })));
  const again = texts.toReversed().map((text) => screener.assess(item(text, { title: text.slice(0, 10) })));
  assert.deepEqual(again.toReversed(), first);
  assert.deepEqual(
    texts.map((text) => other.assess(item(text, { title: text.slice(0, 10) }))),
    first,
  );
});

/** [what is too long, item] */
const tooLong: ReadonlyArray<readonly [string, Item]> = [
  ['a text', item('x'.repeat(MAX_TEXT_UNITS + 1))],
  ['a title', item('', { title: 'x'.repeat(MAX_TEXT_UNITS + 1) })],
  ['title and text together', item('x'.repeat(MAX_TEXT_UNITS), { title: 'x' })],
];
for (const [title, asked] of tooLong) {
  test(`screener: ${title} over the limit is held for a person`, () => {
    const given = screener.assess(asked);
    assertContract(asked, given);
    assert.deepEqual([given.verdict, given.reasons, given.findings], ['review', ['item.too_long'], []]);
  });
}

/** What follows the sales phrase of a machine-spun article: enough to fill most of a window by itself. */
const LONG_ADVERT = `专业代查：户籍全户、开房记录、名下房产、车辆轨迹、通话清单、银行流水、快递地址、婚姻登记。
只要报姓名和身份证号，内部渠道直出，十分钟出结果。户籍260元一份，开房500元一份，查机主80元一条。
查不到退款，量大从优，可先发截图验货，加微信详聊，懂的来。`;

for (const copies of [5, 40]) {
  test(`screener: a long advert inside ${copies} harmless pages is found, where it stands`, () => {
    const page = ARTICLE.repeat(copies);
    assert.equal(assess(page).verdict, 'pass');
    const { verdict, findings } = assess(page + LONG_ADVERT + page);
    assert.notEqual(verdict, 'pass');
    const inside = findings.filter(({ start, end }) => start >= page.length && end <= page.length + LONG_ADVERT.length);
    assert.ok(inside.some(({ label }) => label === 'record.household'));
  });
}

test('screener: a short advert inside harmless pages is found', () => {
  for (const copies of [1, 2, 5, 10]) {
    const page = ARTICLE.repeat(copies);
    assert.notEqual(assess(page + ADVERT + page).verdict, 'pass', `${copies} pages`);
  }
});

test('screener: a flood of harmless words before an advert does not hide its cues', () => {
  const { findings } = assess(`${'沙发、床单、书包，'.repeat(3000)}${ADVERT}`);
  assert.ok(findings.some(({ label }) => label === 'record.household'));
});

/** [options, every problem that must be named] */
const invalid: ReadonlyArray<readonly [object, readonly RegExp[]]> = [
  [{ threshold: 1 }, [/unknown option "threshold"/]],
  [{ a: 1, b: 2 }, [/"a"/, /"b"/]],
  [{ terms: [{ text: '查', category: 'record.own' }] }, [/terms\[0\]\.text/]],
  [
    { terms: [{ text: '代查', category: 'record' }, { text: 1, category: 2 }, null] },
    [/terms\[0\]\.category/, /terms\[1\]\.text/, /terms\[1\]\.category/, /terms\[2\]\.text/],
  ],
  [{ thresholds: { home: { review: 0, block: 1 } } }, [/thresholds\.home/]],
  [
    {
      thresholds: {
        comment: { review: 0.9, block: 0.5 },
        listing: { review: -1, block: 1 },
        message: { review: 0, block: 2 },
        profile: null,
      },
    },
    [/thresholds\.comment/, /thresholds\.listing/, /thresholds\.message/, /thresholds\.profile/],
  ],
  [{ thresholds: { comment: { review: Number.NaN, block: 1 } } }, [/thresholds\.comment/]],
  [{ x: 1, terms: [{}], thresholds: { y: {} } }, [/"x"/, /terms\[0\]\.text/, /terms\[0\]\.category/, /thresholds\.y/]],
];
for (const [options, problems] of invalid) {
  test(`screener: the options ${JSON.stringify(options)} are refused with all their problems`, () => {
    assert.throws(
      () => createScreener(options as ScreenerOptions),
      (error) => {
        assert.ok(error instanceof ShoutuError);
        assert.equal(error.code, 'SCREENER_OPTIONS_INVALID');
        for (const problem of problems) assert.match(error.message, problem);
        return true;
      },
    );
  });
}

for (const options of [
  { terms: 5 },
  { terms: '代查' },
  { thresholds: 5 },
  { terms: [{ text: '!!', category: 'record.own' }] },
  { terms: [{ text: '木旦', category: 'record.own' }] },
]) {
  test(`screener: the options ${JSON.stringify(options)} are refused with a code`, () => {
    assert.throws(() => createScreener(options as never), { code: 'SCREENER_OPTIONS_INVALID' });
  });
}

test('screener: thresholds of a surface replace the default ones, other surfaces keep theirs', () => {
  const thresholds = { comment: { review: 0, block: 1 }, message: { review: 1, block: 1 } };
  const own = createScreener({ thresholds });
  assert.equal(own.assess(item(REVIEW)).verdict, 'review');
  assert.equal(own.assess(item('代查', { surface: 'message' })).verdict, 'pass');
  assert.equal(own.assess(item(REVIEW, { surface: 'profile' })).verdict, 'pass');
});

test('screener: terms of the operator are found like the built-in ones, a term given twice does no harm', () => {
  const terms = [
    { text: '月亮石头', category: 'record.moon_rock' },
    { text: '户籍', category: 'record.household' },
  ];
  const own = createScreener({ terms, thresholds: { comment: { review: 0, block: 1 } } });
  const asked = item('出月·亮·石·头');
  const given = own.assess(asked);
  assertContract(asked, given);
  const shown = given.findings.map(({ label, text, canonical }) => [label, text, canonical]);
  assert.ok(
    shown.some((finding) => finding.join() === 'record.moon_rock,月·亮·石·头,月亮石头'),
    JSON.stringify(shown),
  );
});

for (const [title, text] of MONSTERS) {
  test(`screener: survives ${title}, cut to 10,000`, () => {
    assess(text.slice(0, 10_000));
    assess(text.slice(0, 2000), { title: text.slice(0, 2000), surface: 'listing', price: 260 });
  });
}

for (const [title, unit] of [
  ['harmless pages', ARTICLE],
  ['adverts', ADVERT],
  ['one character', '查'],
  ['identity numbers', '110101199003074514，'],
] as const) {
  test(`screener: survives 100,000 units of ${title}`, () => {
    assess(unit.repeat(Math.ceil(MAX_TEXT_UNITS / unit.length)).slice(0, MAX_TEXT_UNITS));
  });
}

test('screener: survives any title and text', () => {
  const anyItem = fc.record({
    title: hostileText(12),
    text: hostileText(60),
    surface: fc.constantFrom(...SURFACES),
    price: fc.double(),
  });
  fc.assert(
    fc.property(anyItem, ({ text, ...extra }) => void assess(text, extra)),
    { numRuns: 400 },
  );
});

test('screener: survives adverts torn apart and put together anyhow', () => {
  const piece = fc.oneof(fc.constantFrom(...ADVERT.split(/(?=，)/)), fc.constantFrom(...ADVERT), hostileText(3));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void assess(pieces.join(''))),
    { numRuns: 200 },
  );
});
