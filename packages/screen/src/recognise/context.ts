/**
 * What the words around a candidate make of it: the presidio way, once for all recognisers.
 *
 * A context word within reach lifts the score by `LIFT`; a label of something else directly before it, or a unit of
 * measure directly after, lowers it by `LIFT`. The nearest label before a number decides when both are there
 * (订单号 next to the number beats 电话 further away).
 */
import type { AsciiView } from './ascii-view.ts';
import type { Candidate } from './candidate.ts';
import { isMeasureAt } from './measures.ts';
import type { WordHits } from './words.ts';

/** Below this nothing is reported. */
export const LEAST_CONFIDENCE = 0.5;
const LIFT = 0.35;
/** Units before and after a candidate in which a context word counts. */
const REACH_BEFORE = 18;
const REACH_AFTER = 10;
/** Units between a label and the number that it names, such as 号是：. */
const LABEL_GAP = 5;

export interface Judged {
  readonly score: number;
  readonly contextWord: string | undefined;
}

/** The score of `candidate` once the words around it have been read. */
export function judge(view: AsciiView, hits: WordHits, candidate: Candidate): Judged {
  if (candidate.row < 0) return { score: candidate.score, contextWord: undefined };
  const bit = 1 << candidate.row;
  if (candidate.score < LEAST_CONFIDENCE && (hits.context & bit) === 0) {
    return { score: candidate.score, contextWord: undefined };
  }
  const before = lastBefore(view, hits, candidate, bit);
  if (before === EXCLUDED || isMeasureAt(view, candidate.to)) {
    return { score: Math.max(0, candidate.score - LIFT), contextWord: undefined };
  }
  const word = before ?? firstAfter(view, hits, candidate, bit);
  if (word === undefined) return { score: candidate.score, contextWord: undefined };
  return { score: Math.min(1, candidate.score + LIFT), contextWord: word };
}

const EXCLUDED = Symbol('excluded');

function lastBefore(
  view: AsciiView,
  hits: WordHits,
  candidate: Candidate,
  bit: number,
): string | undefined | typeof EXCLUDED {
  const { from } = candidate;
  let found: string | undefined;
  for (let h = hits.firstFrom(from) - 1; h >= 0; h--) {
    const gap = from - hits.to[h]!;
    if (gap > REACH_BEFORE) break;
    const word = hits.words[h]!;
    if (gap < 0) continue;
    if (
      (word.exclusion & bit) !== 0 &&
      found === undefined &&
      gap <= LABEL_GAP &&
      !isInterrupted(view, hits.to[h]!, from)
    ) {
      return EXCLUDED;
    }
    if ((word.context & bit) !== 0) found ??= word.text;
  }
  return found;
}

function firstAfter(view: AsciiView, hits: WordHits, candidate: Candidate, bit: number): string | undefined {
  const { to } = candidate;
  for (let h = hits.firstFrom(to); h < hits.count; h++) {
    if (hits.from[h]! - to > REACH_AFTER) break;
    if ((hits.words[h]!.context & bit) !== 0 && !endsSentence(view, to, hits.from[h]!)) return hits.words[h]!.text;
  }
  return undefined;
}

/** Whether another clause begins between a label and the number. */
function isInterrupted(view: AsciiView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = view.units[i]!;
    if (unit === 0x2c || unit === 0x3002 || unit === 0x3b || unit === 0x0a || unit === 0x3001) return true;
  }
  return false;
}

function endsSentence(view: AsciiView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = view.units[i]!;
    if (unit === 0x3002 || unit === 0x0a || unit === 0x21 || unit === 0x3f) return true;
  }
  return false;
}
