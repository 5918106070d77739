/** The summands of a verdict in order of weight, and the reasons a moderator reads. */
import type { Contribution } from '../assessment.ts';
import type { Evidence } from './evidence.ts';
import type { FeatureSpace } from './feature-space.ts';
import type { Model } from './model.ts';

/** Summands smaller than this are left out of the explanation. */
const LEAST_WEIGHT = 0.05;
const MOST_REASONS = 6;
/** A reason must carry this much of the log-odds. */
const LEAST_REASON = 0.15;

export const WORDING = 'wording';

/** More summands than this explain nothing. */
const MOST_CONTRIBUTIONS = 16;
const ids = new Int32Array(MOST_CONTRIBUTIONS);
const weights = new Float64Array(MOST_CONTRIBUTIONS);
const WORDING_ID = -1;

/** The largest summands of one window's log-odds, largest first. */
export function contributionsOf(
  space: FeatureSpace,
  model: Model,
  evidence: Evidence,
  wording: number,
): Contribution[] {
  let count = keep(0, WORDING_ID, wording);
  for (let i = 0; i < evidence.count; i++) count = keep(count, evidence.ids[i]!, model.weightOf(evidence.ids[i]!));
  const list: Contribution[] = [];
  for (let i = 0; i < count; i++) {
    const feature = ids[i] === WORDING_ID ? WORDING : space.cachedName(ids[i]!);
    list.push({ feature, weight: roundWeight(weights[i]!) });
  }
  return list;
}

/** Puts a summand in its place among the `count` largest so far; answers their new number. */
function keep(count: number, id: number, weight: number): number {
  const size = Math.abs(weight);
  if (size < LEAST_WEIGHT) return count;
  let at = count;
  while (at > 0 && Math.abs(weights[at - 1]!) < size) at--;
  if (at === MOST_CONTRIBUTIONS) return count;
  const last = Math.min(count, MOST_CONTRIBUTIONS - 1);
  for (let i = last; i > at; i--) {
    ids[i] = ids[i - 1]!;
    weights[i] = weights[i - 1]!;
  }
  ids[at] = id;
  weights[at] = weight;
  return last + 1;
}

/** Reason codes for a text that is not let through: what spoke against it, weightiest first. */
export function reasonsOf(contributions: readonly Contribution[]): string[] {
  const weights = new Map<string, number>();
  for (const { feature, weight } of contributions) {
    const code = reasonCode(feature);
    if (code && weight > 0) weights.set(code, (weights.get(code) ?? 0) + weight);
  }
  const strong = [...weights].filter(([, weight]) => weight >= LEAST_REASON).sort((a, b) => b[1] - a[1]);
  return (strong.length > 0 ? strong : [[WORDING]]).slice(0, MOST_REASONS).map(([code]) => code as string);
}

/** What a feature is a reason of: the category of a cue, `amount.price`, `contact.wechat`; nothing for mere background. */
function reasonCode(feature: string): string | undefined {
  const [kind, first] = feature.split(':') as [string, string];
  switch (kind) {
    case WORDING:
      return WORDING;
    case 'cue':
      return first;
    case 'amount':
      return `amount.${first.slice(0, first.indexOf('.'))}`;
    case 'trick':
      return `disguise.${first}`;
    case 'contact':
    case 'hint':
    case 'identifier':
    case 'link':
    case 'table':
      return `${kind}.${first}`;
    default:
      return undefined;
  }
}

/** A weight as people read it: three decimals. */
export function roundWeight(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
