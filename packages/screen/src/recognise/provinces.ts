/** Provinces by the first two digits of a resident number (GB/T 2260), and by the character on number plates. */
import { PROVINCES } from './data.generated.ts';
import { readRows } from './data-rows.ts';

const isCode = new Uint8Array(100);
const isPlate = new Uint8Array(0x10000);
/** Embassy and consulate plates begin like provincial ones. */
const OTHER_PLATES = '使领';

for (const [code, , , plate] of readRows(PROVINCES)) {
  isCode[Number(code)] = 1;
  if (plate) isPlate[plate.charCodeAt(0)] = 1;
}
for (const char of OTHER_PLATES) isPlate[char.charCodeAt(0)] = 1;

/** Whether two digits, as a number, are the code of a province or of Hong Kong, Macao or Taiwan residents. */
export function isProvinceCode(code: number): boolean {
  return isCode[code] === 1;
}

/** Whether a unit of the view begins number plates. */
export function isPlateProvince(unit: number): boolean {
  return isPlate[unit] === 1;
}
