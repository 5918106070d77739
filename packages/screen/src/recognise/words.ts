/**
 * Words that recognisers look for, and the record of those found in one text: labels before numbers, names of
 * messengers, field names. `word-index.ts` finds them.
 */
import { firstAtLeast } from '../first-at-least.ts';

/** What a word may be, as bits. */
export const ROLE_CUE = 1;
export const ROLE_VERB = 2;
export const ROLE_HINT = 4;
export const ROLE_CODE = 8;
export const ROLE_GIVE = 16;
export const ROLE_FIELD = 64;
export const ROLE_BEFORE_NAME = 128;
export const ROLE_AFTER_NAME = 256;
export const ROLE_SUFFIX = 512;
export const ROLE_AT = 1024;
export const ROLE_SCHEME = 4096;
export const ROLE_LATIN_NAME = 8192;
/** A name may follow after a colon or a space. */
export const ROLE_NAME_LABEL = 16_384;

export interface Word {
  readonly text: string;
  /** Written in Latin letters or digits only. */
  readonly latin: boolean;
  loose: boolean;
  roles: number;
  /** Recognisers, by bit, whose score this word lifts, and those whose match it forbids. */
  context: number;
  exclusion: number;
  /** Index into the table that the role belongs to. */
  entry: number;
}

/** Words found in one text, in order of their start. */
export class WordHits {
  count = 0;
  /** Roles of all hits together, and the recognisers that some hit speaks for. */
  roles = 0;
  context = 0;
  /** Hits that are names of fields. */
  fields = 0;
  words: Word[] = [];
  from: Int32Array = new Int32Array(64);
  to: Int32Array = new Int32Array(64);

  clear(): void {
    this.count = 0;
    this.roles = 0;
    this.context = 0;
    this.fields = 0;
  }

  add(word: Word, from: number, to: number): void {
    const at = this.count++;
    if (at === this.from.length) {
      const grown = new Int32Array(at * 2);
      grown.set(this.from);
      this.from = grown;
      const grownTo = new Int32Array(at * 2);
      grownTo.set(this.to);
      this.to = grownTo;
    }
    this.words[at] = word;
    this.from[at] = from;
    this.to[at] = to;
    this.roles |= word.roles;
    this.context |= word.context;
    if ((word.roles & ROLE_FIELD) !== 0) this.fields++;
  }

  /** Index of the first hit that begins at or after unit `from`. */
  firstFrom(from: number): number {
    return firstAtLeast(this.from, this.count, from);
  }
}
