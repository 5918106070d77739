/**
 * Mainland mobile numbers: 11 digits in an assigned segment, with or without 86.
 *
 * Segments: MIIT numbering plan as of 2026 (130-139, 145 147 149, 150-153 155-159, 162 165-167, 170-178, 180-193,
 * 195-199). A number in one piece, in the usual groups (3-4-4, 7-4, one by one) or torn by pictograms stands alone; odd
 * groups and letters glued to it need a context word.
 */
import type { Candidates } from '../recogniser.ts';
import { isUniform, JOINT_DOT, JOINT_LIST, JOINT_NONE, JOINT_PAREN, JOINT_SYMBOL, type Run } from '../run.ts';

const LENGTH = 11;
const SEGMENTS = new Set<number>();
for (let segment = 130; segment < 200; segment++) SEGMENTS.add(segment);
for (const unassigned of [140, 141, 142, 143, 144, 146, 148, 154, 160, 161, 163, 164, 168, 169, 179, 194]) {
  SEGMENTS.delete(unassigned);
}

const PLAIN = 0.75;
const ODD_GROUPS = 0.4;
const LISTED_GROUPS = 0.3;
/** Taken off for letters written directly before or after. */
const GLUED_BEFORE = 0.35;
const GLUED_AFTER = 0.1;
/** Where the usual groups are broken, as bits by position. */
const USUAL_BREAKS = new Set([[3, 7], [3], [7], [3, 5, 7, 9]].map(bitsOf));
const ONE_BY_ONE = 9;
const POINT = 0x2e;

function bitsOf(positions: readonly number[]): number {
  return positions.reduce((bits, position) => bits | (1 << position), 0);
}

export function findMobile(run: Run, found: Candidates): void {
  for (let from = 0; from + LENGTH <= run.count; from++) {
    if (run.values[from]! < 0 || !run.isEdge(from)) continue;
    const start = from + countryCode(run, from);
    const to = start + LENGTH;
    if (to > run.count || !run.isEdge(to) || run.values[start] !== 1) continue;
    if (!run.areDigits(start, to) || !SEGMENTS.has(run.number(start, start + 3))) continue;
    const score = scoreOf(run, from, start, to);
    if (score <= 0) continue;
    const first = run.at[from]!;
    const plus = from < start && run.view.units[first - 1] === 0x2b ? 1 : 0;
    found.addUnits('phone', first - plus, run.at[to - 1]! + 1, run.digitText(start, to), score);
    if (from === start) continue;
    from = to - 1;
  }
}

/** Elements of 86 or 0086 that stand before a mobile number. */
function countryCode(run: Run, from: number): number {
  const { values } = run;
  const zeros = values[from] === 0 && values[from + 1] === 0 ? 2 : 0;
  const after = from + zeros + 2;
  return values[from + zeros] === 8 && values[from + zeros + 1] === 6 && after < run.count ? zeros + 2 : 0;
}

function scoreOf(run: Run, from: number, start: number, to: number): number {
  if (isAmount(run, start, to)) return 0;
  const joints = run.jointsWithin(start, to);
  if ((joints & JOINT_PAREN) !== 0) return 0;
  let score = PLAIN;
  if (joints !== JOINT_NONE && (joints & JOINT_SYMBOL) === 0) {
    const breaks = breaksOf(run, start);
    const usual = isUniform(joints) && (USUAL_BREAKS.has(breaks.bits) || breaks.count >= ONE_BY_ONE);
    if ((joints & JOINT_LIST) !== 0) score = usual ? LISTED_GROUPS : 0;
    else if (!usual) score = ODD_GROUPS;
  }
  if (from > 0 && run.joints[from] === JOINT_NONE && !run.isDigitAt(from - 1)) score -= GLUED_BEFORE;
  if (to < run.count && run.joints[to] === JOINT_NONE && run.isLetterAt(to)) score -= GLUED_AFTER;
  return score;
}

function breaksOf(run: Run, start: number): { bits: number; count: number } {
  let bits = 0;
  let count = 0;
  for (let k = 1; k < LENGTH; k++) {
    if (run.joints[start + k] === JOINT_NONE) continue;
    bits |= 1 << k;
    count++;
  }
  return { bits, count };
}

/** 13900000000.50: one or two decimals after a number in one piece. */
function isAmount(run: Run, start: number, to: number): boolean {
  if (run.joints[to] !== JOINT_DOT || to >= run.count || run.jointsWithin(start, to) !== JOINT_NONE) return false;
  if (run.view.units[run.at[to]! - 1] !== POINT) return false;
  return run.isDigitAt(to) && to + 3 > run.count;
}
