/**
 * Internet addresses of version 4: 203.0.113.24.
 *
 * RFC 791. Netmasks, 0.0.0.0 and four-part version numbers are not addresses; a label such as 版本 rules out.
 */
import type { Candidates } from '../recogniser.ts';
import { JOINT_DASH, JOINT_DOT, JOINT_NONE, type Run } from '../run.ts';

const FOUR_PARTS = 0.7;
/** Every part below 20 looks like a version. */
const SMALL_PARTS = 0.35;
/** 10.0.0.0/8 is where most small parts are met. */
const PRIVATE = 0.5;

export function findIp(run: Run, found: Candidates): void {
  for (let from = 0; from + 4 <= run.count; from++) {
    if (!run.isTokenEdge(from) || ((run.joints[from]! & (JOINT_DOT | JOINT_DASH)) !== 0 && from > 0)) continue;
    let k = from;
    let parts = 0;
    let largest = 0;
    let value = '';
    while (parts < 4) {
      const part = k;
      while (k < run.count && k - part < 4 && run.isDigitAt(k) && (k === part || !run.isTokenEdge(k))) k++;
      if (k === part || k - part > 3 || run.number(part, k) > 255 || (k - part > 1 && run.values[part] === 0)) break;
      value += `${parts === 0 ? '' : '.'}${run.digitText(part, k)}`;
      largest = Math.max(largest, run.number(part, k));
      parts++;
      if (parts < 4 && run.joints[k] !== JOINT_DOT) break;
    }
    if (parts < 4 || (k < run.count && run.joints[k] !== JOINT_NONE && (run.joints[k]! & JOINT_DOT) !== 0)) continue;
    if (!run.isTokenEdge(k)) continue;
    const first = Number(value.slice(0, value.indexOf('.')));
    if (first === 0 || first >= 240) continue;
    found.add('ip', run, from, k, value, largest >= 20 ? FOUR_PARTS : first === 10 ? PRIVATE : SMALL_PARTS);
    from = k - 1;
  }
}
