/**
 * What the screen answers: a verdict, and everything that led to it.
 *
 * Spans are half-open `[start, end)` in UTF-16 code units of the ORIGINAL field, so a moderator, a court and a
 * regression test all see the same characters.
 */
import type { Span } from '@shoutu/base';
import type { Field } from './item.ts';

/** `pass` publish, `review` hold for a person, `block` refuse. */
export type Verdict = 'pass' | 'review' | 'block';

/** How a text was disguised; the words of `corpus/README.md`. */
export const EVASIONS = [
  'homophone',
  'similar_shape',
  'split_char',
  'symbols_inserted',
  'pinyin',
  'pinyin_initials',
  'emoji',
  'traditional',
  'fullwidth_or_math_alphabet',
  'digits_as_words',
  'word_order',
  'contact_obfuscation',
] as const;
export type Evasion = (typeof EVASIONS)[number];

/** One place in the text that says something. */
export interface Finding extends Span {
  /** `cue` a lexicon term, `identifier` a personal identifier, `contact` a handle, `link`, `table`, `wording` learned phrasing. */
  readonly kind: 'cue' | 'identifier' | 'contact' | 'link' | 'table' | 'wording';
  /** Lexicon category, identifier type or messenger. */
  readonly label: string;
  readonly field: Field;
  /** The characters as posted. */
  readonly text: string;
  /** What they mean once every disguise is undone. */
  readonly canonical: string;
  readonly evasion: readonly Evasion[];
  /** Contribution to the log-odds of a violation; 0 when only informative. */
  readonly weight: number;
  /** For identifiers: the recogniser, its score from shape and checksum alone, and after the words around it. */
  readonly why?: FindingWhy;
}

/** How sure a recogniser was, 0 to 1, and what made it so. */
export interface FindingWhy {
  readonly recogniser: string;
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  readonly contextWord?: string;
}

/** A way to reach the author that the text gives. */
export interface Contact extends Span {
  readonly channel: string;
  readonly field: Field;
  readonly text: string;
  /** The handle in plain ASCII, empty when the text only hints at it. */
  readonly value: string;
  readonly evasion: readonly Evasion[];
}

/** One summand of the log-odds, largest absolute weight first. */
export interface Contribution {
  readonly feature: string;
  readonly weight: number;
}

export interface Assessment {
  readonly id: string;
  readonly verdict: Verdict;
  /** Calibrated probability, 0 to 1, that this is trade in personal information. */
  readonly score: number;
  /** Reason codes, weightiest first; sentences in Chinese and English: `describeReason`. */
  readonly reasons: readonly string[];
  readonly findings: readonly Finding[];
  readonly contacts: readonly Contact[];
  readonly contributions: readonly Contribution[];
  readonly policy: { readonly id: string; readonly version: string };
}
