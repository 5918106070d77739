/**
 * One identifier for each character: of overlapping candidates the surest stays, then the longest, then the first.
 *
 * Cost: n log n in the candidates.
 */
import type { Candidate } from './candidate.ts';

/** The candidates that stay, in order of their place. */
export function resolveOverlaps(candidates: readonly Candidate[], length: number): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const order = [...candidates].sort(
    (a, b) => b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from || (a.type < b.type ? -1 : 1),
  );
  const taken = new Uint8Array(length);
  const kept: Candidate[] = [];
  for (const candidate of order) {
    // A candidate that stays covers every unit of its span, so an overlap shows at one of the ends or covers this one.
    if (taken.subarray(candidate.from, candidate.to).includes(1)) continue;
    taken.fill(1, candidate.from, candidate.to);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}
