/** ISO/IEC 7812-1, the Luhn check of bank cards and IMEIs. Random digits pass one time in ten. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const digit = digits.charCodeAt(i) - 0x30;
    const doubled = digit * 2;
    if (!twice) sum += digit;
    else sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}
