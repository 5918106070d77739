/** The terms of the trade and of harmless contexts, by category: `data/lexicon/*.tsv` in the form that matchers read. */
import { LEXICON, ORDINARY_WORDS, READINGS } from './lexicon.generated.ts';

export { LEXICON_VERSION } from './lexicon.generated.ts';

export interface Term {
  /** Plain spelling, simplified characters or lower-case Latin letters. */
  readonly text: string;
  /** Such as `record.household`; the part before the dot is its group. */
  readonly category: string;
}

export const TERMS: readonly Term[] = LEXICON.split('\n').flatMap((line) => {
  const colon = line.indexOf(':');
  const category = line.slice(0, colon);
  return line
    .slice(colon + 1)
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => ({ text, category }));
});

/** Readings that the single characters do not tell, as fuzzy syllables. */
export const CONTEXTUAL_READINGS: ReadonlyMap<string, readonly string[]> = new Map(
  READINGS.split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [term, reading] = pair.split('=') as [string, string];
      return [term, reading.split('-')];
    }),
);

/** Folded ordinary words that sound like a term, or are one with its characters swapped: no evasion by themselves. */
export const ORDINARY: ReadonlySet<string> = new Set(ORDINARY_WORDS.split(' '));
