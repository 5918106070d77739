/**
 * Military certificates: 军字第1234567号, 士字第…, 文字第….
 *
 * 中国人民解放军军官证 and the like: the words around the number are the shape.
 */
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, type Run } from '../run.ts';

const SHAPE = 0.85;
/** What may stand before 字第: arm, rank or theatre. */
const SERIES = '军士兵文海空武政后装南北东西中广沈济兰成京';
const CHARACTER = 0x5b57;
const ORDINAL = 0x7b2c;
const NUMBER = 0x53f7;

export function findMilitaryId(run: Run, found: Candidates): void {
  const { units } = run.view;
  const first = run.at[0]!;
  if (first < 3 || units[first - 1] !== ORDINAL || units[first - 2] !== CHARACTER) return;
  if (!SERIES.includes(String.fromCharCode(units[first - 3]!))) return;
  let to = 0;
  while (to < run.count && run.values[to]! >= 0 && (to === 0 || run.joints[to] === JOINT_NONE)) to++;
  if (to < 6 || to > 8) return;
  const end = run.at[to - 1]! + (units[run.at[to - 1]! + 1] === NUMBER ? 2 : 1);
  const series = String.fromCharCode(units[first - 3]!);
  found.addUnits('military_id', first - 3, end, `${series}字第${run.digitText(0, to)}号`, SHAPE);
}
