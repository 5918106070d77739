/** Groups of lexicon categories: `record.household` belongs to `record`. */

/** Groups that speak of the trade; the others (context, goods, life) speak of ordinary life. */
export const TRADE_GROUPS = [
  'record',
  'act',
  'person',
  'source',
  'role',
  'offer',
  'account',
  'face',
  'tool',
  'steer',
  'buyer',
  'use',
] as const;

/** True for a name such as `record.household`. */
export function isCategoryName(name: string): boolean {
  return /^[a-z]+\.[a-z_]+$/.test(name);
}

export function groupOf(category: string): string {
  return category.slice(0, category.indexOf('.'));
}

export function isTradeCategory(category: string): boolean {
  return TRADE_GROUPS.includes(groupOf(category) as never);
}
