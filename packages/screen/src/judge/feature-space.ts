/**
 * Numbers the features that are not wording: cues by channel, amounts, contacts, identifiers, surface.
 *
 * A feature is an index into one dense array; its name ("cue:record.household:half_sound") is what the model file
 * stores and what a moderator reads, so the lexicon may grow without touching old weights.
 */
import { TRICKS } from '../fold/layout.ts';
import { SURFACES } from '../item.ts';
import { groupOf, isTradeCategory } from '../lexicon/groups.ts';
import { CHANNELS } from '../match/cues.ts';
import { QUANTITIES } from '../match/quantities.ts';
import { HINT_KINDS, IDENTIFIER_TYPES, MASKED_TYPES } from '../recognise/index.ts';

export const MOST_GROUPS = 6;
export const PRICE_BANDS = [1, 10, 50, 200, 1000, 5000];

export interface FeatureBlock {
  readonly prefix: string;
  readonly first: number;
  readonly names: readonly string[];
}

export class FeatureSpace {
  readonly categories: readonly string[];
  readonly categoryIndex: ReadonlyMap<string, number>;
  /** 1 for a category of the trade, 0 for a harmless context. */
  readonly isTrade: Uint8Array;
  /** Index of the group of each category. */
  readonly groupOf: Uint8Array;
  readonly groups: readonly string[];
  readonly size: number;
  readonly cue: number;
  private readonly blocks: FeatureBlock[] = [];
  private readonly names: string[] = [];
  private readonly indexByName = new Map<string, number>();

  constructor(categories: readonly string[]) {
    this.categories = categories;
    this.categoryIndex = new Map(categories.map((name, index) => [name, index]));
    this.groups = [...new Set(categories.map(groupOf))];
    this.groupOf = Uint8Array.from(categories, (name) => this.groups.indexOf(groupOf(name)));
    this.isTrade = Uint8Array.from(categories, (name) => Number(isTradeCategory(name)));
    this.cue = 0;
    let next = categories.length * CHANNELS.length;
    const block = (prefix: string, names: readonly string[]): void => {
      this.blocks.push({ prefix, first: next, names });
      for (const [i, name] of names.entries()) this.indexByName.set(`${prefix}:${name}`, next + i);
      next += names.length;
    };
    const counts = Array.from({ length: MOST_GROUPS + 1 }, (_, count) => String(count));
    block('amount', QUANTITIES);
    block('trade_groups', counts);
    block('context_groups', counts);
    block('surface', SURFACES);
    block('asking_price', [...PRICE_BANDS.map((limit) => `below_${limit}`), 'higher', 'none']);
    block('trick', [...TRICKS, 'invisible', 'symbols_inserted']);
    block('contact', CONTACT_CHANNELS);
    block('hint', HINT_KINDS);
    block('identifier', [...IDENTIFIER_TYPES, ...MASKED_TYPES]);
    block('link', ['url', 'imitation', 'code_request', 'qr_pointer']);
    block('table', ['records', 'schema', 'price_menu']);
    this.size = next;
    this.names.length = next;
  }

  /** Index of a feature outside the cue blocks, such as `contact:wechat`; -1 when there is none. */
  indexOf(name: string): number {
    return this.indexByName.get(name) ?? -1;
  }

  /** Index of any feature by the name in the model file; -1 when the lexicon no longer has its category. */
  parse(name: string): number {
    const [prefix, first, second] = name.split(':') as [string, string, string];
    if (prefix === 'cue') {
      const category = this.categoryIndex.get(first) ?? -1;
      const channel = CHANNELS.indexOf(second as never);
      return category < 0 || channel < 0 ? -1 : this.cue + category * CHANNELS.length + channel;
    }
    return this.indexOf(name);
  }

  /** The name of a feature, made at its first use. */
  cachedName(index: number): string {
    const known = this.names[index];
    if (known !== undefined) return known;
    const name = this.nameOf(index);
    this.names[index] = name;
    return name;
  }

  nameOf(index: number): string {
    if (index < this.blocks[0]!.first) {
      return `cue:${this.categories[Math.floor(index / CHANNELS.length)]}:${CHANNELS[index % CHANNELS.length]}`;
    }
    const block = this.blocks.findLast(({ first }) => first <= index)!;
    return `${block.prefix}:${block.names[index - block.first]}`;
  }
}

/** Messengers with a feature of their own; the rest share `other`. */
export const CONTACT_CHANNELS = ['wechat', 'qq', 'telegram', 'bat', 'phone', 'other'] as const;
