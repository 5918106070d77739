/** Findings in view units become findings in the original text. */
import type { AsciiView } from './ascii-view.ts';
import type { Candidate, ContactCandidate, FoundUrl } from './candidate.ts';
import type { Judged } from './context.ts';
import { type Content, evasionsOf } from './evasion.ts';
import { judgeHost } from './links/imitation.ts';
import type { ContactFound, Identifier, IdentifierType, LinkFound, TableFound } from './recognition.ts';
import type { PriceMenu } from './tables/price-menu.ts';

/** Types whose value is digits and little else, and types in which signs are nothing unusual. */
const DIGIT_TYPES = new Set<IdentifierType>(['resident_id', 'residence_permit', 'phone', 'bank_card', 'imei', 'qq']);
const TEXT_TYPES = new Set<IdentifierType>([
  ...(['address', 'person_name', 'masked_person_name', 'military_id'] as const),
  ...(['email', 'url', 'ip', 'plate', 'hong_kong_id', 'macau_id'] as const),
]);

/** A candidate with the verdict of its context. */
export interface JudgedCandidate extends Candidate {
  readonly before: number;
  readonly contextWord: string | undefined;
}

export function judged(candidate: Candidate, { score, contextWord }: Judged): JudgedCandidate {
  return { ...candidate, before: candidate.score, score, contextWord };
}

function contentOf(type: IdentifierType): Content {
  if (DIGIT_TYPES.has(type)) return 'digits';
  return TEXT_TYPES.has(type) ? 'text' : 'code';
}

export function reportIdentifier(view: AsciiView, candidate: JudgedCandidate): Identifier {
  const { recogniser, type, from, to, value, masked, before, score, contextWord } = candidate;
  const why = { recogniser, scoreBefore: before, scoreAfter: score };
  const evasion = evasionsOf(view, from, to, contentOf(type));
  // A mail address spelled in words holds more characters than it stands for.
  if (type === 'email' && to - from > value.length) evasion.push('contact_obfuscation');
  return {
    ...view.span(from, to),
    type,
    value,
    masked,
    confidence: score,
    evasion,
    why: contextWord === undefined ? why : { ...why, contextWord },
  };
}

export function reportContact(view: AsciiView, contact: ContactCandidate): ContactFound {
  const { channel, kind, hint, from, to, value, cueFrom, cueTo, score, evasion } = contact;
  const found = { ...view.span(from, to), channel, kind, value, confidence: score, evasion };
  return kind === 'hint' ? { ...found, hint: hint! } : { ...found, cue: view.span(cueFrom, cueTo) };
}

/** The address itself, and what its host imitates, if anything. */
export function reportUrl(view: AsciiView, url: FoundUrl): LinkFound[] {
  const span = view.span(url.from, url.to);
  const evasion = evasionsOf(view, url.from, url.to, 'text');
  if (url.disguised && !evasion.includes('symbols_inserted')) evasion.push('symbols_inserted');
  const verdict = judgeHost(url.host);
  const link = { ...span, value: url.value, host: url.host, evasion };
  const brand = verdict === undefined ? {} : { brand: verdict.domain };
  const plain: LinkFound = { ...link, ...brand, kind: 'url', confidence: url.score };
  return verdict?.imitates ? [plain, { ...link, ...brand, kind: 'imitation', confidence: verdict.score }] : [plain];
}

export function reportMenu(view: AsciiView, menu: PriceMenu): TableFound {
  const items = menu.items.map(({ labelFrom, labelTo, yuan }) => ({ label: view.span(labelFrom, labelTo), yuan }));
  return { ...view.span(menu.from, menu.to), kind: 'price_menu', rows: items.length, fields: [], items };
}
