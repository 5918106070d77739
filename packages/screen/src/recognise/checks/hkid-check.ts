/** The check character of Hong Kong identity cards: A123456(3). */

/** Value of a letter: A is 10; a missing first letter counts as 36. */
function letterValue(letter: string): number {
  return letter === ' ' ? 36 : letter.charCodeAt(0) - 55;
}

/** Whether one or two upper-case letters, six digits and a check character (0-9 or A) belong together. */
export function isHkid(number: string): boolean {
  const full = number.padStart(9, ' ');
  if (!/^[ A-Z][A-Z][0-9]{6}[0-9A]$/.test(full)) return false;
  let sum = letterValue(full.charAt(0)) * 9 + letterValue(full.charAt(1)) * 8;
  for (let i = 2; i < 8; i++) sum += (full.charCodeAt(i) - 0x30) * (9 - i);
  const check = full.charAt(8) === 'A' ? 10 : full.charCodeAt(8) - 0x30;
  return (sum + check) % 11 === 0;
}
