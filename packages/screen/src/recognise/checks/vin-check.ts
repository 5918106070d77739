/** ISO 3779 / GB 16735, the check character in the ninth place of a vehicle identification number. */

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;
/** Values of A to Z; 0 where the letter (I O Q) may not occur. */
const LETTER_VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Whether 17 characters in upper case carry the right check character. */
export function isVin(number: string): boolean {
  if (number.length !== 17) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const code = number.charCodeAt(i);
    let value = code - 0x30;
    if (code >= 0x41) {
      value = LETTER_VALUES[code - 0x41] ?? 0;
      if (value === 0) return false;
    }
    sum += value * WEIGHTS[i]!;
  }
  const rest = sum % 11;
  return number.charAt(8) === (rest === 10 ? 'X' : String(rest));
}
