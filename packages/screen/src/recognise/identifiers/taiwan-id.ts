/**
 * Taiwan identity cards: a letter, 1 2 8 or 9, seven digits and a check digit.
 *
 * Ministry of the Interior, Taiwan: weights 1 9 8 7 6 5 4 3 2 1 1 modulo 10. One article number in ten passes, so a
 * context word is needed.
 */
import { isTaiwanId } from '../checks/taiwan-check.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, type Run } from '../run.ts';

const VALID = 0.3;
const LENGTH = 10;

export function findTaiwanId(run: Run, found: Candidates): void {
  for (let from = 0; from + LENGTH <= run.count; from++) {
    const to = from + LENGTH;
    if (!run.isLetterAt(from) || !run.isTokenEdge(from) || !run.isTokenEdge(to)) continue;
    if (!run.areDigits(from + 1, to) || run.jointsWithin(from, to) !== JOINT_NONE) continue;
    const value = run.text(from, from + 1) + run.digitText(from + 1, to);
    if (isTaiwanId(value)) found.add('taiwan_id', run, from, to, value, VALID);
  }
}
