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

/** The summands of one window's log-odds, largest first. */
export function contributionsOf(
  space: FeatureSpace,
  model: Model,
  evidence: Evidence,
  wording: number,
): Contribution[] {
  const list: Contribution[] = [];
  if (Math.abs(wording) >= LEAST_WEIGHT) list.push({ feature: WORDING, weight: round(wording) });
  for (let i = 0; i < evidence.count; i++) {
    const id = evidence.ids[i]!;
    const weight = model.weightOf(id);
    if (weight < LEAST_WEIGHT && weight > -LEAST_WEIGHT) continue;
    // A handful of summands: insertion beats a general sort.
    const contribution = { feature: space.cachedName(id), weight: round(weight) };
    let at = list.length;
    while (at > 0 && Math.abs(list[at - 1]!.weight) < Math.abs(contribution.weight)) at--;
    list.splice(at, 0, contribution);
  }
  return list;
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

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
