/**
 * Bank cards: 16 to 19 digits that pass Luhn.
 *
 * ISO/IEC 7812; mainland debit cards begin with 62 (UnionPay) and have 16 to 19 digits. One random number in ten passes
 * Luhn, so anything that does not begin with 62 needs a context word, and a label such as 订单 rules it out.
 */
import { isLuhn } from '../checks/luhn.ts';
import type { Candidates } from '../recogniser.ts';
import { isUniform, JOINT_LIST, JOINT_PAREN, type Run } from '../run.ts';

const SHORTEST = 16;
const LONGEST = 19;
const UNIONPAY = 0.65;
const OTHER_SCHEME = 0.3;
const LEGACY = 0.2;

export function findBankCard(run: Run, found: Candidates): void {
  for (let from = 0; from + SHORTEST <= run.count; from++) {
    if (run.values[from]! < 3 || !run.isEdge(from)) continue;
    for (let length = LONGEST; length >= SHORTEST; length--) {
      const to = from + length;
      if (to > run.count || !run.isEdge(to)) continue;
      const score = schemeScore(run.number(from, from + 2), length);
      if (score === 0 || !run.areDigits(from, to)) continue;
      const joints = run.jointsWithin(from, to);
      if (!isUniform(joints) || (joints & (JOINT_LIST | JOINT_PAREN)) !== 0 || !run.isRegular(from, to)) continue;
      const value = run.digitText(from, to);
      if (!isLuhn(value)) continue;
      found.add('bank_card', run, from, to, value, score);
      break;
    }
  }
}

/** Worth of the first two digits at this length; 0 when no scheme issues such a card. */
function schemeScore(prefix: number, length: number): number {
  if (prefix === 62) return UNIONPAY;
  if (length === 16 && ((prefix >= 40 && prefix <= 49) || (prefix >= 51 && prefix <= 55) || prefix === 35)) {
    return OTHER_SCHEME;
  }
  return prefix === 60 || prefix === 68 || prefix === 95 || prefix === 94 || prefix === 90 ? LEGACY : 0;
}
