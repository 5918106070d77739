/**
 * Ordinary Chinese without labelled texts: strings of dictionary words drawn by how often they occur (jieba, MIT).
 *
 * The labelled benign texts cannot hold every ordinary word; without this, a word that only violations happen to contain
 * (手机, 机器人) becomes evidence. Raised real-world recall at equal false alarms from 78 % to 85 % (docs/adr/0005).
 */
import { firstAtLeast } from '../../packages/screen/src/first-at-least.ts';
import type { Item } from '../../packages/screen/src/item.ts';
import { seededRandom } from '../random.ts';
import { wordFrequencies } from '../word-frequencies.ts';

const LEAST_COUNT = 20;
/** Flattens the counts, so that rarer words get their turn. */
const FLATTENING = 0.75;
const FEWEST_WORDS = 3;
const MORE_WORDS = 14;
const COMMA_SHARE = 0.12;
const SEED = 5;

export function backgroundTexts(count: number): Item[] {
  const words: string[] = [];
  const cumulative: number[] = [];
  let total = 0;
  for (const [word, seen] of wordFrequencies()) {
    if (seen < LEAST_COUNT) continue;
    total += seen ** FLATTENING;
    words.push(word);
    cumulative.push(total);
  }
  const random = seededRandom(SEED);
  const draw = (): string => words[firstAtLeast(cumulative, cumulative.length, random() * total)]!;
  return Array.from({ length: count }, (_, index) => {
    const size = FEWEST_WORDS + Math.floor(random() * MORE_WORDS);
    let text = '';
    for (let k = 0; k < size; k++) text += draw() + (random() < COMMA_SHARE ? '，' : '');
    return { id: `background-${index}`, surface: 'comment', text };
  });
}
