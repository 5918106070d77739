/**
 * The wording of a text as features: characters, neighbouring characters and neighbouring syllables, hashed.
 *
 * The syllable grams are what makes a homophone, pinyin or a mixture of both look like the plain word. Training and
 * screening share this file, so they cannot differ. A gram counts once however often it occurs. Cost: three hashes a unit.
 * Single syllables were tried and dropped: leave-one-out figures were better without them (docs/adr/0005).
 */
import type { Folded } from '../fold/folded.ts';
import type { Sound } from '../fold/sound.ts';
import { BOUNDARY, CONTINUED, HANDLE, maskUnits, SHORT_NUMBER } from './masks.ts';

export const GRAM_BITS = 18;
const SHIFT = 32 - GRAM_BITS;
/** Grams of one unit at most: one character, two characters, two syllables. */
const GRAMS_A_UNIT = 3;
const FIRST_SYLLABLE = 8;

const CHAR = 0x9e3779b1;
const CHAR_PAIR = 0x85ebca6b;
const SYLLABLE = 0xc2b2ae35;
const SYLLABLE_PAIR = 0x27d4eb2f;

/** Product of a token, from which its own gram and that with the next token are hashed. */
const charProduct = (token: number): number => Math.imul(token, CHAR);
const charGram = (product: number): number => product >>> SHIFT;
const charPairGram = (previousProduct: number, token: number): number =>
  Math.imul(previousProduct + token, CHAR_PAIR) >>> SHIFT;
const soundProduct = (id: number): number => Math.imul(id, SYLLABLE);
const soundPairGram = (beforeProduct: number, id: number): number =>
  Math.imul(beforeProduct + id, SYLLABLE_PAIR) >>> SHIFT;

/** The distinct grams of one window. */
export class Grams {
  count = 0;
  ids: Int32Array = new Int32Array(1024);
  private tokens: Uint16Array = new Uint16Array(256);
  /** Open addressing over the ids met in this window: stamp << GRAM_BITS | id. Small, so it stays in the nearest cache. */
  private met: Int32Array = new Int32Array(2048);
  private stamp = 0;

  /** Hides numbers and handles of a text; to be called once before its windows are read. */
  prepare(folded: Folded): void {
    if (this.tokens.length < folded.length) this.tokens = new Uint16Array(folded.length * 2);
    maskUnits(folded, this.tokens);
  }

  /** Collects the grams of the folded units `[start, end)`, whose sounds are `[soundStart, soundEnd)`. */
  read(sound: Sound, start: number, end: number, soundStart: number, soundEnd: number): void {
    this.reserve(end - start);
    const { tokens, ids, met, stamp } = this;
    const mask = met.length - 1;
    let count = 0;
    let previous = charProduct(BOUNDARY);
    for (let i = start; i < end; i++) {
      const token = tokens[i]!;
      if (token === CONTINUED) continue;
      const product = charProduct(token);
      count = meet(met, mask, stamp, ids, count, charGram(product));
      count = meet(met, mask, stamp, ids, count, charPairGram(previous, token));
      previous = product;
    }
    if (end > start) count = meet(met, mask, stamp, ids, count, charPairGram(previous, BOUNDARY));
    let before = soundProduct(BOUNDARY);
    for (let k = soundStart; k < soundEnd; k++) {
      const token = tokens[sound.at[k]!]!;
      if (token === CONTINUED) continue;
      const id = soundId(token, sound.ids[k]!);
      count = meet(met, mask, stamp, ids, count, soundPairGram(before, id));
      before = soundProduct(id);
    }
    this.count = count;
  }

  /**
   * How much each folded unit of `[start, end)` adds to the sum of gram weights: its own gram, and half of each gram that it
   * shares with a neighbour. For explaining a verdict, so clarity comes before speed.
   */
  unitWeights(sound: Sound, start: number, end: number, weightOf: (id: number) => number): Float64Array {
    const weights = new Float64Array(end - start);
    const share = (unit: number, weight: number): void => {
      if (unit >= start) weights[unit - start]! += weight;
    };
    let last = start - 1;
    let previous = charProduct(BOUNDARY);
    for (let i = start; i < end; i++) {
      const token = this.tokens[i]!;
      if (token === CONTINUED) continue;
      const product = charProduct(token);
      const pair = weightOf(charPairGram(previous, token)) / 2;
      share(i, weightOf(charGram(product)) + pair);
      share(last, pair);
      previous = product;
      last = i;
    }
    let lastSound = start - 1;
    let before = soundProduct(BOUNDARY);
    for (let k = sound.firstFrom(start); k < sound.firstFrom(end); k++) {
      const unit = sound.at[k]!;
      if (this.tokens[unit] === CONTINUED) continue;
      const id = soundId(this.tokens[unit]!, sound.ids[k]!);
      const pair = weightOf(soundPairGram(before, id)) / 2;
      share(unit, pair);
      share(lastSound, pair);
      before = soundProduct(id);
      lastSound = unit;
    }
    return weights;
  }

  private reserve(units: number): void {
    const need = GRAMS_A_UNIT * (units + 1);
    if (this.ids.length < need) {
      this.ids = new Int32Array(2 * need);
      this.met = new Int32Array(2 ** (33 - Math.clz32(2 * need)));
      this.stamp = 0;
    }
    this.stamp = (this.stamp + STAMP_STEP) | 0;
    if (this.stamp === 0) {
      this.met.fill(0);
      this.stamp = STAMP_STEP;
    }
  }
}

/** A number or handle sounds like nothing but itself; syllable ids are kept apart from the mask tokens. */
function soundId(token: number, syllable: number): number {
  return token >= SHORT_NUMBER && token <= HANDLE ? token : syllable + FIRST_SYLLABLE;
}

/** Appends `id` to `ids` unless this window has met it; answers the new count. */
function meet(met: Int32Array, mask: number, stamp: number, ids: Int32Array, count: number, id: number): number {
  const mark = stamp | id;
  let slot = id & mask;
  // A mark of an earlier window is an empty slot.
  for (let held = met[slot]!; (held & STAMP_MASK) === stamp; held = met[slot]!) {
    if (held === mark) return count;
    slot = (slot + 1) & mask;
  }
  met[slot] = mark;
  ids[count] = id;
  return count + 1;
}

const STAMP_STEP = 1 << GRAM_BITS;
const STAMP_MASK = ~(STAMP_STEP - 1);
