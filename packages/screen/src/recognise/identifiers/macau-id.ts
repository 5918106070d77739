/**
 * Macao identity cards: 1, 5 or 7, six digits and a check digit in brackets, 1234567(8).
 *
 * Direcção dos Serviços de Identificação, Macao. How the check digit is made is not published: a context word is needed.
 */
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, JOINT_PAREN, type Run } from '../run.ts';

const SHAPE = 0.35;
const CLOSE = 0x29;

export function findMacauId(run: Run, found: Candidates): void {
  for (let from = 0; from + 8 <= run.count; from++) {
    if (!run.isTokenEdge(from) || !run.areDigits(from, from + 8)) continue;
    if (run.values[from] !== 1 && run.values[from] !== 5 && run.values[from] !== 7) continue;
    const check = from + 7;
    if (run.jointsWithin(from, check) !== JOINT_NONE || run.joints[check] !== JOINT_PAREN) continue;
    if (run.view.units[run.at[check]! + 1] !== CLOSE) continue;
    found.addUnits('macau_id', run.at[from]!, run.at[check]! + 2, run.digitText(from, check + 1), SHAPE);
  }
}
