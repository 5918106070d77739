/**
 * Internet addresses of version 6: 2001:db8::a1.
 *
 * RFC 4291: eight groups of four hexadecimal digits, or fewer with one :: among them. Times (15:30:00) have neither. The
 * run of digits ends at the first colon; the groups are read on from there.
 */
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, type Run } from '../run.ts';
import { isDigit } from '../view-table.ts';

const VALID = 0.9;
const COLON = 0x3a;

export function findIpv6(run: Run, found: Candidates): void {
  const { units } = run.view;
  if (units[run.at[0]! - 1] === COLON) return;
  const start = run.at[run.count - 1]! + 1 - lastToken(run);
  let at = start;
  let groups = 0;
  let gaps = 0;
  while (groups <= 8) {
    const group = at;
    while (isHex(units[at]!)) at++;
    if (at - group > 4) return;
    if (at > group) groups++;
    else if (units[group - 1] === COLON && units[group - 2] !== COLON) break;
    if (units[at] !== COLON) break;
    if (units[at + 1] === COLON) {
      gaps++;
      at++;
    }
    at++;
  }
  const complete = gaps === 0 ? groups === 8 : gaps === 1 && groups >= 2 && groups < 8;
  if (complete && !isHex(units[start - 1] ?? 0)) {
    found.addUnits('ip', start, at, run.view.slice(start, at), VALID);
  }
}

/** Units of the last piece of the run that has no joint in it. */
function lastToken(run: Run): number {
  let k = run.count - 1;
  while (k > 0 && run.joints[k] === JOINT_NONE) k--;
  return run.at[run.count - 1]! + 1 - run.at[k]!;
}

function isHex(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x61 && unit <= 0x66);
}
