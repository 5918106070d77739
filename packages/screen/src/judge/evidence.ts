/**
 * What speaks for and against in one stretch of text: the active features.
 *
 * A long text is judged window by window, so that a sales phrase inside a long article is weighed against its own
 * surroundings and not against the whole page.
 */
import { type Folded, GAP_INVISIBLE, GAP_NOISE, GAP_TRACE } from '../fold/folded.ts';
import { TRICKS } from '../fold/layout.ts';
import { type Field, type Item, SURFACES } from '../item.ts';
import { CHANNELS, type Cues } from '../match/cues.ts';
import { type Amounts, QUANTITIES } from '../match/quantities.ts';
import type { Recognition } from '../recognise/index.ts';
import { CONTACT_CHANNELS, type FeatureSpace, MOST_GROUPS, PRICE_BANDS } from './feature-space.ts';

/** From here on a channel is too vague to be evidence (docs/adr/0005); its cues are only shown beside others. */
export const FIRST_VAGUE_CHANNEL = CHANNELS.indexOf('mixed_initials');
/** Traces of a fold that mean a disguise of some kind. */
const DISGUISED = ((1 << TRICKS.length) - 2) | (GAP_TRACE << GAP_INVISIBLE) | (GAP_TRACE << GAP_NOISE);

export class Evidence {
  count = 0;
  readonly ids: Int32Array;
  readonly seen: Int32Array;
  mark = 0;
  /** Groups of the trade among the strong cues. */
  tradeGroups = 0;

  constructor(space: FeatureSpace) {
    this.ids = new Int32Array(space.size);
    this.seen = new Int32Array(space.size);
  }

  /** Adds a feature once. */
  add(id: number): void {
    if (id < 0 || this.seen[id] === this.mark) return;
    this.seen[id] = this.mark;
    this.ids[this.count++] = id;
  }
}

/** What the recognisers found in one field. */
export interface FieldRecognition {
  readonly field: Field;
  readonly found: Recognition;
}

/** Everything that was found in an item, on which any window can be judged. */
export interface Sources {
  readonly item: Item;
  readonly folded: Folded;
  readonly cues: Cues;
  readonly amounts: Amounts;
  readonly recognition: readonly FieldRecognition[];
  /** Its distinct features, gathered once: every window of a long text adds them. */
  readonly recognised: readonly number[];
}

export class EvidenceReader {
  private readonly space: FeatureSpace;
  private readonly categoryOfTerm: Int32Array;
  private readonly first: Record<'amount' | 'trade' | 'context' | 'trick' | 'surface' | 'price', number>;
  private readonly tricksSeen = new Uint8Array(TRICKS.length + 2);

  constructor(space: FeatureSpace, categoryOfTerm: Int32Array) {
    this.space = space;
    this.categoryOfTerm = categoryOfTerm;
    this.first = {
      amount: space.indexOf(`amount:${QUANTITIES[0]}`),
      trade: space.indexOf('trade_groups:0'),
      context: space.indexOf('context_groups:0'),
      trick: space.indexOf(`trick:${TRICKS[0]}`),
      surface: space.indexOf(`surface:${SURFACES[0]}`),
      price: space.indexOf(`asking_price:below_${PRICE_BANDS[0]}`),
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
    for (const id of sources.recognised) evidence.add(id);
    return evidence;
  }

  private readCues(cues: Cues, start: number, end: number, evidence: Evidence): void {
    const { space, categoryOfTerm } = this;
    let tradeGroups = 0;
    let contextGroups = 0;
    for (let i = 0; i < cues.count; i++) {
      const channel = cues.channel[i]!;
      if (channel >= FIRST_VAGUE_CHANNEL || cues.start[i]! < start || cues.start[i]! >= end) continue;
      const category = categoryOfTerm[cues.term[i]!]!;
      evidence.add(space.cue + category * CHANNELS.length + channel);
      const bit = 1 << space.groupOf[category]!;
      if (space.isTrade[category]) tradeGroups |= bit;
      else contextGroups |= bit;
    }
    evidence.tradeGroups = bitCount(tradeGroups);
    evidence.add(this.first.trade + Math.min(evidence.tradeGroups, MOST_GROUPS));
    evidence.add(this.first.context + Math.min(bitCount(contextGroups), MOST_GROUPS));
  }

  private readAmounts(amounts: Amounts, start: number, end: number, evidence: Evidence): void {
    for (let i = 0; i < amounts.count; i++) {
      if (amounts.start[i]! >= start && amounts.start[i]! < end) evidence.add(this.first.amount + amounts.kind[i]!);
    }
  }

  private readTricks(folded: Folded, start: number, end: number, evidence: Evidence): void {
    if ((folded.traces & DISGUISED) === 0) return;
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
    evidence.add(this.first.surface + SURFACES.indexOf(item.surface));
    if (item.surface === 'listing') evidence.add(this.first.price + priceBand(item.price));
  }
}

/** The features of everything recognised in an item. */
export function recognisedFeatures(space: FeatureSpace, recognition: readonly FieldRecognition[]): number[] {
  const ids = new Set<number>();
  for (const { found } of recognition) {
    for (const { type } of found.identifiers) ids.add(space.indexOf(`identifier:${type}`));
    for (const { kind, channel, hint } of found.contacts) {
      const known = CONTACT_CHANNELS.includes(channel as never) ? channel : 'other';
      ids.add(kind === 'hint' ? space.indexOf(`hint:${hint}`) : space.indexOf(`contact:${known}`));
    }
    for (const { kind } of found.links) ids.add(space.indexOf(`link:${kind}`));
    for (const { kind } of found.tables) ids.add(space.indexOf(`table:${kind}`));
  }
  return [...ids];
}

/** Index into the names of `asking_price`. */
function priceBand(price: number | undefined): number {
  if (price === undefined) return PRICE_BANDS.length + 1;
  const band = PRICE_BANDS.findIndex((limit) => price < limit);
  return band < 0 ? PRICE_BANDS.length : band;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
