/**
 * What is wrong with lexicon files, and what a new term would cost.
 *
 * Pure: the caller reads the files. A file is `data/lexicon/<group>.tsv`: `#` lines of commentary, then rows
 * `term meaning category source since`, tab-separated, sorted by term in code point order.
 */
import { foldItem } from '../fold/fold.ts';
import { Folded } from '../fold/folded.ts';
import { listen, Sound } from '../fold/sound.ts';
import { CHANNELS, CueMatcher, Cues } from '../match/cues.ts';
import { isCategoryName } from './groups.ts';

export interface LexiconFile {
  readonly path: string;
  readonly text: string;
}

export type LexiconErrorCode =
  | 'LEXICON_COLUMNS'
  | 'LEXICON_UNSORTED'
  | 'LEXICON_DUPLICATE'
  | 'LEXICON_SPELLING'
  | 'LEXICON_CATEGORY'
  | 'LEXICON_SOURCE'
  | 'LEXICON_SINCE';

export interface LintProblem {
  readonly code: LexiconErrorCode;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Where a term may come from; the keys are explained in docs/sources.md. */
const SOURCES = new Set(['domain', 'case', 'corpus', 'field']);
const COLUMNS = 5;

export function lintLexicon(files: readonly LexiconFile[]): LintProblem[] {
  const problems: LintProblem[] = [];
  const places = new Map<string, string>();
  const folded = new Folded();
  for (const { path, text } of files) {
    let previous = '';
    for (const [index, row] of text.split('\n').entries()) {
      if (row === '' || row.startsWith('#')) continue;
      const line = index + 1;
      const say = (code: LexiconErrorCode, message: string): void => {
        problems.push({ code, file: path, line, message });
      };
      const cells = row.split('\t');
      if (cells.length !== COLUMNS || cells.some((cell) => cell.trim() === '')) {
        say('LEXICON_COLUMNS', `${cells.length} columns, some perhaps empty; a row has ${COLUMNS}`);
        continue;
      }
      const [term, , category, source, since] = cells as [string, string, string, string, string];
      if (term < previous) say('LEXICON_UNSORTED', `"${term}" stands after "${previous}"`);
      previous = term;
      const known = places.get(`${term}\t${category}`);
      if (known) say('LEXICON_DUPLICATE', `"${term}" is in ${category} already, at ${known}`);
      else places.set(`${term}\t${category}`, `${path}:${line}`);
      if (term !== term.normalize('NFC') || term !== term.toLowerCase() || term.length < 2 || /\s/.test(term)) {
        say('LEXICON_SPELLING', `"${term}" must be two characters or more, NFC, lower case, without spaces`);
      }
      if (foldItem(folded, '', term).length < 2) say('LEXICON_SPELLING', `"${term}" folds to a single character`);
      if (!isCategoryName(category)) say('LEXICON_CATEGORY', `"${category}" does not look like record.household`);
      if (!SOURCES.has(source)) say('LEXICON_SOURCE', `"${source}" is none of ${[...SOURCES].join(', ')}`);
      if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(since)) say('LEXICON_SINCE', `"${since}" is no month such as 2026-11`);
    }
  }
  return problems;
}

/** Channels that count as a hit by themselves; the vague ones need other cues. */
const CERTAIN = new Set(
  ['exact', 'spread', 'swapped', 'long_sound', 'half_sound', 'pinyin'].map((name) => CHANNELS.indexOf(name as never)),
);
const MOST_EXAMPLES = 8;

/** How many of the texts a new term would hit, in any disguise that counts by itself, with the first few of them. */
export function countTermHits(term: string, texts: Iterable<string>): { hits: number; examples: string[] } {
  // In a group of the trade: terms of other groups are not looked for in disguise.
  const matcher = new CueMatcher([{ text: term, category: 'act.new_term' }]);
  const folded = new Folded();
  const sound = new Sound();
  const cues = new Cues();
  const examples: string[] = [];
  let hits = 0;
  for (const text of texts) {
    foldItem(folded, '', text);
    matcher.find(folded, listen(sound, folded), cues);
    if (!cues.channel.subarray(0, cues.count).some((channel) => CERTAIN.has(channel))) continue;
    hits++;
    if (examples.length < MOST_EXAMPLES) examples.push(text);
  }
  return { hits, examples };
}
