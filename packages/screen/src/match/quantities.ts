/**
 * Numbers that carry a meaning through the word behind them: prices, quantities, turnaround, look-back.
 *
 * Works on folded text, where every numeral is a digit (三百五十块 is 3百5十块, ２６０元 is 260元). Only the size class is kept:
 * the trade has typical bands (260 yuan a look-up, eight jiao a record, a hundred thousand records), and a class cannot
 * identify anybody. Cost: linear; a number is read once.
 */
import { type Folded, GAP_CLAUSE } from '../fold/folded.ts';

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
const YUAN = '元'.charCodeAt(0);
const MANY = unit('几数多')[0]!;
/** Longer runs of digits are numbers of something, not amounts. */
const LONGEST_AMOUNT = 7;

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

export function findAmounts(folded: Folded, amounts: Amounts): Amounts {
  amounts.count = 0;
  if (folded.digits === 0) return amounts;
  const { units, gaps, length } = folded;
  for (let i = 0; i < length; ) {
    if (!isDigit(units[i]!)) {
      i++;
      continue;
    }
    const start = i;
    let value = 0;
    let section = 0;
    let digits = 0;
    while (i < length && (i === start || gaps[i]! < GAP_CLAUSE)) {
      const current = units[i]!;
      if (isDigit(current)) {
        section = section * 10 + current - 0x30;
        digits++;
      } else {
        const magnitude = current === MANY ? 1 : MAGNITUDES.get(current);
        if (magnitude === undefined) break;
        value += Math.max(section, 1) * magnitude;
        section = 0;
      }
      i++;
    }
    if (digits <= LONGEST_AMOUNT) classify(folded, amounts, start, i, value + section);
  }
  return amounts;
}

function classify(folded: Folded, amounts: Amounts, start: number, end: number, value: number): void {
  const { units, length } = folded;
  const next = end < length && folded.gaps[end]! < GAP_CLAUSE ? units[end]! : 0;
  const after = end + 1 < length ? units[end + 1]! : 0;
  if (start > 0 && units[start - 1] === YUAN) amounts.add(step(value, PRICE_STEPS), start - 1, end);
  else if (PRICE_UNITS.has(next)) amounts.add(step(value, PRICE_STEPS), start, end + 1);
  else if (JIAO_UNITS.has(next)) amounts.add(step(value / 10, PRICE_STEPS), start, end + 1);
  else if (next === XIAO || (next === GE && after === XIAO)) amounts.add(FIRST_TIME + 1, start, end + 1);
  else if (FEN_UNITS.has(next) && after !== ZHONG) amounts.add(step(value / 100, PRICE_STEPS), start, end + 1);
  else if (TIME_UNITS.has(next)) amounts.add(TIME_UNITS.get(next)!, start, end + 1);
  else if (COUNT_UNITS.has(next)) amounts.add(FIRST_COUNT + step(value, COUNT_STEPS), start, end + 1);
  else if (value >= 1000) amounts.add(FIRST_COUNT + step(value, COUNT_STEPS), start, end);
}

function step(value: number, steps: readonly number[]): number {
  let index = 0;
  while (index < steps.length && value >= steps[index]!) index++;
  return index;
}

function isDigit(current: number): boolean {
  return current >= 0x30 && current <= 0x39;
}
