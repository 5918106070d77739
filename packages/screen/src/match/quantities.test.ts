import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileText, MONSTERS } from '../../test/hostile-text.ts';
import { foldItem } from '../fold/fold.ts';
import { Folded } from '../fold/folded.ts';
import { Amounts, findAmounts, QUANTITIES } from './quantities.ts';

interface Found {
  readonly folded: Folded;
  readonly amounts: Amounts;
  /** "price.below_20 12元", in order. */
  readonly shown: readonly string[];
}

function find(text: string, title = ''): Found {
  const folded = foldItem(new Folded(), title, text);
  const amounts = findAmounts(folded, { id: '1', surface: 'listing', title, text }, new Amounts());
  const shown = Array.from({ length: amounts.count }, (_, i) => {
    const { start, end } = folded.originalSpan(amounts.start[i]!, amounts.end[i]!);
    return `${QUANTITIES[amounts.kind[i]!]} ${text.slice(start, end)}`;
  });
  return { folded, amounts, shown };
}

/** [text as posted, what is read: size class and the characters that say so] */
const cases: ReadonlyArray<readonly [string, ...string[]]> = [
  ['没有数字'],
  ['1元', 'price.below_2 1元'],
  ['2元', 'price.below_20 2元'],
  ['19块', 'price.below_20 19块'],
  ['20块', 'price.below_100 20块'],
  ['一份260元', 'count.few 一份', 'price.below_1000 260元'],
  ['999圆', 'price.below_1000 999圆'],
  ['1000元', 'price.below_10000 1000元'],
  ['9999元', 'price.below_10000 9999元'],
  ['10000元', 'price.higher 10000元'],
  ['¥260', 'price.below_1000 ¥260'],
  ['8毛', 'price.below_2 8毛'],
  ['五角', 'price.below_2 五角'],
  ['5分', 'price.below_2 5分'],
  ['３５０元', 'price.below_1000 ３５０元'],
  ['②⑥⓪元', 'price.below_1000 ②⑥⓪元'],
  ['两百六十块', 'price.below_1000 两百六十块'],
  ['贰佰元', 'price.below_1000 贰佰元'],
  ['廿元', 'price.below_100 廿元'],
  ['一千块', 'price.below_10000 一千块'],
  ['一万元', 'price.higher 一万元'],
  ['2 6 0 元', 'price.below_1000 2 6 0 元'],
  ['一条', 'count.few 一条'],
  ['99条', 'count.few 99条'],
  ['500条', 'count.hundreds 500条'],
  ['5千条', 'count.thousands 5千条'],
  ['10万条', 'count.ten_thousands 10万条'],
  ['3w', 'count.ten_thousands 3w'],
  ['10k', 'count.ten_thousands 10k'],
  ['3亿条', 'count.ten_thousands 3亿条'],
  ['1000', 'count.thousands 1000'],
  ['999'],
  ['5分钟', 'time.minutes 5分'],
  ['30秒', 'time.minutes 30秒'],
  ['2小时', 'time.hours 2小'],
  ['1个小时', 'time.hours 1个'],
  ['3天', 'time.days 3天'],
  ['7日', 'time.days 7日'],
  ['近三年', 'time.years 三年'],
  ['260，元'],
  ['第12345678号'],
  ['13800000000'],
  ['1234567条', 'count.ten_thousands 1234567条'],
];
for (const [text, ...expected] of cases) {
  test(`quantities: "${text}" is ${expected.join(', ') || 'no amount'}`, () =>
    assert.deepEqual(find(text).shown, expected));
}

test('quantities: every class is shown above', () => {
  const shown = new Set(cases.flatMap(([, ...expected]) => expected.map((row) => row.split(' ')[0]!)));
  assert.deepEqual(
    QUANTITIES.filter((name) => !shown.has(name)),
    ['time.months'],
  );
});

/** [what went wrong once, text, what is read] */
const wanted: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['the numeral of the next word is taken for another digit', '260一份', 'count.few 一份'],
  [
    'a price and the numeral behind it are taken for a second price',
    '1000元一份',
    'price.below_10000 1000元',
    'count.few 一份',
  ],
  ['a decimal point is skipped', '0.8元', 'price.below_2 0.8元'],
  ['a decimal point is skipped before ten thousand', '0.5万条', 'count.thousands 0.5万条'],
  ['a bare ten is no number', '十分钟', 'time.minutes 十分'],
  ['a bare hundred is no number', '百元', 'price.below_1000 百元'],
  ['half an hour is none', '半小时', 'time.hours 半小'],
  ['months are counted as pieces', '6个月', 'time.months 6个月'],
  ['several is read, many is not', '3百多块', 'price.below_1000 3百多块'],
];
for (const [title, text, ...expected] of wanted) {
  test(`quantities: "${text}" is read (once ${title})`, () => {
    assert.deepEqual(find(text).shown, expected);
  });
}

test('quantities: a number does not reach from the title into the text', () => {
  const { folded, amounts } = find('0元', '26');
  assert.equal(amounts.count, 1);
  assert.equal(amounts.start[0], folded.titleLength);
});

test('quantities: a sign of money does not reach across a full stop or into the text', () => {
  assert.deepEqual(find('退元。500').shown, []);
  assert.equal(find('500', '多少元').amounts.count, 0);
});

test('quantities: a flood of amounts stops at the bound', () => {
  const { amounts } = find('1条，'.repeat(5000));
  assert.equal(amounts.count, amounts.kind.length);
});

function assertAmounts({ folded, amounts }: Found): void {
  for (let i = 0; i < amounts.count; i++) {
    const start = amounts.start[i]!;
    const end = amounts.end[i]!;
    if (!(start >= 0 && start < end && end <= folded.length)) assert.fail(`[${start}, ${end}) of ${folded.length}`);
    if (!QUANTITIES[amounts.kind[i]!]) assert.fail(`no quantity ${amounts.kind[i]}`);
  }
}

test('quantities: of any text lie inside it', () => {
  const piece = fc.constantFrom(
    '1',
    '两',
    '9',
    '十',
    '百',
    '万',
    'w',
    'k',
    '元',
    '¥',
    '毛',
    '分',
    '钟',
    '个',
    '小时',
    '几',
    '多',
    '条',
    '年',
    '，',
    '.',
  );
  const amounts = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(amounts, hostileText(50)), amounts, (text, title) => assertAmounts(find(text, title))),
    { numRuns: 300 },
  );
});

for (const [title, text] of MONSTERS) {
  test(`quantities: survive ${title}`, () => assertAmounts(find(text)));
}
