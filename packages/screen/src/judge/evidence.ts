/**
 * What speaks for and against in one stretch of text: the active features, each with the finding that showed it.
 *
 * A long text is judged window by window, so that a sales phrase inside a long article is weighed against its own
 * surroundings and not against the whole page.
 */
import { type Folded, GAP_INVISIBLE, GAP_NOISE } from '../fold/folded.ts';
import { TRICKS } from '../fold/layout.ts';
import type { Item } from '../item.ts';
import { CHANNELS, type Cues } from '../match/cues.ts';
import { type Amounts, QUANTITIES } from '../match/quantities.ts';
import type { Recognition } from '../recognise/recognition.ts';
import { CONTACT_CHANNELS, type FeatureSpace, MOST_GROUPS, PRICE_BANDS } from './feature-space.ts';

/** Channels that can stand for themselves; the others need a second cue to mean anything. */
const FIRST_WEAK_CHANNEL = CHANNELS.indexOf('full_sound');
const PINYIN = CHANNELS.indexOf('pinyin');
const MOST_CATEGORIES = 48;

export class Evidence {
  count = 0;
  ids: Int32Array = new Int32Array(8192);
  /** Index of the cue that showed a feature, or -1. */
  cue: Int32Array = new Int32Array(8192);
  readonly strong: Int32Array = new Int32Array(MOST_CATEGORIES);
  readonly weak: Int32Array = new Int32Array(MOST_CATEGORIES);
  readonly seen: Int32Array;
  mark = 0;

  constructor(space: FeatureSpace) {
    this.seen = new Int32Array(space.size);
  }

  /** Adds a feature once. */
  add(id: number, cue = -1): boolean {
    if (id < 0 || this.seen[id] === this.mark || this.count === this.ids.length) return false;
    this.seen[id] = this.mark;
    this.ids[this.count] = id;
    this.cue[this.count++] = cue;
    return true;
  }
}

/** Everything that was found in an item, on which any window can be judged. */
export interface Sources {
  readonly item: Item;
  readonly folded: Folded;
  readonly cues: Cues;
  readonly amounts: Amounts;
  readonly recognition: Recognition;
}

export class EvidenceReader {
  private readonly space: FeatureSpace;
  private readonly categoryOfTerm: Int32Array;
  private readonly first: Record<'amount' | 'trade' | 'context' | 'trick', number>;
  private readonly tricksSeen = new Uint8Array(TRICKS.length + 2);

  constructor(space: FeatureSpace, categoryOfTerm: Int32Array) {
    this.space = space;
    this.categoryOfTerm = categoryOfTerm;
    this.first = {
      amount: space.indexOf(`amount:${QUANTITIES[0]}`),
      trade: space.indexOf('trade_groups:0'),
      context: space.indexOf('context_groups:0'),
      trick: space.indexOf(`trick:${TRICKS[0]}`),
    };
  }

  /** Collects the evidence of the folded units `[start, end)`. */
  read(sources: Sources, start: number, end: number, evidence: Evidence): Evidence {
    evidence.count = 0;
    evidence.mark++;
    this.readCues(sources.cues, start, end, evidence);
    this.readAmounts(sources.amounts, start, end, evidence);
    this.readTricks(sources.folded, start, end, evidence);
    this.readItem(sources.item, evidence);
    this.readRecognition(sources.recognition, evidence);
    return evidence;
  }

  private readCues(cues: Cues, start: number, end: number, evidence: Evidence): void {
    const { space, categoryOfTerm } = this;
    const { strong, weak } = evidence;
    const n = space.categories.length;
    let strongs = 0;
    let weaks = 0;
    let tradeGroups = 0;
    let contextGroups = 0;
    for (let i = 0; i < cues.count; i++) {
      if (cues.start[i]! < start || cues.start[i]! >= end) continue;
      const category = categoryOfTerm[cues.term[i]!]!;
      const channel = cues.channel[i]!;
      evidence.add(space.cue + category * CHANNELS.length + channel, i);
      const isStrong = channel < FIRST_WEAK_CHANNEL || channel === PINYIN;
      if (isStrong) {
        if (strongs < MOST_CATEGORIES && !includes(strong, strongs, category)) strong[strongs++] = category;
        const bit = 1 << space.groupOf[category]!;
        if (space.isTrade[category]) tradeGroups |= bit;
        else contextGroups |= bit;
      } else if (weaks < MOST_CATEGORIES && !includes(weak, weaks, category)) weak[weaks++] = category;
    }
    for (let a = 0; a < strongs; a++) {
      for (let b = a + 1; b < strongs; b++) {
        const low = Math.min(strong[a]!, strong[b]!);
        const high = Math.max(strong[a]!, strong[b]!);
        evidence.add(space.pair + low * n + high);
      }
      for (let b = 0; b < weaks; b++) evidence.add(space.weakPair + weak[b]! * n + strong[a]!);
    }
    evidence.add(this.first.trade + Math.min(bitCount(tradeGroups), MOST_GROUPS));
    evidence.add(this.first.context + Math.min(bitCount(contextGroups), MOST_GROUPS));
  }

  private readAmounts(amounts: Amounts, start: number, end: number, evidence: Evidence): void {
    for (let i = 0; i < amounts.count; i++) {
      if (amounts.start[i]! >= start && amounts.start[i]! < end) evidence.add(this.first.amount + amounts.kind[i]!);
    }
  }

  private readTricks(folded: Folded, start: number, end: number, evidence: Evidence): void {
    const { tricksSeen } = this;
    tricksSeen.fill(0);
    for (let i = start; i < end; i++) {
      tricksSeen[folded.tricks[i]!] = 1;
      const gap = folded.gaps[i]!;
      if (gap === GAP_INVISIBLE) tricksSeen[TRICKS.length] = 1;
      else if (gap === GAP_NOISE) tricksSeen[TRICKS.length + 1] = 1;
    }
    for (let trick = 1; trick < tricksSeen.length; trick++) {
      if (tricksSeen[trick]) evidence.add(this.first.trick + trick);
    }
  }

  private readItem(item: Item, evidence: Evidence): void {
    const { space } = this;
    evidence.add(space.indexOf(`surface:${item.surface}`));
    if (item.surface !== 'listing') return;
    const band = item.price === undefined ? 'none' : priceBand(item.price);
    evidence.add(space.indexOf(`asking_price:${band}`));
  }

  private readRecognition({ identifiers, contacts, links, tables }: Recognition, evidence: Evidence): void {
    const { space } = this;
    for (const { type } of identifiers) evidence.add(space.indexOf(`identifier:${type}`));
    for (const { kind, channel, hint } of contacts) {
      const known = CONTACT_CHANNELS.includes(channel as never) ? channel : 'other';
      evidence.add(kind === 'hint' ? space.indexOf(`hint:${hint}`) : space.indexOf(`contact:${known}`));
    }
    for (const { kind } of links) evidence.add(space.indexOf(`link:${kind}`));
    for (const { kind } of tables) evidence.add(space.indexOf(`table:${kind}`));
  }
}

function priceBand(price: number): string {
  const limit = PRICE_BANDS.find((step) => price < step);
  return limit === undefined ? 'higher' : `below_${limit}`;
}

function includes(list: Int32Array, count: number, value: number): boolean {
  for (let i = 0; i < count; i++) if (list[i] === value) return true;
  return false;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
