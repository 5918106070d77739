/**
 * Fixed lines: area code and 7 or 8 digits, such as 0571-00002345 or (0755)00006677.
 *
 * Area codes: data/area-codes.tsv. Hotlines (400, 800, 95xxx) have no area code and are not found. Without anything
 * between area code and number a context word is needed.
 */
import { AREA_CODES } from '../data.generated.ts';
import { readRows } from '../data-rows.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_DASH, JOINT_DOT, JOINT_LIST, JOINT_NONE, JOINT_PAREN, JOINT_SYMBOL, type Run } from '../run.ts';

const CODES = new Set(readRows(AREA_CODES).map(([code]) => Number(code)));
const SEPARATED = 0.65;
const GLUED = 0.35;
const OPEN = 0x28;

export function findLandline(run: Run, found: Candidates): void {
  for (let from = 0; from + 10 <= run.count; from++) {
    if (run.values[from] !== 0 || !run.isEdge(from)) continue;
    if ((run.joints[from]! & (JOINT_DASH | JOINT_DOT)) !== 0) continue;
    if (CODES.has(run.number(from, from + 3))) findLocal(run, from, from + 3, 8, found);
    if (CODES.has(run.number(from, from + 4))) {
      findLocal(run, from, from + 4, 8, found);
      findLocal(run, from, from + 4, 7, found);
    }
  }
}

function findLocal(run: Run, from: number, local: number, digits: number, found: Candidates): void {
  const to = local + digits;
  if (to > run.count || !run.isEdge(to) || !run.areDigits(from, to)) return;
  if (run.jointsWithin(from, local) !== JOINT_NONE) return;
  // One break is usual inside the local number, four digits from its end.
  const breaks = run.jointsWithin(local, to);
  if ((breaks & (JOINT_PAREN | JOINT_LIST | JOINT_SYMBOL)) !== 0) return;
  for (let k = local + 1; k < to; k++) if (run.joints[k] !== JOINT_NONE && k !== to - 4) return;
  const joint = run.joints[local]!;
  if ((joint & JOINT_LIST) !== 0) return;
  const before = run.at[from]! - 1;
  const bracketed = (joint & JOINT_PAREN) !== 0 && run.view.units[before] === OPEN;
  if ((joint & JOINT_PAREN) !== 0 && !bracketed) return;
  const value = `${run.digitText(from, local)}-${run.digitText(local, to)}`;
  const start = bracketed ? before : before + 1;
  found.addUnits('phone', start, run.at[to - 1]! + 1, value, joint === JOINT_NONE ? GLUED : SEPARATED);
}
