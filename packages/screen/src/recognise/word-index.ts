/**
 * All the words that recognisers look for, found in one pass.
 *
 * Every word is folded through the view, so 電話 and ｖｘ need no rows of their own. At each place the longest word wins
 * and hides what begins inside it (身份证号码 hides 证号). Words in Latin letters do not begin inside a longer word.
 * A word marked `loose` is also found with noise between its characters (扣_扣, 微.信).
 *
 * Cost: a few look-ups an anchor; the tables are flat, because a word is looked for at every eighth character and found
 * at every fiftieth. Words come from our own tables, never from a post.
 */
import { ANCHOR_SHIFT, AsciiView } from './ascii-view.ts';
import { FLAG_WORD, FLAGS, isDigit, isHan, isLatin, markWordStarts } from './view-table.ts';
import { ROLE_CUE, type Word, type WordHits } from './words.ts';

const MAX_NOISE = 2;
const PAIR_HASH = 0x9e3779b1;
const ALL = -1;
const OTHER_FLAGS = FLAGS & ~FLAG_WORD;
/** Class of a unit as the second of a word, 0 to 30 by a hash; noise is its own class. */
const NOISE_CLASS = 31;
const folding = new AsciiView();

export class WordIndex {
  private readonly byText = new Map<string, Word>();
  /** After `seal`: words by first two units, the longest first. */
  private words: readonly Word[] = [];
  /** Units of all words behind each other, and where each word begins in them. */
  private units = new Uint16Array(0);
  private starts = new Int32Array(0);
  /** Open addressing, four numbers a slot: `first << 16 | second`, first word, word after the last, unused. */
  private slots = new Int32Array(4);
  private shift = 0;
  /** For each first unit a set of second units, as bits of a small hash; all bits where one unit is a word. */
  private readonly mayFollow = new Int32Array(0x10000);
  /** Loose words by first unit, for the case that noise follows it. */
  private readonly loose = new Map<number, readonly number[]>();
  /** Index of the one-unit word in `words` plus one. */
  private readonly singleOf = new Uint16Array(0x10000);

  /** Adds a word, or widens what is known of it. */
  add(posted: string, given: Partial<Pick<Word, 'loose' | 'roles' | 'context' | 'exclusion' | 'entry'>>): Word {
    folding.read(posted);
    const text = folding.slice(0, folding.length);
    if (text === '') throw new RangeError('a word folds to nothing');
    let word = this.byText.get(text);
    if (!word) {
      word = { text, latin: /^[a-z0-9]+$/.test(text), loose: false, roles: 0, context: 0, exclusion: 0, entry: -1 };
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
    this.words = [...this.byText.values()].sort(
      (a, b) => pairOf(a.text) - pairOf(b.text) || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
    );
    this.units = Uint16Array.from([...this.words.map(({ text }) => text).join('')], (char) => char.charCodeAt(0));
    this.starts = new Int32Array(this.words.length + 1);
    const slots = 1 << (33 - Math.clz32(this.words.length));
    this.slots = new Int32Array(4 * slots);
    this.shift = Math.clz32(slots) + 1;
    for (const [index, word] of this.words.entries()) {
      const { text } = word;
      const first = text.charCodeAt(0);
      this.starts[index + 1] = this.starts[index]! + text.length;
      if (text.length === 1) {
        this.singleOf[first] = index + 1;
        this.mayFollow[first] = ALL;
      } else {
        const slot = this.slotOf(pairOf(text));
        if (this.slots[slot] === 0) this.slots[slot + 1] = index;
        this.slots[slot] = pairOf(text);
        this.slots[slot + 2] = index + 1;
        this.mayFollow[first]! |= 1 << followClass[text.charCodeAt(1)]!;
      }
      if (word.loose) {
        this.mayFollow[first]! |= 1 << NOISE_CLASS;
        this.loose.set(first, [...(this.loose.get(first) ?? []), index]);
      }
    }
    markWordStarts(new Set(this.words.map(({ text }) => text.charCodeAt(0))));
  }

  private slotOf(pair: number): number {
    const { slots } = this;
    const last = slots.length - 4;
    let slot = (Math.imul(pair, PAIR_HASH) >>> this.shift) << 2;
    while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 4) & last;
    return slot;
  }

  /**
   * Drops the anchors of `view` at which nothing but a word may begin and none does: the unit after it continues no word.
   * What is left may still be no word; `match` tells.
   */
  thin(view: AsciiView): void {
    const { units, anchors, anchorCount } = view;
    const { mayFollow } = this;
    let kept = 0;
    for (let a = 0; a < anchorCount; a++) {
      const anchor = anchors[a]!;
      const at = anchor >>> ANCHOR_SHIFT;
      const continued = (mayFollow[units[at]!]! >>> followClass[units[at + 1]!]!) & 1;
      anchors[kept] = anchor;
      kept += -((anchor & OTHER_FLAGS) | continued) >>> 31;
    }
    view.anchorCount = kept;
  }

  /** Adds the longest word that begins at unit `at` to `hits` and answers its end, or `at` when there is none. */
  match(view: AsciiView, at: number, hits: WordHits): number {
    const { units } = view;
    const first = units[at]!;
    if (isLatin(first) && at > 0 && isLatin(units[at - 1]!)) return at;
    const second = units[at + 1]!;
    const slot = this.slotOf((first << 16) | second);
    for (let index = this.slots[slot + 1]!, end = this.slots[slot + 2]!; index < end; index++) {
      if (this.accept(view, at, index, hits)) return hits.to[hits.count - 1]!;
    }
    if (followClass[second] === NOISE_CLASS) {
      for (const index of this.loose.get(first) ?? []) {
        if (this.accept(view, at, index, hits)) return hits.to[hits.count - 1]!;
      }
    }
    const single = this.singleOf[first]! - 1;
    return single >= 0 && this.accept(view, at, single, hits) ? at + 1 : at;
  }

  /** Adds word `index` to `hits` when it stands at unit `at`. */
  private accept(view: AsciiView, at: number, index: number, hits: WordHits): boolean {
    const wanted = this.units;
    const { units } = view;
    const last = this.starts[index + 1]!;
    let next = at + 1;
    for (let k = this.starts[index]! + 1; k < last; k++, next++) {
      if (units[next] === wanted[k]) continue;
      if (!this.words[index]!.loose) return false;
      for (let noise = 0; units[next] !== wanted[k]; noise++, next++) {
        if (noise === MAX_NOISE || followClass[units[next]!] !== NOISE_CLASS) return false;
      }
    }
    const word = this.words[index]!;
    // A word in Latin letters does not end inside a longer one unless it announces a handle: 加vzhaopin.
    if (word.latin && (word.roles & ROLE_CUE) === 0 && isLatin(units[next]!)) return false;
    hits.add(word, at, next);
    return true;
  }
}

/** The first two units of a word as one number; 0 in place of a second that is missing. */
function pairOf(text: string): number {
  return (text.charCodeAt(0) << 16) | (text.length > 1 ? text.charCodeAt(1) : 0);
}

/** Whether a unit may be strewn into a word without ending it: signs and spaces, not clause marks. */
function isNoise(unit: number): boolean {
  if (unit === 0 || unit === 0x0a || isDigit(unit) || isLatin(unit) || isHan(unit)) return false;
  return unit !== 0x2c && unit !== 0x3002 && unit !== 0x21 && unit !== 0x3f && unit !== 0x3b && unit !== 0x3001;
}

const followClass = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) followClass[unit] = isNoise(unit) ? NOISE_CLASS : unit % NOISE_CLASS;
