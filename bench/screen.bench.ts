/**
 * `npm run bench:screen`: how fast the screen is, beside exact matchers from npm on the same words and texts.
 *
 * Every count is checked against a slow oracle or against the peers before anything is timed.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { createScreener, type Item, TERMS, type Term } from '@shoutu/screen';
import { foldItem } from '../packages/screen/src/fold/fold.ts';
import { Folded } from '../packages/screen/src/fold/folded.ts';
import { Automaton, Hits } from '../packages/screen/src/match/automaton.ts';
import { type BenchRow, reportRows, requireEqual } from './report.ts';
import { dictionaryWords, mixedCorpus, unitsOf } from './texts.ts';
import { type Contender, timeInterleaved } from './timing.ts';

const FastScanner = createRequire(import.meta.url)('fastscan') as new (
  words: string[],
) => { search(text: string): unknown[] };

const LEXICON_SIZE = 10_000;
const SLICES = 8;
const rows: BenchRow[] = [];

const items = mixedCorpus();
const texts = items.map(({ title, text }) => (title === undefined ? text : `${title}\n${text}`));
const chars = texts.reduce((sum, text) => sum + text.length, 0);
const perSlice = Math.ceil(items.length / SLICES);
const slice = <T>(list: readonly T[], index: number): T[] => list.slice(index * perSlice, (index + 1) * perSlice);
const slicesOf = <T>(list: readonly T[]): T[][] => Array.from({ length: SLICES }, (_, index) => slice(list, index));

benchAssess();
benchMatcher(10_000, '>= 50');
benchMatcher(100_000, '>= 15');
benchWorstCase();
benchStart();
reportRows(rows);

/** The whole assessment with a lexicon of 10,000 terms, against exact match alone on the same words. */
function benchAssess(): void {
  const folded = new Folded();
  const known = new Set(TERMS.map(({ text }) => text));
  const filler: Term[] = dictionaryWords(3 * LEXICON_SIZE)
    .filter((text) => !known.has(text) && foldItem(folded, '', text).length > 1)
    .filter((_, index) => index % 2 === 0)
    .slice(0, LEXICON_SIZE - known.size)
    .map((text) => ({ text, category: 'record.generic' }));
  const words = [...known, ...filler.map(({ text }) => text)];
  const screener = createScreener({ terms: filler });
  const fast = new FastScanner(words);
  const monyone = new AhoCorasick(words);
  const monyoneFast = new FastAhoCorasick(words);
  for (const text of texts.slice(0, 300)) {
    const expected = fast.search(text).length;
    requireEqual('@monyone/aho-corasick', monyone.matchInText(text).length, expected);
    requireEqual('@monyone/aho-corasick/fast', monyoneFast.matchInText(text).length, expected);
  }
  const over = <T>(name: string, list: readonly T[], act: (one: T) => unknown): Contender => {
    const slices = slicesOf(list);
    return {
      name,
      run: (index) => {
        for (const one of slices[index]!) act(one);
      },
    };
  };
  const contenders = [
    over(`assess, ${words.length} terms, ${items.length} mixed texts`, items, (item) => screener.assess(item)),
    over('fastscan, exact match alone', texts, (text) => fast.search(text)),
    over('@monyone/aho-corasick, exact match alone', texts, (text) => monyone.matchInText(text)),
    over('@monyone/aho-corasick/fast, exact match alone', texts, (text) => monyoneFast.matchInText(text)),
  ];
  const seconds = timeInterleaved(contenders, SLICES);
  for (const [index, { name }] of contenders.entries()) {
    rows.push({ name, value: chars / seconds[index]! / 1e6, unit: 'Mchars/s', target: index === 0 ? '>= 10' : '' });
    if (index > 0)
      rows.push({ name: `assess against ${name}`, value: seconds[index]! / seconds[0]!, unit: 'x', target: '>= 1' });
  }
}

/** Find-all of our automaton alone. */
function benchMatcher(size: number, target: string): void {
  const words = dictionaryWords(size);
  const patterns = words.map(unitsOf);
  const started = performance.now();
  const automaton = new Automaton(patterns);
  const build = (performance.now() - started) / 1000;
  const hits = new Hits();
  const fast = new FastScanner(words);
  for (const text of texts.slice(0, 300))
    requireEqual(
      `automaton at ${size}`,
      automaton.scan(unitsOf(text), text.length, hits).count,
      fast.search(text).length,
    );
  for (const text of texts.slice(0, 10))
    requireEqual('slow oracle', automaton.scan(unitsOf(text), text.length, hits).count, countSlowly(text, words));
  const unitSlices = slicesOf(texts.map(unitsOf));
  const [seconds] = timeInterleaved(
    [
      {
        name: 'scan',
        run: (index) => {
          for (const units of unitSlices[index]!) automaton.scan(units, units.length, hits);
        },
      },
    ],
    SLICES,
  ) as [number];
  rows.push({ name: `matcher alone, ${size} terms`, value: chars / seconds / 1e6, unit: 'Mchars/s', target });
  rows.push({ name: `matcher build, ${size} terms`, value: build, unit: 's', target: '< 0.3' });
}

function countSlowly(text: string, words: readonly string[]): number {
  let count = 0;
  for (const word of words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count++;
  return count;
}

/** Long hostile texts: time per character against that of a long ordinary text. */
function benchWorstCase(): void {
  const screener = createScreener();
  const size = 50_000;
  const ordinary = texts.join('。').slice(0, size);
  const hostile = [
    '查',
    '代查',
    '*',
    '\u200b',
    '代-',
    'dai',
    '亻',
    '户籍260',
    '1',
    '\ud83d\udd0d',
    '𝒂',
    'ｑ',
    '\u0301',
    '加v',
  ].map((part) => part.repeat(Math.ceil(size / part.length)).slice(0, size));
  const assess = (text: string): void => {
    screener.assess({ id: 'long', surface: 'listing', text } as Item);
  };
  const times = timeInterleaved(
    [ordinary, ...hostile].map((text) => ({ name: 'long', run: () => assess(text) })),
    3,
  );
  rows.push({
    name: 'worst of 14 hostile texts against an ordinary one',
    value: Math.max(...times.slice(1)) / times[0]!,
    unit: 'x',
    target: '< 5',
  });
}

/** A fresh process: time to import and build a screener, and the memory it then holds. */
function benchStart(): void {
  const script = `const { createScreener } = await import('@shoutu/screen'); const started = performance.now(); createScreener(); console.log(performance.now() - started, process.memoryUsage().rss / 1e6);`;
  const runs = Array.from({ length: 5 }, () =>
    spawnSync(process.execPath, ['--conditions=source', '--input-type=module', '-e', script], { encoding: 'utf8' })
      .stdout.trim()
      .split(' ')
      .map(Number),
  );
  const median = (column: number): number => runs.map((run) => run[column]!).sort((a, b) => a - b)[2]!;
  rows.push({ name: 'createScreener() in a fresh process', value: median(0), unit: 'ms', target: '< 300' });
  rows.push({ name: 'memory of that process', value: median(1), unit: 'MB', target: '< 150' });
}
