/**
 * Postal addresses that name a door: 杭州市滨江区某某路88号3幢502室.
 *
 * GB/T 23705 and the habits of senders: province, city, district, town, street and number, estate, building, unit, room.
 * A number after a street triggers the search; the region before it is looked up in the tables of provinces, area codes
 * and counties. A city alone is no address. Without a region only building, unit and room together count.
 *
 * Cost: bounded look-back and look-ahead from each house number.
 */
import type { AsciiView } from '../ascii-view.ts';
import { placeNameAt } from '../gazetteer.ts';
import type { Candidates } from '../recogniser.ts';
import type { Run } from '../run.ts';
import { hanDigitValue, isDigit, isHan, isLatin } from '../view-table.ts';

const DEEP = 0.9;
const STREET_ONLY = 0.75;
const UNKNOWN_REGION = 0.55;
const MAX_LOOK_BACK = 40;
const MAX_PARTS = 12;
/** What a street, village or estate may end with. */
const STREET_ENDS = unitsOf('路街道巷弄村里苑园区庄镇桥段营寨屯城院厂湾坊场口社厦府居庭线组队胡同');
/** Of these, the ones that may follow the first number; 500户 and 13楼 count. */
const FIRST_UNITS = new Set(['单元', '号楼', '号院', '号', '弄', '栋', '幢', '座', '室', '组', '巷']);
/** 2号口, 2号线: not a door. */
const NOT_DOORS = unitsOf('口线厅馆机球');
/** What follows a number inside an address, longest first. */
const DOOR_UNITS = [
  '单元',
  '号楼',
  '号院',
  '号门',
  '号',
  '弄',
  '栋',
  '幢',
  '座',
  '室',
  '层',
  '楼',
  '组',
  '巷',
  '排',
  '户',
  '门',
  '院',
  '期',
  '队',
  '铺',
];
/** What may stand behind the run of a house number; 十 where the number goes on: 二十三号. */
export const DOOR_BEGINNINGS = `${[...FIRST_UNITS].map((unit) => unit[0]).join('')}十百`;
const BUILDINGS = [
  '公寓',
  '大厦',
  '小区',
  '花园',
  '宿舍',
  '家园',
  '广场',
  '仓库',
  '门面',
  '商铺',
  '库房',
  '厂房',
  '中心',
  '苑',
  '园',
  '城',
  '院',
  '楼',
  '厦',
  '村',
  '府',
  '庭',
  '内',
];
/** A place name holds none of these: what stands before them is not part of the address. */
const NOT_IN_ADDRESS = unitsOf('的了到寄送从是我你他她们请把给跟在址');
const REGION_ENDS = unitsOf('省市区县旗州盟镇乡');

function unitsOf(chars: string): ReadonlySet<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}

export function findAddress(run: Run, found: Candidates): void {
  const { view } = run;
  const { units } = view;
  const first = numberStart(view, run.at[0]!);
  const street = skipSpaceBack(view, first) - 1;
  if (street < 0 || !STREET_ENDS.has(units[street]!)) return;
  const door = readDoor(view, first);
  if (door.end === first) return;
  const start = regionStart(view, street, door.parts);
  if (start.at < 0) return;
  const score = start.known ? (door.parts >= 2 || start.levels >= 3 ? DEEP : STREET_ONLY) : UNKNOWN_REGION;
  found.addUnits('address', start.at, door.end, view.slice(start.at, door.end), score);
}

/** 三十二号: the run begins at 三 or 二, the number at its first character. */
function numberStart(view: AsciiView, at: number): number {
  let start = at;
  while (start > 0 && isNumeral(view.units[start - 1]!)) start--;
  return start;
}

function isNumeral(unit: number): boolean {
  return isDigit(unit) || hanDigitValue(unit) >= 0 || unit === 0x5341 || unit === 0x767e;
}

function skipSpaceBack(view: AsciiView, at: number): number {
  return view.units[at - 1] === 0x20 ? at - 1 : at;
}

/** Reads number and unit, again and again: 88号3幢502室. Answers the end and how many parts there were. */
function readDoor(view: AsciiView, from: number): { end: number; parts: number } {
  const { units } = view;
  let end = from;
  let parts = 0;
  let last = '';
  let at = from;
  while (parts < MAX_PARTS) {
    const number = readNumber(view, at);
    if (number === at) break;
    const after = units[number] === 0x20 ? number + 1 : number;
    const unit = startsWith(view, after, DOOR_UNITS);
    if (unit === '') {
      const digits = number - at;
      if (parts > 0 && last !== '室' && digits >= 3 && digits <= 5 && !isLatin(units[number]!)) end = number;
      break;
    }
    if (parts === 0 && (!FIRST_UNITS.has(unit) || NOT_DOORS.has(units[after + unit.length]!))) break;
    parts++;
    last = unit;
    end = after + unit.length;
    at = end;
    const name = readBuilding(view, at);
    if (name > at) {
      end = name;
      at = name;
    } else if (units[at] === 0x9644) at++;
    if (units[at] === 0x20 || units[at] === 0x2d) at++;
  }
  return { end, parts };
}

/** End of a number, a letter before it included (A3栋), or `at`. */
function readNumber(view: AsciiView, at: number): number {
  const { units } = view;
  let end = at;
  if (isLatin(units[end]!) && !isLatin(units[end + 1]!)) end++;
  while (end - at < 6 && isNumeral(units[end]!)) end++;
  return end;
}

/** End of a building's name that follows a door number (学生公寓, 仓库), or `at`. */
function readBuilding(view: AsciiView, at: number): number {
  let end = at;
  for (let length = 0; length < 8 && isHan(view.units[at + length]!); length++) {
    const word = startsWith(view, at + length, BUILDINGS);
    if (word === '') continue;
    const after = at + length + word.length;
    const closes = word.length === 2 || isNumeral(view.units[after]!);
    if (closes) end = after;
    break;
  }
  return end;
}

function startsWith(view: AsciiView, at: number, words: readonly string[]): string {
  for (const word of words) {
    let k = 0;
    while (k < word.length && view.units[at + k] === word.charCodeAt(k)) k++;
    if (k === word.length) return word;
  }
  return '';
}

/** Where the address begins whose street ends at unit `street`. */
function regionStart(view: AsciiView, street: number, parts: number): { at: number; known: boolean; levels: number } {
  const { units } = view;
  let first = street;
  while (first > 0 && street - first < MAX_LOOK_BACK && isPlaceUnit(view, first - 1)) first--;
  let levels = 0;
  let lastBreak = first;
  for (let at = first; at < street; at++) {
    if (NOT_IN_ADDRESS.has(units[at]!)) {
      lastBreak = at + 1;
      levels = 0;
    } else if (REGION_ENDS.has(units[at]!)) levels++;
  }
  for (let at = lastBreak; at < street - 1; at++) {
    if (placeNameAt(view, at, street) > 0) return { at, known: true, levels };
  }
  const whole = parts >= 3 && street - lastBreak >= 2 && street - lastBreak <= 8;
  if ((levels > 0 && parts >= 2 && street - lastBreak <= 16) || whole) return { at: lastBreak, known: false, levels };
  return { at: -1, known: false, levels };
}

/** Han, numerals inside names (三里屯, 2段), and a space between two levels. */
function isPlaceUnit(view: AsciiView, at: number): boolean {
  const unit = view.units[at]!;
  if (isHan(unit) || isDigit(unit)) return true;
  return unit === 0x20 && at > 0 && REGION_ENDS.has(view.units[at - 1]!);
}
