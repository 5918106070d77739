/** Merges what accents and typists confuse: flat and retroflex initials, front and back nasals. ü is written v. */
export function fuzzySyllable(syllable: string): string {
  return syllable
    .replaceAll('ü', 'v')
    .replace(/^([zcs])h/, '$1')
    .replace(/([aei])ng$/, '$1n');
}
