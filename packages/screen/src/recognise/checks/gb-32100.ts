/** GB 32100-2015, the check character of unified social credit codes. */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** The check character of 17 characters, or an empty string when one of them is outside the alphabet (I O S V Z). */
export function gb32100Check(code: string): string {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    const value = ALPHABET.indexOf(code.charAt(i));
    if (value < 0 || code.charAt(i) === '') return '';
    sum += value * WEIGHTS[i]!;
  }
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** Whether 18 characters in upper case carry the right check character. */
export function isGb32100(code: string): boolean {
  return code.length === 18 && gb32100Check(code) === code[17];
}
