/** Units of measure and currency: a number directly before one counts something and names nobody. */
import type { AsciiView } from './ascii-view.ts';
import { isLatin } from './view-table.ts';

const HAN_MEASURES = new Set([...'元块万米次瓦粉'].map((char) => char.charCodeAt(0)));
const MEASURES = [
  '公里',
  '毫安',
  '像素',
  '平方',
  '粉丝',
  '字节',
  '人次',
  'mah',
  'mm',
  'cm',
  'kg',
  'km',
  'ml',
  'gb',
  'rmb',
];

/** Whether a measure stands at unit `at`, one space allowed before it. */
export function isMeasureAt(view: AsciiView, at: number): boolean {
  const { units } = view;
  const from = units[at] === 0x20 ? at + 1 : at;
  if (HAN_MEASURES.has(units[from]!)) return true;
  return MEASURES.some((measure) => {
    for (let k = 0; k < measure.length; k++) if (units[from + k] !== measure.charCodeAt(k)) return false;
    return !isLatin(units[from]!) || !isLatin(units[from + measure.length]!);
  });
}
