/** From score to verdict: thresholds by surface, kept as data so that a platform can read and change them. */
import type { Verdict } from '../assessment.ts';
import type { Surface } from '../item.ts';
import { THRESHOLDS } from './tables.generated.ts';

/** Calibrated scores from which an item is held, and from which it is refused. */
export interface Thresholds {
  readonly review: number;
  readonly block: number;
}
export type SurfaceThresholds = Readonly<Record<Surface, Thresholds>>;

export const DEFAULT_THRESHOLDS: SurfaceThresholds = Object.fromEntries(
  THRESHOLDS.map(([surface, review, block]) => [surface, { review, block }]),
) as Record<Surface, Thresholds>;

/** Cues of this many groups of the trade must agree before anything is refused without a person. */
const KEYS_TO_BLOCK = 2;

export function decideVerdict({ review, block }: Thresholds, score: number, tradeGroups: number): Verdict {
  if (score >= block && tradeGroups >= KEYS_TO_BLOCK) return 'block';
  return score >= review ? 'review' : 'pass';
}
