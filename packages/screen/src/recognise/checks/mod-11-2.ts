/** ISO 7064 MOD 11-2, the check character of GB 11643 resident numbers. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** The check character, `0` to `9` or `X`, of 17 digits. */
export function mod112Check(digits: string): string {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += (digits.charCodeAt(i) - 0x30) * WEIGHTS[i]!;
  return CHECKS[sum % 11]!;
}

/** Whether 18 characters, the last a digit or `X`, carry the right check character. */
export function isMod112(number: string): boolean {
  return number.length === 18 && mod112Check(number) === number[17];
}
