/**
 * Hong Kong identity cards: A123456(3), one or two letters.
 *
 * Hong Kong Immigration Department, Registration of Persons; check by weights 9 to 2 modulo 11. With the brackets the
 * shape speaks for itself; without them a context word is needed.
 */
import { isHkid } from '../checks/hkid-check.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, JOINT_PAREN, type Run } from '../run.ts';

const BRACKETED = 0.85;
const BARE = 0.2;
const CLOSE = 0x29;

export function findHongKongId(run: Run, found: Candidates): void {
  for (let from = 0; from + 8 <= run.count; from++) {
    if (!run.isLetterAt(from) || !run.isTokenEdge(from)) continue;
    const digits = from + (run.isLetterAt(from + 1) && run.values[from + 1]! < 0 ? 2 : 1);
    const check = digits + 6;
    if (check >= run.count || !run.areDigits(digits, check) || run.jointsWithin(from, check) !== JOINT_NONE) continue;
    const bracketed = run.joints[check] === JOINT_PAREN && run.view.units[run.at[check]! + 1] === CLOSE;
    if (!bracketed && (run.joints[check] !== JOINT_NONE || !run.isTokenEdge(check + 1))) continue;
    const value = run.text(from, digits) + run.digitText(digits, check) + run.text(check, check + 1);
    if (!isHkid(value)) continue;
    const end = run.at[check]! + (bracketed ? 2 : 1);
    found.addUnits('hong_kong_id', run.at[from]!, end, value, bracketed ? BRACKETED : BARE);
  }
}
