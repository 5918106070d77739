/**
 * Personal identifiers, contacts, links and tables in Chinese text, however they are written.
 *
 * `recognise` reads the text once into an ASCII view, visits the places where something may begin, shows digit runs to
 * the recognisers of `registry.ts`, and weighs what they find by the words around it. Pure and synchronous: the buffers
 * below are scratch space and carry nothing from one text to the next.
 *
 * Input is hostile text of any kind. Cost: linear, about 15 ns a unit of ordinary text.
 */
import type { Span } from '@shoutu/base';
import { AsciiView } from './ascii-view.ts';
import type { Candidate, ContactCandidate, FoundUrl } from './candidate.ts';
import { findContacts } from './contacts/contacts.ts';
import { judge, LEAST_CONFIDENCE } from './context.ts';
import { findUrls } from './identifiers/url.ts';
import { findCodeRequests } from './links/code-request.ts';
import { Candidates } from './recogniser.ts';
import type { LinkFound, Recognition, TableFound } from './recognition.ts';
import { TEXT_REGISTRY } from './registry.ts';
import { type JudgedCandidate, judged, reportContact, reportIdentifier, reportMenu, reportUrl } from './report.ts';
import { resolveOverlaps } from './resolve.ts';
import { type Scanned, scan } from './scan.ts';
import { findPriceMenus } from './tables/price-menu.ts';
import { findRecords } from './tables/records.ts';
import { findSchemas } from './tables/schema.ts';
import { ROLE_CODE, ROLE_CUE, ROLE_HINT, ROLE_SCHEME, ROLE_SUFFIX, WordHits } from './words.ts';

export type {
  ContactFound,
  HintKind,
  Identifier,
  IdentifierType,
  LinkFound,
  PricedItem,
  Recognition,
  TableFound,
  Why,
} from './recognition.ts';
export { HINT_KINDS, IDENTIFIER_TYPES, MASKED_TYPES } from './recognition.ts';
export { REGISTRY, TEXT_REGISTRY } from './registry.ts';

const NOTHING: Recognition = Object.freeze({
  identifiers: Object.freeze([]),
  contacts: Object.freeze([]),
  links: Object.freeze([]),
  tables: Object.freeze([]),
});
/** Fewer numbers than this make no price menu, fewer field names no schema. */
const LEAST_PRICES = 3;
const LEAST_FIELDS = 3;
/** Roles of words that are worth a second look by themselves; labels and field names are not. */
const TELLING = TEXT_REGISTRY.reduce((roles, row) => roles | row.roles, ROLE_CODE);
/** Inside these a handle is a part of something else. */
const WHOLE_TYPES = new Set(['email', 'url', 'resident_id', 'bank_card', 'waybill', 'uscc', 'passport', 'ip']);

const view = new AsciiView();
const hits = new WordHits();
const found = new Candidates();
const scanned: Scanned = { prices: 0, signs: [] };

/** Everything recognisable in `text`, each kind in order of its place. */
export function recognise(text: string): Recognition {
  view.read(text);
  if (view.anchorCount === 0) return NOTHING;
  hits.clear();
  found.list.length = 0;
  scan(view, hits, found, scanned);
  if ((hits.roles & TELLING) === 0 && found.list.length === 0) {
    if (scanned.prices < LEAST_PRICES && hits.fields < LEAST_FIELDS) return NOTHING;
  }
  const urls = (hits.roles & (ROLE_SUFFIX | ROLE_SCHEME)) === 0 ? [] : findUrls(view, hits);
  const contacts = (hits.roles & (ROLE_CUE | ROLE_HINT)) === 0 ? [] : findContacts(view, hits);
  const identifiers = identify(urls, contacts);
  const kept = outsideOf(contacts, identifiers);
  const links = link(urls, contacts);
  const tables = tabulate(identifiers);
  if (identifiers.length + kept.length + links.length + tables.length === 0) return NOTHING;
  return {
    identifiers: identifiers.map((one) => reportIdentifier(view, one)),
    contacts: kept.map((contact) => reportContact(view, contact)),
    links,
    tables,
  };
}

/** Candidates of all recognisers, weighed by context, without overlaps, in order. */
function identify(urls: readonly FoundUrl[], contacts: readonly ContactCandidate[]): JudgedCandidate[] {
  const { signs } = scanned;
  let kept: JudgedCandidate[] = [];
  found.row = -1;
  for (const { name, roles, afterRecords, find } of TEXT_REGISTRY) {
    if (afterRecords) {
      kept = keep(kept, found.list);
      found.list.length = 0;
    }
    if ((hits.roles & roles) === 0 && !(afterRecords && kept.length > 0)) continue;
    found.name = name;
    find({ view, hits, signs, urls, contacts, records: kept }, found);
  }
  return keep(kept, found.list);
}

/** `settled` and those of `candidates` that are sure enough, without overlaps. */
function keep(settled: JudgedCandidate[], candidates: readonly Candidate[]): JudgedCandidate[] {
  if (candidates.length === 0) return settled;
  const sure = [...settled];
  for (const candidate of candidates) {
    const verdict = judge(view, hits, candidate);
    if (verdict.score >= LEAST_CONFIDENCE) sure.push(judged(candidate, verdict));
  }
  return resolveOverlaps(sure, view.length) as JudgedCandidate[];
}

/** The contacts that are no part of a mail address, a card number and the like. Both lists are in order. */
function outsideOf(
  contacts: readonly ContactCandidate[],
  identifiers: readonly JudgedCandidate[],
): readonly ContactCandidate[] {
  const whole = identifiers.filter(({ type }) => WHOLE_TYPES.has(type));
  if (whole.length === 0) return contacts;
  let next = 0;
  return contacts.filter(({ kind, from, to }) => {
    while (next < whole.length && whole[next]!.to <= from) next++;
    return kind === 'hint' || next === whole.length || whole[next]!.from >= to;
  });
}

function tabulate(identifiers: readonly JudgedCandidate[]): TableFound[] {
  const tables: TableFound[] = [];
  if (identifiers.length > 2) {
    for (const { from, to, rows, fields } of findRecords(identifiers)) {
      tables.push({ ...view.span(from, to), kind: 'records', rows, fields });
    }
  }
  if (hits.fields >= LEAST_FIELDS) {
    for (const { from, to, fields, schema } of findSchemas(hits)) {
      tables.push({ ...view.span(from, to), kind: 'schema', rows: 0, fields, schema });
    }
  }
  if (scanned.prices >= LEAST_PRICES) for (const menu of findPriceMenus(view)) tables.push(reportMenu(view, menu));
  return tables.length > 1 ? tables.sort(byPlace) : tables;
}

function link(urls: readonly FoundUrl[], contacts: readonly ContactCandidate[]): LinkFound[] {
  const links: LinkFound[] = [];
  for (const url of urls) links.push(...reportUrl(view, url));
  for (const { from, to, hint, score, evasion } of contacts) {
    if (hint !== 'qr') continue;
    links.push({ ...view.span(from, to), kind: 'qr_pointer', value: view.slice(from, to), confidence: score, evasion });
  }
  const requests = (hits.roles & ROLE_CODE) === 0 ? [] : findCodeRequests(view, hits);
  for (const { from, to, score } of requests) {
    const value = view.slice(from, to);
    links.push({ ...view.span(from, to), kind: 'code_request', value, confidence: score, evasion: [] });
  }
  return links.length > 1 ? links.sort(byPlace) : links;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
