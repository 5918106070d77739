/**
 * The contract of a recogniser, and the heap of candidates that all of them add to.
 *
 * A recogniser judges shape and checksum only. Labels and neighbours are judged once for all of them in `context.ts`,
 * from the words in the registry row, so that the answer to "why" has the same form everywhere.
 */
import type { AsciiView } from './ascii-view.ts';
import type { Candidate, ContactCandidate, FoundUrl } from './candidate.ts';
import type { IdentifierType } from './recognition.ts';
import type { Run } from './run.ts';
import type { WordHits } from './words.ts';

/** A text being read, and what is known of it so far. */
export interface Reading {
  readonly view: AsciiView;
  readonly hits: WordHits;
  /** Units of the view that hold an @. */
  readonly signs: readonly number[];
  readonly urls: readonly FoundUrl[];
  readonly contacts: readonly ContactCandidate[];
  /** Identifiers that are settled; names are looked for beside them. */
  readonly records: readonly Candidate[];
}

/** What is known about a recogniser of either kind. */
interface RecogniserFacts {
  /** Name of its file. */
  readonly name: string;
  readonly types: readonly IdentifierType[];
  /** The standard, or the address of a description, that the shape was taken from. */
  readonly reference: string;
}

/** A recogniser that is shown runs of digits and letters. */
export interface Recogniser extends RecogniserFacts {
  /** Words nearby that lift the score. */
  readonly context: readonly string[];
  /** Labels directly before that say it is something else. */
  readonly exclusions: readonly string[];
  /** Runs with fewer elements or digits than this are not shown to it. */
  readonly shortest: number;
  readonly digits: number;
  /** When given, one of these must stand behind the run, a space between allowed: what keeps short numbers cheap. */
  readonly followedBy?: string;
  readonly find: (run: Run, found: Candidates) => void;
}

/** A recogniser that is shown the whole text; its context is part of its shape. */
export interface TextRecogniser extends RecogniserFacts {
  /** It is called only when a word with one of these roles was found. */
  readonly roles: number;
  /** It needs the identifiers of the others, and is called whenever there are any. */
  readonly afterRecords?: true;
  readonly find: (reading: Reading, found: Candidates) => void;
}

export class Candidates {
  readonly list: Candidate[] = [];
  /** Row of the recogniser at work. */
  row = -1;
  name = '';

  /** Adds the elements `[from, to)` of `run`. */
  add(type: IdentifierType, run: Run, from: number, to: number, value: string, score: number): void {
    this.addUnits(type, run.at[from]!, run.at[to - 1]! + 1, value, score);
  }

  /** Adds the view units `[from, to)`. */
  addUnits(type: IdentifierType, from: number, to: number, value: string, score: number): void {
    const masked = type.startsWith('masked_');
    this.list.push({ recogniser: this.name, type, from, to, value, masked, score, row: this.row });
  }
}
