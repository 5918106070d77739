/**
 * All the words that recognisers look for, found in one pass: labels before numbers, names of messengers, field names.
 *
 * Every word is folded through the view, so 電話 and ｖｘ need no rows of their own. At each place the longest word wins
 * and hides what begins inside it (身份证号码 hides 证号). Words in Latin letters do not begin inside a longer word.
 * A word marked `loose` is also found with noise between its characters (扣_扣, 微.信).
 *
 * Cost: one look-up an anchor; words come from our own tables, never from a post.
 */
import { AsciiView } from './ascii-view.ts';
import { isDigit, isHan, isLatin, markWordStarts } from './view-table.ts';

/** What a word may be, as bits. */
export const ROLE_CUE = 1;
export const ROLE_VERB = 2;
export const ROLE_HINT = 4;
export const ROLE_CODE = 8;
export const ROLE_GIVE = 16;
export const ROLE_REFUSAL = 32;
export const ROLE_FIELD = 64;
export const ROLE_BEFORE_NAME = 128;
export const ROLE_AFTER_NAME = 256;
export const ROLE_SUFFIX = 512;
export const ROLE_AT = 1024;
/** A unit of measure or currency: the number before it counts something. */
export const ROLE_MEASURE = 2048;
export const ROLE_SCHEME = 4096;

export interface Word {
  readonly text: string;
  readonly units: Uint16Array;
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
  /** Roles of all hits together. */
  roles = 0;
  words: Word[] = [];
  from: Int32Array = new Int32Array(64);
  to: Int32Array = new Int32Array(64);

  clear(): void {
    this.count = 0;
    this.roles = 0;
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
  }

  /** Index of the first hit that begins at or after unit `from`. */
  firstFrom(from: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.from[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const MAX_NOISE = 2;
const folding = new AsciiView();

export class WordIndex {
  private readonly byText = new Map<string, Word>();
  /** Words by first unit, longest first; bucket 0 is empty. */
  private readonly buckets: Word[][] = [[]];
  private readonly bucketOf = new Uint16Array(0x10000);

  /** Adds a word, or widens what is known of it. */
  add(posted: string, given: Partial<Pick<Word, 'loose' | 'roles' | 'context' | 'exclusion' | 'entry'>>): Word {
    folding.read(posted);
    const text = folding.slice(0, folding.length);
    if (text === '') throw new RangeError('a word folds to nothing');
    let word = this.byText.get(text);
    if (!word) {
      word = {
        text,
        units: folding.units.slice(0, folding.length),
        latin: /^[a-z0-9]+$/.test(text),
        loose: false,
        roles: 0,
        context: 0,
        exclusion: 0,
        entry: -1,
      };
      this.byText.set(text, word);
      this.place(word);
    }
    word.loose ||= given.loose ?? false;
    word.roles |= given.roles ?? 0;
    word.context |= given.context ?? 0;
    word.exclusion |= given.exclusion ?? 0;
    if (given.entry !== undefined) word.entry = given.entry;
    return word;
  }

  private place(word: Word): void {
    const first = word.units[0]!;
    if (this.bucketOf[first] === 0) {
      this.bucketOf[first] = this.buckets.push([]) - 1;
    }
    const bucket = this.buckets[this.bucketOf[first]!]!;
    bucket.push(word);
    bucket.sort((a, b) => b.units.length - a.units.length);
  }

  /** Says that all words are in: from now on views list the places where one may begin. */
  seal(): void {
    const first = new Set<number>();
    for (const word of this.byText.values()) first.add(word.units[0]!);
    markWordStarts(first);
  }

  /** Adds the longest word that begins at unit `at` to `hits` and answers its end, or `at` when there is none. */
  match(view: AsciiView, at: number, hits: WordHits): number {
    const { units } = view;
    const bucket = this.buckets[this.bucketOf[units[at]!]!]!;
    const insideLatin = at > 0 && isLatin(units[at]!) && isLatin(units[at - 1]!);
    for (let b = 0; b < bucket.length; b++) {
      const word = bucket[b]!;
      if (word.latin && insideLatin) continue;
      const end = endOfMatch(view, at, word);
      if (end === at) continue;
      if (word.latin && (word.roles & ROLE_CUE) === 0 && isLatin(units[end]!)) continue;
      hits.add(word, at, end);
      return end;
    }
    return at;
  }
}

/** End of `word` at unit `at`, or `at` itself. */
function endOfMatch(view: AsciiView, at: number, word: Word): number {
  const wanted = word.units;
  const { units } = view;
  let next = at + 1;
  for (let k = 1; k < wanted.length; k++) {
    let noise = 0;
    while (units[next] !== wanted[k]) {
      if (!word.loose || ++noise > MAX_NOISE || !isNoise(units[next]!)) return at;
      next++;
    }
    next++;
  }
  return next;
}

/** Whether a unit may be strewn into a word without ending it: signs and spaces, not clause marks. */
function isNoise(unit: number): boolean {
  if (unit === 0 || unit === 0x0a || isDigit(unit) || isLatin(unit) || isHan(unit)) return false;
  return unit !== 0x2c && unit !== 0x3002 && unit !== 0x21 && unit !== 0x3f && unit !== 0x3b && unit !== 0x3001;
}
