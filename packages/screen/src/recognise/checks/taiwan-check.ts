/** The check digit of Taiwan identity cards: one letter and nine digits. */

/** Letters in the order of their codes 10 to 35. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Whether a letter, 1 2 8 or 9, and eight digits satisfy the weights 1 9 8 7 6 5 4 3 2 1 1 modulo 10. */
export function isTaiwanId(number: string): boolean {
  if (!/^[A-Z][1289][0-9]{8}$/.test(number)) return false;
  const code = LETTERS.indexOf(number.charAt(0)) + 10;
  let sum = Math.floor(code / 10) + (code % 10) * 9;
  for (let i = 1; i < 9; i++) sum += (number.charCodeAt(i) - 0x30) * (9 - i);
  return (sum + number.charCodeAt(9) - 0x30) % 10 === 0;
}
