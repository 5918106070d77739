/**
 * The contract of a recogniser, and the heap of candidates that all of them add to.
 *
 * A recogniser judges shape and checksum only. Labels and neighbours are judged once for all of them in `context.ts`,
 * from the words in the registry row, so that the answer to "why" has the same form everywhere.
 */
import type { AsciiView } from './ascii-view.ts';
import type { IdentifierType } from './recognition.ts';
import type { Run } from './run.ts';
import type { WordHits } from './words.ts';

/** A text being read: the view and the words found in it. */
export interface Reading {
  readonly view: AsciiView;
  readonly hits: WordHits;
}

/** One row of the registry: everything that is known about a recogniser. */
export interface Recogniser {
  /** Name of its file. */
  readonly name: string;
  readonly types: readonly IdentifierType[];
  /** The standard, or the address of a description, that the shape was taken from. */
  readonly reference: string;
  /** Words nearby that lift the score. */
  readonly context: readonly string[];
  /** Labels directly before, or units directly after, that say it is something else. */
  readonly exclusions: readonly string[];
  /** Runs with fewer elements or digits than this are not shown to it. */
  readonly shortest: number;
  readonly digits: number;
  /** When given, one of these must stand behind the run, a space between allowed: what keeps short numbers cheap. */
  readonly followedBy?: string;
  readonly find: (run: Run, found: Candidates) => void;
}

/** Something with the right shape, before the words around it are considered. Places are units of the view. */
export interface Candidate {
  readonly recogniser: string;
  readonly type: IdentifierType;
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly masked: boolean;
  /** 0 to 1, shape and checksum only. */
  readonly score: number;
  /** Index of the registry row whose words apply, or -1. */
  readonly row: number;
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
