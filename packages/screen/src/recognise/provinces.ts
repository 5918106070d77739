/** Provinces by the first two digits of a resident number (GB/T 2260), and by the character on number plates. */
import { PROVINCES } from './data.generated.ts';
import { readRows } from './data-rows.ts';
import { VIEW_ENTRIES } from './view-table.ts';

const isCode = new Uint8Array(100);
/** The character on the plate by its unit in the view: the fold reads 沪 as the Japanese form of 滤. */
const plates = new Map<number, string>();
/** Embassy and consulate plates begin like provincial ones. */
const OTHER_PLATES = '使领';

for (const [code, , , plate] of readRows(PROVINCES)) {
  isCode[Number(code)] = 1;
  if (plate) addPlate(plate);
}
for (const char of OTHER_PLATES) addPlate(char);

function addPlate(char: string): void {
  plates.set(VIEW_ENTRIES[char.charCodeAt(0)]! & 0xffff, char);
}

/** Whether two digits, as a number, are the code of a province or of Hong Kong, Macao or Taiwan residents. */
export function isProvinceCode(code: number): boolean {
  return isCode[code] === 1;
}

/** The character that a unit of the view stands for at the front of a number plate, if any. */
export function plateProvince(unit: number): string | undefined {
  return plates.get(unit);
}
