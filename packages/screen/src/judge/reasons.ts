/** The sentence that explains a reason code to a person, in Chinese or English: `data/reasons.tsv` and `data/names.tsv`. */
import { NAMES, REASONS } from './tables.generated.ts';

export type Language = 'zh' | 'en';

const names = new Map(NAMES.map(([code, zh, en]) => [code, { zh, en }]));
const sentences = new Map(REASONS.map(([group, zh, en]) => [group, { zh, en }]));

/** Name of a category, messenger, identifier or disguise; the code itself when it has none (an operator's own category). */
export function nameOf(code: string, language: Language): string {
  return names.get(code)?.[language] ?? code;
}

export function describeReason(code: string, language: Language): string {
  const group = code.includes('.') ? code.slice(0, code.indexOf('.')) : code;
  const sentence = sentences.get(code) ?? sentences.get(group) ?? sentences.get('other')!;
  return sentence[language].replace('{}', nameOf(code, language));
}
