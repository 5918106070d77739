/**
 * Internet addresses: 203.0.113.24, 2001:db8::a1.
 *
 * RFC 791, RFC 4291. Netmasks, 0.0.0.0 and four-part version numbers are not addresses; a label such as 版本 rules out.
 */
import type { Candidates } from '../recogniser.ts';
import { JOINT_DASH, JOINT_DOT, JOINT_NONE, type Run } from '../run.ts';
import { isDigit } from '../view-table.ts';

const FOUR_PARTS = 0.7;
/** Every part below 20 looks like a version. */
const SMALL_PARTS = 0.35;
const VERSION_6 = 0.9;
const COLON = 0x3a;

export function findIp(run: Run, found: Candidates): void {
  findVersion4(run, found);
  const { units } = run.view;
  const end = run.at[run.count - 1]! + 1;
  if (units[end] === COLON && units[run.at[0]! - 1] !== COLON) findVersion6(run, found);
}

function findVersion4(run: Run, found: Candidates): void {
  if (run.digits < 4) return;
  for (let from = 0; from + 4 <= run.count; from++) {
    if (!run.isTokenStart(from) || ((run.joints[from]! & (JOINT_DOT | JOINT_DASH)) !== 0 && from > 0)) continue;
    let k = from;
    let parts = 0;
    let largest = 0;
    let value = '';
    while (parts < 4) {
      const part = k;
      while (k < run.count && k - part < 4 && run.isDigitAt(k) && (k === part || run.joints[k] === JOINT_NONE)) k++;
      if (k === part || k - part > 3 || run.number(part, k) > 255 || (k - part > 1 && run.values[part] === 0)) break;
      value += `${parts === 0 ? '' : '.'}${run.digitText(part, k)}`;
      largest = Math.max(largest, run.number(part, k));
      parts++;
      if (parts < 4 && run.joints[k] !== JOINT_DOT) break;
    }
    if (parts < 4 || (k < run.count && run.joints[k] !== JOINT_NONE && (run.joints[k]! & JOINT_DOT) !== 0)) continue;
    if (k < run.count && run.joints[k] === JOINT_NONE) continue;
    const first = Number(value.slice(0, value.indexOf('.')));
    if (first === 0 || first >= 240) continue;
    found.add('ip', run, from, k, value, largest < 20 ? SMALL_PARTS : FOUR_PARTS);
    from = k - 1;
  }
}

/** Reads hexadecimal groups from the first element of the run on; the run itself ends at the first colon. */
function findVersion6(run: Run, found: Candidates): void {
  const { units } = run.view;
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
    found.addUnits('ip', start, at, run.view.slice(start, at), VERSION_6);
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
