/**
 * File numbers of driving licences: 12 digits, the first two a province.
 *
 * GA 482, 机动车驾驶证件: 档案编号. The licence number itself is the resident number. No check digit: a label is needed.
 */
import { isProvinceCode } from '../provinces.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, type Run } from '../run.ts';

const SHAPE = 0.2;
const LENGTH = 12;

export function findDriverFile(run: Run, found: Candidates): void {
  for (let from = 0; from + LENGTH <= run.count; from++) {
    const to = from + LENGTH;
    if (!run.isEdge(from) || !run.isEdge(to) || !run.areDigits(from, to)) continue;
    if (run.jointsWithin(from, to) !== JOINT_NONE || !isProvinceCode(run.number(from, from + 2))) continue;
    found.add('driver_file', run, from, to, run.digitText(from, to), SHAPE);
    from = to - 1;
  }
}
