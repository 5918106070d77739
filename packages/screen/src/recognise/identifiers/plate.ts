/**
 * Number plates: province, letter of the city, five characters; six for new-energy vehicles.
 *
 * GA 36-2018: no I and O; the last character may be 挂 学 警 港 澳. New energy: the sixth digit place has a letter D F
 * A B C E G H J K first (small cars) or last (large ones). Some provinces' characters are everyday words (新, 贵), so
 * those score less.
 */
import { plateProvince } from '../provinces.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_DASH, JOINT_DOT, JOINT_MIDDLE_DOT, JOINT_NONE, JOINT_SPACE, type Run } from '../run.ts';

const LAST_HAN = '挂学警港澳领';
const EVERYDAY = '贵云吉宁青黑使领';
const SURE = 0.8;
const ORDINARY_WORD = 0.5;
/** 新 is on every second advert. */
const NEW = 0.35;
const SPOKEN_DIGITS = 0.6;
const LEAST_DIGITS = 2;
const MIDDLE_DOT = 0xb7;
const MAY_SEPARATE = JOINT_SPACE | JOINT_DASH | JOINT_DOT | JOINT_MIDDLE_DOT;

export function findPlate(run: Run, found: Candidates): void {
  for (let k = 0; k + 4 < run.count; k++) {
    if (!run.isLetterAt(k) || (run.joints[k]! & ~JOINT_SPACE) !== 0) continue;
    const province = provinceBefore(run, k);
    if (province < 0) continue;
    const to = endOfTail(run, k + 1);
    if (to < 0 || run.text(k, k + 1) === 'I' || run.text(k, k + 1) === 'O') continue;
    const { units } = run.view;
    const hasHanEnd = to - k === 5;
    const end = run.at[to - 1]! + (hasHanEnd ? 2 : 1);
    const char = plateProvince(units[province]!)!;
    const tail = tailText(run, k + 1, to) + (hasHanEnd ? String.fromCharCode(units[end - 1]!) : '');
    found.addUnits('plate', province, end, char + run.text(k, k + 1) + tail, scoreOf(run, char, k, to));
    k = to - 1;
  }
}

/** Unit of the province's character before element `k`, or -1. */
function provinceBefore(run: Run, k: number): number {
  const { units } = run.view;
  const before = run.at[k]! - 1;
  if (before >= 0 && plateProvince(units[before]!) !== undefined) return before;
  const separated = units[before] === 0x20 || units[before] === MIDDLE_DOT;
  return separated && plateProvince(units[before - 1] ?? 0) !== undefined ? before - 1 : -1;
}

/** Element after the tail that begins with element `from`, or -1 when there is no tail of a plate. */
function endOfTail(run: Run, from: number): number {
  if ((run.joints[from]! & ~MAY_SEPARATE) !== 0) return -1;
  let to = from;
  let digits = 0;
  while (to < run.count && to - from < 7) {
    const joint = run.joints[to]!;
    if (to > from && joint !== JOINT_NONE && joint !== run.joints[from]) break;
    if (run.isDigitAt(to) || run.values[to]! >= 0) digits++;
    else if (!run.isLetterAt(to)) break;
    to++;
  }
  const length = to - from;
  if (digits < LEAST_DIGITS) return -1;
  if (length === 5) return to;
  if (length === 6) return isNewEnergy(run, from) ? to : -1;
  return length === 4 && LAST_HAN.includes(String.fromCharCode(run.view.units[run.at[to - 1]! + 1]!)) ? to : -1;
}

function isNewEnergy(run: Run, from: number): boolean {
  const tail = tailText(run, from, from + 6);
  return /^[A-HJK][A-HJ-NP-Z0-9][0-9]{4}$/.test(tail) || /^[0-9]{5}[A-HJK]$/.test(tail);
}

/** Letters I and O do not occur on plates: they were written for digits. */
function tailText(run: Run, from: number, to: number): string {
  return run.text(from, to).replaceAll('O', '0').replaceAll('I', '1');
}

function scoreOf(run: Run, province: string, k: number, to: number): number {
  if (province === '新') return NEW;
  if (EVERYDAY.includes(province)) return ORDINARY_WORD;
  return run.styles[k + 1] === run.styles[to - 1] || run.isLetterAt(k + 1) ? SURE : SPOKEN_DIGITS;
}
