/**
 * Numbers that carry a meaning through the word behind them: prices, quantities, turnaround, look-back.
 *
 * Works on folded text, where every numeral is a digit (三百五十块 is 3百5十块, ２６０元 is 260元). Only the size class is kept:
 * the trade has typical bands (260 yuan a look-up, eight jiao a record, a hundred thousand records), and a class cannot
 * identify anybody. Cost: linear; a number is read once.
 */
import { type Folded, GAP_CLAUSE } from '../fold/folded.ts';
import type { Item } from '../item.ts';

export const QUANTITIES = [
  'price.below_2',
  'price.below_20',
  'price.below_100',
  'price.below_1000',
  'price.below_10000',
  'price.higher',
  'count.few',
  'count.hundreds',
  'count.thousands',
  'count.ten_thousands',
  'time.minutes',
  'time.hours',
  'time.days',
  'time.months',
  'time.years',
] as const;
export type Quantity = (typeof QUANTITIES)[number];

const PRICE_STEPS = [2, 20, 100, 1000, 10_000];
const FIRST_COUNT = PRICE_STEPS.length + 1;
const COUNT_STEPS = [100, 1000, 10_000];
const FIRST_TIME = FIRST_COUNT + COUNT_STEPS.length + 1;

const unit = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const PRICE_UNITS = new Set(unit('元块圆'));
const JIAO_UNITS = new Set(unit('毛角'));
const FEN_UNITS = new Set(unit('分'));
const COUNT_UNITS = new Set(unit('条张份个单套组人户位页粒只本'));
const TIME_UNITS = new Map<number, number>(
  [
    ['分', 0],
    ['秒', 0],
    ['时', 1],
    ['天', 2],
    ['日', 2],
    ['月', 3],
    ['年', 4],
  ].map(([char, rank]) => [(char as string).charCodeAt(0), FIRST_TIME + (rank as number)]),
);
const MAGNITUDES = new Map<number, number>([
  ...unit('十').map((u) => [u, 10] as const),
  ...unit('百').map((u) => [u, 100] as const),
  ...unit('千k').map((u) => [u, 1000] as const),
  ...unit('万w').map((u) => [u, 10_000] as const),
  ...unit('亿').map((u) => [u, 100_000_000] as const),
]);
const ZHONG = '钟'.charCodeAt(0);
const XIAO = '小'.charCodeAt(0);
const GE = '个'.charCodeAt(0);
const YUE = '月'.charCodeAt(0);
const TIAN_UNIT = '天'.charCodeAt(0);
const YUAN = '元'.charCodeAt(0);
const HALF = '半'.charCodeAt(0);
/** Words for more or less behind a number: 3百多块, 20来个. */
const ABOUT = new Set(unit('多几来余'));
/** Magnitudes that stand for a number by themselves: 十分钟, 百元. */
const [TEN, HUNDRED, THOUSAND] = unit('十百千') as [number, number, number];
/** Longer runs of digits are numbers of something, not amounts. */
const LONGEST_AMOUNT = 7;
const DOT = '.'.charCodeAt(0);

export class Amounts {
  count = 0;
  kind: Uint8Array = new Uint8Array(256);
  start: Int32Array = new Int32Array(256);
  end: Int32Array = new Int32Array(256);

  add(kind: number, start: number, end: number): void {
    if (this.count === this.kind.length) return;
    this.kind[this.count] = kind;
    this.start[this.count] = start;
    this.end[this.count++] = end;
  }
}

/** Finds the amounts of a folded item; the item itself tells decimal points and which digits were written as words. */
export function findAmounts(folded: Folded, item: Item, amounts: Amounts): Amounts {
  amounts.count = 0;
  const { units, length } = folded;
  for (let i = 0; i < length; ) {
    const current = units[i]!;
    if (mayBegin(current)) i = readAmount(folded, item, i, amounts);
    else i++;
  }
  return amounts;
}

function mayBegin(current: number): boolean {
  if (current < 0x4e00) return isDigit(current);
  return current === HALF || current === TEN || current === HUNDRED || current === THOUSAND;
}

/** Reads the amount that begins at folded unit `start`; answers the unit after it. */
function readAmount(folded: Folded, item: Item, start: number, amounts: Amounts): number {
  const { units, gaps, length, titleLength } = folded;
  const numeral = isNumeral(folded, item, start);
  let value = 0;
  let section = 0;
  let decimals = 0;
  let digits = 0;
  let i = start;
  for (; i < length && (i === start || (gaps[i]! < GAP_CLAUSE && i !== titleLength)); i++) {
    const current = units[i]!;
    if (isDigit(current)) {
      // 260一份 is two numbers: a numeral does not go on what ASCII digits began, nor the other way round.
      if (digits > 0 && isNumeral(folded, item, i) !== numeral) break;
      if (digits > 0 && hasPoint(folded, item, i)) decimals = 1;
      if (decimals > 0) {
        decimals /= 10;
        section += (current - 0x30) * decimals;
      } else section = section * 10 + current - 0x30;
      digits++;
      continue;
    }
    const magnitude = current === HALF && i === start ? 0.5 : MAGNITUDES.get(current);
    if (magnitude === undefined) {
      if (i > start && ABOUT.has(current)) continue;
      break;
    }
    value += (section === 0 ? 1 : section) * magnitude;
    section = 0;
    decimals = 0;
  }
  if (digits <= LONGEST_AMOUNT) classify(folded, amounts, start, i, value + section, digits === 0);
  return i;
}

/** True where a digit was written as a Chinese numeral. */
function isNumeral(folded: Folded, item: Item, index: number): boolean {
  return originalUnit(folded, item, index, folded.starts[index]!) >= 0x3007;
}

/** True where a decimal point stands right before a digit. */
function hasPoint(folded: Folded, item: Item, index: number): boolean {
  return originalUnit(folded, item, index, folded.starts[index]! - 1) === DOT;
}

function originalUnit(folded: Folded, item: Item, index: number, offset: number): number {
  const text = index < folded.titleLength ? item.title! : item.text;
  const current = text.charCodeAt(offset);
  // Full-width digits are digits, not numerals.
  return current >= 0xff10 && current <= 0xff19 ? current - 0xfee0 : current;
}

/** Adds the amount by the word behind it. A bare magnitude or half (十, 半) counts only where that word is unmistakable. */
function classify(folded: Folded, amounts: Amounts, start: number, end: number, value: number, bare: boolean): void {
  const { units, gaps, length, titleLength } = folded;
  const joined = (index: number): boolean => index < length && gaps[index]! < GAP_CLAUSE && index !== titleLength;
  const next = joined(end) ? units[end]! : 0;
  const after = next !== 0 && joined(end + 1) ? units[end + 1]! : 0;
  if (next === XIAO || (next === GE && after === XIAO)) amounts.add(FIRST_TIME + 1, start, end + 1);
  else if (next === GE && after === YUE) amounts.add(TIME_UNITS.get(YUE)!, start, end + 2);
  else if (PRICE_UNITS.has(next)) amounts.add(step(value, PRICE_STEPS), start, end + 1);
  else if (FEN_UNITS.has(next) && after === ZHONG) amounts.add(FIRST_TIME, start, end + 1);
  else if (bare && (next !== TIAN_UNIT || value !== 0.5)) return;
  else if (followsMoneySign(folded, start) && joined(start)) amounts.add(step(value, PRICE_STEPS), start - 1, end);
  else if (JIAO_UNITS.has(next)) amounts.add(step(value / 10, PRICE_STEPS), start, end + 1);
  else if (FEN_UNITS.has(next)) amounts.add(step(value / 100, PRICE_STEPS), start, end + 1);
  else if (TIME_UNITS.has(next)) amounts.add(TIME_UNITS.get(next)!, start, end + 1);
  else if (COUNT_UNITS.has(next)) amounts.add(FIRST_COUNT + step(value, COUNT_STEPS), start, end + 1);
  else if (value >= 1000) amounts.add(FIRST_COUNT + step(value, COUNT_STEPS), start, end);
}

/** True behind a 元 that does not close a price itself: ¥260, and not the second number of 1000元一份. */
function followsMoneySign({ units }: Folded, start: number): boolean {
  return start > 0 && units[start - 1] === YUAN && !(start > 1 && isDigit(units[start - 2]!));
}

function step(value: number, steps: readonly number[]): number {
  let index = 0;
  while (index < steps.length && value >= steps[index]!) index++;
  return index;
}

function isDigit(current: number): boolean {
  return current >= 0x30 && current <= 0x39;
}
