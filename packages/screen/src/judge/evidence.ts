/**
 * What speaks for and against in one stretch of text: the active features.
 *
 * A long text is judged window by window, so that a sales phrase inside a long article is weighed against its own
 * surroundings and not against the whole page.
 */
import { firstAtLeast } from '../first-at-least.ts';
import { type Folded, GAP_INVISIBLE, GAP_NOISE, GAP_TRACE } from '../fold/folded.ts';
import { TRICKS } from '../fold/layout.ts';
import { type Field, type Item, SURFACES } from '../item.ts';
import { CHANNELS, type Cues } from '../match/cues.ts';
import { type Amounts, QUANTITIES } from '../match/quantities.ts';
import type { ContactFound, Recognition } from '../recognise/index.ts';
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
  /** Its features by place, so that each window of a long text reads only its own. */
  readonly recognised: Recognised;
}

/** Features of what was recognised, in the order of the folded units where they begin. */
export interface Recognised {
  readonly ids: readonly number[];
  readonly at: readonly number[];
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
    readRecognised(sources.recognised, start, end, evidence);
    return evidence;
  }

  private readCues(cues: Cues, start: number, end: number, evidence: Evidence): void {
    const { space, categoryOfTerm } = this;
    let tradeGroups = 0;
    let contextGroups = 0;
    for (let i = cues.firstFrom(start); i < cues.count; i++) {
      if (cues.sorted && cues.start[i]! >= end) break;
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

function readRecognised({ ids, at }: Recognised, start: number, end: number, evidence: Evidence): void {
  for (let i = firstAtLeast(at, at.length, start); i < at.length && at[i]! < end; i++) evidence.add(ids[i]!);
}

const NOTHING_RECOGNISED: Recognised = { ids: [], at: [] };

/** The feature of a contact: its messenger, or how it is hinted at. */
export function contactFeature({ kind, channel, hint }: ContactFound): string {
  if (kind === 'hint') return `hint:${hint}`;
  return `contact:${CONTACT_CHANNELS.includes(channel as never) ? channel : 'other'}`;
}

/** The features of everything recognised in an item, by place. */
export function recognisedFeatures(
  space: FeatureSpace,
  folded: Folded,
  recognition: readonly FieldRecognition[],
): Recognised {
  const features: Array<readonly [number, number]> = [];
  for (const { field, found } of recognition) {
    const add = (name: string, start: number): void => {
      features.push([foldedUnitAt(folded, field, start), space.indexOf(name)]);
    };
    for (const { type, start } of found.identifiers) add(`identifier:${type}`, start);
    for (const contact of found.contacts) add(contactFeature(contact), contact.start);
    for (const { kind, start } of found.links) add(`link:${kind}`, start);
    for (const { kind, start } of found.tables) add(`table:${kind}`, start);
  }
  if (features.length === 0) return NOTHING_RECOGNISED;
  features.sort(([a], [b]) => a - b);
  return { ids: features.map(([, id]) => id), at: features.map(([at]) => at) };
}

/** The folded unit that holds the original offset of a field, or the next one; the field's last where none follows. */
function foldedUnitAt({ starts, titleLength, length }: Folded, field: Field, offset: number): number {
  const first = field === 'title' ? 0 : titleLength;
  const last = field === 'title' ? titleLength : length;
  const unit = first + firstAtLeast(starts.subarray(first, last), last - first, offset);
  return Math.max(first, Math.min(unit, last - 1));
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
