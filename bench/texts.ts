/**
 * What the benchmarks run on.
 *
 * The mixed corpus is what a gate sees: every benign text of corpus/texts, one violation in twenty, and a long harmless
 * article made of benign texts for every thousand posts. Words that fill a lexicon up to a given size come from a general
 * dictionary (jieba, MIT), the rarer ones, so that they look like terms and not like the most common words.
 */
import type { Item } from '@shoutu/screen';
import { readLabelled } from '../scripts/train/labelled.ts';
import { wordFrequencies } from '../scripts/word-frequencies.ts';

const ARTICLE_TEXTS = 60;

export function mixedCorpus(): Item[] {
  const texts = readLabelled('corpus/texts');
  const benign = texts.filter(({ label }) => label === 'benign');
  const violations = texts.filter(({ label }) => label === 'violation').filter((_, index) => index % 20 === 0);
  const articles: Item[] = [];
  for (let start = 0; start + ARTICLE_TEXTS < benign.length; start += 1000) {
    const text = benign
      .slice(start, start + ARTICLE_TEXTS)
      .map((item) => item.text)
      .join('。');
    articles.push({ id: `article-${start}`, surface: 'listing', text });
  }
  return spread([...benign, ...violations, ...articles]);
}

/** The same items in a fixed order that mixes them: every 61st, then every 61st from the next on, and so forth. */
function spread(items: readonly Item[]): Item[] {
  const step = 61;
  return Array.from({ length: step }, (_, offset) => items.filter((_item, index) => index % step === offset)).flat();
}

/** `count` dictionary words of two to six characters, evenly taken from those seen 3 to 30 times in 60 million. */
export function dictionaryWords(count: number): string[] {
  const words = [...wordFrequencies()]
    .filter(([word, seen]) => /^\p{Script=Han}{2,6}$/u.test(word) && seen >= 3 && (count > 20_000 || seen <= 30))
    .map(([word]) => word);
  return Array.from({ length: count }, (_, index) => words[Math.floor((index * words.length) / count)]!);
}

export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
