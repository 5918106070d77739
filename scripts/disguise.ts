/**
 * Writes a word the way evaders do, in one of thirteen ways: `npm run evaluate` alters every trade word of plain adverts
 * and asks how many are still caught.
 *
 * Substitutes come from dictionaries, not from the engine's own tables, except where a table is the only source of the
 * trick (emoji). Deterministic for a given random source.
 */
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import { decompositions, rankCharacters } from './split-pairs.ts';
import { readTsv } from './tsv.ts';
import { wordFrequencies } from './word-frequencies.ts';

export const TECHNIQUES = [
  'homophone',
  'similar_shape',
  'split_char',
  'symbols_inserted',
  'zero_width',
  'traditional',
  'pinyin_one',
  'pinyin_all',
  'initials',
  'emoji',
  'fullwidth_or_math',
  'word_order',
  'mixed',
] as const;
export type Technique = (typeof TECHNIQUES)[number];

const require = createRequire(import.meta.url);
const ranks = rankCharacters(wordFrequencies());
const COMMON = 3500;
const RARE = 9000;

function group<K>(pairs: Iterable<readonly [K, string]>): Map<K, string[]> {
  const groups = new Map<K, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

const common = [...ranks].filter(([char, rank]) => rank < COMMON && /\p{Script=Han}/u.test(char)).map(([char]) => char);
const read = (char: string): string => pinyin(char, { toneType: 'none', v: true });
const bySound = group(common.map((char) => [read(char), char] as const));

const parts = new Map([...decompositions()].map(([char, left, right]) => [char, [left, right] as const]));
const byPart = group(
  [...parts].flatMap(([char, [left, right]]) =>
    (ranks.get(char) ?? RARE) < RARE
      ? ([
          [`l${left}`, char],
          [`r${right}`, char],
        ] as const)
      : [],
  ),
);
const toTraditional = (require('opencc-js') as { Converter(o: object): (s: string) => string }).Converter({
  from: 'cn',
  to: 't',
});
const emojiOf = group(readTsv('packages/screen/data/emoji.tsv').map(({ cells }) => [cells[1]!, cells[0]!] as const));
const NOISE = ['.', '-', '*', '/', '|', ' ', '~', '_', '·', '+', '…', '丶'];
const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** Replaces one character of the word by what `make` offers; undefined when it has nothing for any of them. */
function one(word: string, random: Random, make: (char: string) => string | undefined): string | undefined {
  const chars = [...word];
  const start = Math.floor(random() * chars.length);
  for (let k = 0; k < chars.length; k++) {
    const at = (start + k) % chars.length;
    const made = make(chars[at]!);
    if (made !== undefined && made !== chars[at]) return chars.with(at, made).join('');
  }
  return undefined;
}

function without(list: readonly string[] | undefined, char: string): string[] {
  return (list ?? []).filter((other) => other !== char);
}

function lookAlikes(char: string): string[] {
  const pair = parts.get(char);
  if (!pair) return [];
  return without([...(byPart.get(`l${pair[0]}`) ?? []), ...(byPart.get(`r${pair[1]}`) ?? [])], char);
}

function mathLetters(text: string, random: Random): string {
  const base = pick([0x1d400, 0x1d4d0, 0x1d5a0, 0xff21, 0x1d670], random);
  return [...text]
    .map((letter) =>
      String.fromCodePoint(
        base === 0xff21 ? 0xff41 + letter.charCodeAt(0) - 0x61 : base + 26 + letter.charCodeAt(0) - 0x61,
      ),
    )
    .join('');
}

/** The word in disguise, or undefined when the technique has nothing to offer for it. */
export function disguise(word: string, technique: Technique, random: Random): string | undefined {
  const chars = [...word];
  switch (technique) {
    case 'homophone':
      return one(word, random, (char) => choose(without(bySound.get(read(char)), char), random));
    case 'similar_shape':
      return one(word, random, (char) => choose(lookAlikes(char), random));
    case 'split_char':
      return one(word, random, (char) => parts.get(char)?.join(''));
    case 'symbols_inserted':
      return chars.join(pick(NOISE, random));
    case 'zero_width':
      return chars.join(pick(ZERO_WIDTH, random));
    case 'traditional':
      return toTraditional(word) === word ? undefined : toTraditional(word);
    case 'pinyin_one':
      return one(word, random, (char) => (/\p{Script=Han}/u.test(char) ? read(char) : undefined));
    case 'pinyin_all':
      return chars.map(read).join(random() < 0.5 ? ' ' : '');
    case 'initials':
      return chars.map((char) => read(char)[0]!).join('');
    case 'emoji':
      return emojiOf.has(word)
        ? pick(emojiOf.get(word)!, random)
        : one(word, random, (char) => choose(emojiOf.get(char) ?? [], random));
    case 'fullwidth_or_math':
      return mathLetters(
        chars
          .map((char) => (random() < 0.5 ? read(char) : read(char)[0]!))
          .join('')
          .replace(/[^a-z]/g, ''),
        random,
      );
    case 'word_order':
      return chars.length < 2
        ? undefined
        : chars.length === 4
          ? chars.slice(2).join('') + chars.slice(0, 2).join('')
          : chars.reverse().join('');
    case 'mixed': {
      const first =
        disguise(
          word,
          pick(['homophone', 'traditional', 'split_char', 'pinyin_one', 'similar_shape'] as const, random),
          random,
        ) ?? word;
      return disguise(first, pick(['symbols_inserted', 'zero_width', 'homophone'] as const, random), random);
    }
  }
}

function choose(list: readonly string[], random: Random): string | undefined {
  return list.length === 0 ? undefined : pick(list, random);
}
