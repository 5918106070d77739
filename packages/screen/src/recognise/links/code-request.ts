/**
 * Requests for a verification code: 验证码发我, 把收到的码告诉我, 六位数报一下.
 *
 * A noun for the code and a verb of giving in one clause, with nothing that refuses or warns near them. Words:
 * data/messengers-phrases.tsv (code, give, refusal).
 */
import type { AsciiView } from '../ascii-view.ts';
import { refusals } from '../contacts/messengers.ts';
import { ROLE_CODE, ROLE_GIVE, type WordHits } from '../words.ts';

export interface CodeRequest {
  /** View units. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const MAX_DISTANCE = 14;
/** 发我验证码, 告诉我那个码: nearly nothing between them. */
const MAX_DISTANCE_BACK = 3;
/** A refusal this close before the noun, or between noun and verb, or close after the verb, turns the sense round. */
const REFUSAL_REACH = 10;
const SCORE = 0.8;
const refusalsByUnit = Map.groupBy(refusals, (refusal) => refusal.charCodeAt(0));

export function findCodeRequests(view: AsciiView, hits: WordHits): CodeRequest[] {
  const found: CodeRequest[] = [];
  for (let h = 0; h < hits.count; h++) {
    if ((hits.words[h]!.roles & ROLE_CODE) === 0) continue;
    const give = nearestGive(view, hits, h);
    if (give < 0) continue;
    const from = Math.min(hits.from[h]!, hits.from[give]!);
    const to = Math.max(hits.to[h]!, hits.to[give]!);
    if (isRefused(view, from, to)) continue;
    found.push({ from, to, score: SCORE });
    while (h + 1 < hits.count && hits.from[h + 1]! < to) h++;
  }
  return found;
}

function nearestGive(view: AsciiView, hits: WordHits, noun: number): number {
  for (let h = noun + 1; h < hits.count && hits.from[h]! - hits.to[noun]! <= MAX_DISTANCE; h++) {
    if ((hits.words[h]!.roles & ROLE_GIVE) !== 0 && !endsSentence(view, hits.to[noun]!, hits.from[h]!)) return h;
  }
  for (let h = noun - 1; h >= 0 && hits.from[noun]! - hits.to[h]! <= MAX_DISTANCE_BACK; h--) {
    if ((hits.words[h]!.roles & ROLE_GIVE) !== 0 && !endsSentence(view, hits.to[h]!, hits.from[noun]!)) return h;
  }
  return -1;
}

function isRefused(view: AsciiView, from: number, to: number): boolean {
  const last = Math.min(view.length, to + REFUSAL_REACH);
  for (let at = Math.max(0, from - REFUSAL_REACH); at < last; at++) {
    const candidates = refusalsByUnit.get(view.units[at]!);
    if (!candidates?.some((refusal) => beginsWith(view, at, refusal))) continue;
    if (at >= to ? !endsSentence(view, to, at) : !endsSentence(view, at, from)) return true;
  }
  return false;
}

function beginsWith(view: AsciiView, at: number, text: string): boolean {
  for (let k = 0; k < text.length; k++) if (view.units[at + k] !== text.charCodeAt(k)) return false;
  return true;
}

function endsSentence(view: AsciiView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = view.units[at]!;
    if (unit === 0x3002 || unit === 0x21 || unit === 0x3f || unit === 0x0a) return true;
  }
  return false;
}
