/** UPU S10, the check digit of international postal items: EX 00000000 5 CN. */

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7] as const;

/** Whether the ninth of nine digits is the check digit of the first eight. */
export function isS10(digits: string): boolean {
  if (digits.length !== 9) return false;
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += (digits.charCodeAt(i) - 0x30) * WEIGHTS[i]!;
  const rest = 11 - (sum % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return check === digits.charCodeAt(8) - 0x30;
}
