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
export const ROLE_LATIN_NAME = 8192;
/** A name may follow after a colon or a space. */
export const ROLE_NAME_LABEL = 16_384;

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
  /** Roles of all hits together, and the recognisers that some hit speaks for. */
  roles = 0;
  context = 0;
  words: Word[] = [];
  from: Int32Array = new Int32Array(64);
  to: Int32Array = new Int32Array(64);

  clear(): void {
    this.count = 0;
    this.roles = 0;
    this.context = 0;
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
const PAIR_HASH = 0x9e3779b1;
const ALL = -1;
/** Class of a unit as the second of a word, 0 to 30 by a hash; noise is its own class. */
const NOISE_CLASS = 31;
const folding = new AsciiView();

export class WordIndex {
  private readonly byText = new Map<string, Word>();
  /** Words of two units and more by their first two units, longest first. Slot 0 is empty. */
  private readonly pairs: Word[][] = [[]];
  /** Open addressing: the pair `first << 16 | second` at 2k, its index in `pairs` at 2k + 1. */
  private slots = new Int32Array(0);
  private shift = 0;
  /** For each first unit a set of second units, as bits of a small hash; all bits where one unit is a word. */
  private readonly mayFollow = new Int32Array(0x10000);
  /** Loose words by first unit, for the case that noise follows it. */
  private readonly loose = new Map<number, Word[]>();
  private readonly looseStart = new Uint8Array(0x10000);
  private readonly singles: Word[] = [];
  /** Index of the one-unit word in `singles` plus one. */
  private readonly singleOf = new Uint16Array(0x10000);

  /** Adds a word, or widens what is known of it. */
  add(posted: string, given: Partial<Pick<Word, 'loose' | 'roles' | 'context' | 'exclusion' | 'entry'>>): Word {
    folding.read(posted);
    const text = folding.slice(0, folding.length);
    if (text === '') throw new RangeError('a word folds to nothing');
    let word = this.byText.get(text);
    if (!word) {
      const units = folding.units.slice(0, folding.length);
      word = { text, units, latin: /^[a-z0-9]+$/.test(text), loose: false, roles: 0, context: 0, exclusion: 0, entry: -1 };
      this.byText.set(text, word);
    }
    word.loose ||= given.loose ?? false;
    word.roles |= given.roles ?? 0;
    word.context |= given.context ?? 0;
    word.exclusion |= given.exclusion ?? 0;
    if (given.entry !== undefined) word.entry = given.entry;
    return word;
  }

  /** Says that all words are in: from now on `match` finds them, and views list the places where one may begin. */
  seal(): void {
    const words = [...this.byText.values()].sort((a, b) => b.units.length - a.units.length);
    const size = 1 << (33 - Math.clz32(words.length));
    this.slots = new Int32Array(2 * size);
    this.shift = Math.clz32(size) + 1;
    for (const word of words) {
      const first = word.units[0]!;
      if (word.units.length === 1) {
        this.singleOf[first] = this.singles.push(word);
        this.mayFollow[first] = ALL;
      } else {
        this.bucket(first, word.units[1]!).push(word);
        this.mayFollow[first]! |= 1 << followClass[word.units[1]!]!;
      }
      if (!word.loose) continue;
      this.looseStart[first] = 1;
      this.mayFollow[first]! |= 1 << NOISE_CLASS;
      this.loose.set(first, [...(this.loose.get(first) ?? []), word]);
    }
    markWordStarts(new Set(words.map(({ units }) => units[0]!)));
  }

  private slotOf(pair: number): number {
    const { slots } = this;
    const last = slots.length / 2 - 1;
    let slot = Math.imul(pair, PAIR_HASH) >>> this.shift;
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== pair) slot = (slot + 1) & last;
    return slot;
  }

  private bucket(first: number, second: number): Word[] {
    const pair = (first << 16) | second;
    const slot = this.slotOf(pair);
    if (this.slots[2 * slot] === 0) {
      this.slots[2 * slot] = pair;
      this.slots[2 * slot + 1] = this.pairs.push([]) - 1;
    }
    return this.pairs[this.slots[2 * slot + 1]!]!;
  }

  /** Adds the longest word that begins at unit `at` to `hits` and answers its end, or `at` when there is none. */
  match(view: AsciiView, at: number, hits: WordHits): number {
    const { units } = view;
    const first = units[at]!;
    const second = units[at + 1]!;
    // Most places are dismissed here: the unit after a possible first one continues no word.
    if ((this.mayFollow[first]! & (1 << followClass[second]!)) === 0) return at;
    const index = this.slots[2 * this.slotOf((first << 16) | second) + 1]!;
    if (index !== 0) {
      const end = longest(view, at, this.pairs[index]!, hits);
      if (end > at) return end;
    }
    if (this.looseStart[first] !== 0 && isNoise(second)) {
      const end = longest(view, at, this.loose.get(first)!, hits);
      if (end > at) return end;
    }
    const single = this.singleOf[first]!;
    if (single === 0) return at;
    const word = this.singles[single - 1]!;
    if (word.latin && !standsAlone(view, at, at + 1, word)) return at;
    hits.add(word, at, at + 1);
    return at + 1;
  }
}

function longest(view: AsciiView, at: number, words: readonly Word[], hits: WordHits): number {
  for (const word of words) {
    const end = endOfMatch(view, at, word);
    if (end === at || (word.latin && !standsAlone(view, at, end, word))) continue;
    hits.add(word, at, end);
    return end;
  }
  return at;
}

/** A word in Latin letters does not begin inside a longer one, nor end inside it unless it announces a handle. */
function standsAlone(view: AsciiView, at: number, end: number, word: Word): boolean {
  const { units } = view;
  if (at > 0 && isLatin(units[at]!) && isLatin(units[at - 1]!)) return false;
  return (word.roles & ROLE_CUE) !== 0 || !isLatin(units[end]!);
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

const followClass = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) followClass[unit] = isNoise(unit) ? NOISE_CLASS : unit % NOISE_CLASS;
