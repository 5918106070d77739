/**
 * Personal identifiers, contacts, links and tables in Chinese text, however they are written.
 *
 * `recognise` reads the text once into an ASCII view, visits the places where something may begin, shows digit runs to
 * the recognisers of `registry.ts`, and weighs what they find by the words around it. Pure and synchronous: the buffers
 * below are scratch space and carry nothing from one text to the next.
 *
 * Input is hostile text of any kind. Cost: linear, about 10 ns a unit of ordinary text.
 */
import { AsciiView } from './ascii-view.ts';
import { type ContactCandidate, findContacts } from './contacts/contacts.ts';
import { judge, LEAST_CONFIDENCE } from './context.ts';
import { findEmails } from './identifiers/email.ts';
import { findPersonNames } from './identifiers/person-name.ts';
import { type FoundUrl, findUrls } from './identifiers/url.ts';
import { findCodeRequests } from './links/code-request.ts';
import { type Candidate, Candidates, type Reading } from './recogniser.ts';
import type { ContactFound, LinkFound, Recognition, TableFound } from './recognition.ts';
import { type JudgedCandidate, judged, reportContact, reportIdentifier, reportMenu, reportUrl } from './report.ts';
import { resolveOverlaps } from './resolve.ts';
import { type Scanned, scan } from './scan.ts';
import { findPriceMenus } from './tables/price-menu.ts';
import { findRecords } from './tables/records.ts';
import { findSchemas } from './tables/schema.ts';
import {
  ROLE_AFTER_NAME,
  ROLE_AT,
  ROLE_BEFORE_NAME,
  ROLE_CODE,
  ROLE_CUE,
  ROLE_HINT,
  ROLE_LATIN_NAME,
  ROLE_NAME_LABEL,
  ROLE_SCHEME,
  ROLE_SUFFIX,
  WordHits,
} from './words.ts';

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
export { REGISTRY } from './registry.ts';

const NOTHING: Recognition = Object.freeze({
  identifiers: Object.freeze([]),
  contacts: Object.freeze([]),
  links: Object.freeze([]),
  tables: Object.freeze([]),
});
/** Fewer numbers than this make no price menu. */
const LEAST_PRICES = 3;
const LEAST_FIELDS = 3;
/** Roles of words that are worth a second look by themselves; labels and measures are not. */
const TELLING =
  ROLE_AFTER_NAME |
  ROLE_AT |
  ROLE_BEFORE_NAME |
  ROLE_CODE |
  ROLE_CUE |
  ROLE_HINT |
  ROLE_LATIN_NAME |
  ROLE_NAME_LABEL |
  ROLE_SCHEME |
  ROLE_SUFFIX;
const NAMING = ROLE_AFTER_NAME | ROLE_BEFORE_NAME | ROLE_LATIN_NAME | ROLE_NAME_LABEL;
/** Inside these a handle is a part of something else. */
const WHOLE_TYPES = new Set(['email', 'url', 'resident_id', 'bank_card', 'waybill', 'uscc', 'passport', 'ip']);
const view = new AsciiView();
const hits = new WordHits();
const found = new Candidates();
const reading: Reading = { view, hits };
const scanned: Scanned = { prices: 0, signs: [] };

/** Everything recognisable in `text`, each kind in order of its place. */
export function recognise(text: string): Recognition {
  view.read(text);
  if (view.anchorCount === 0) return NOTHING;
  hits.clear();
  found.list.length = 0;
  scan(view, hits, found, scanned);
  if (
    (hits.roles & TELLING) === 0 &&
    found.list.length + scanned.signs.length === 0 &&
    scanned.prices < LEAST_PRICES &&
    hits.fields < LEAST_FIELDS
  ) {
    return NOTHING;
  }
  const urls = (hits.roles & (ROLE_SUFFIX | ROLE_SCHEME)) === 0 ? [] : findUrls(reading);
  const contacts = (hits.roles & (ROLE_CUE | ROLE_HINT)) === 0 ? [] : findContacts(reading);
  const identifiers = identify(urls, contacts);
  const tables = tabulate(identifiers);
  const links = link(urls, contacts);
  const kept = outsideOf(contacts, identifiers);
  if (identifiers.length + kept.length + links.length + tables.length === 0) return NOTHING;
  const reported: ContactFound[] = kept.map((contact) => reportContact(view, contact));
  return { identifiers: identifiers.map((one) => reportIdentifier(view, one)), contacts: reported, links, tables };
}

/** Candidates of all recognisers, weighed by context, without overlaps, in order. */
function identify(urls: readonly FoundUrl[], contacts: readonly ContactCandidate[]): JudgedCandidate[] {
  found.row = -1;
  if (scanned.signs.length > 0 || (hits.roles & ROLE_AT) !== 0) {
    found.name = 'email';
    findEmails(reading, scanned.signs, found);
  }
  found.name = 'url';
  for (const url of urls) found.addUnits('url', url.from, url.to, url.value, url.score);
  found.name = 'contacts';
  for (const contact of contacts) {
    const type = contact.channel === 'qq' ? 'qq' : contact.channel === 'wechat' ? 'wechat_id' : undefined;
    if (type && contact.kind === 'handle') found.addUnits(type, contact.from, contact.to, contact.value, contact.score);
  }
  const kept = keep(found.list);
  const named = (hits.roles & NAMING) !== 0;
  if (kept.length === 0 && !named) return kept;
  found.list.length = 0;
  found.name = 'person-name';
  findPersonNames(reading, kept, found);
  if (found.list.length === 0) return kept;
  return resolveOverlaps([...kept, ...keep(found.list)], view.length) as JudgedCandidate[];
}

function keep(candidates: readonly Candidate[]): JudgedCandidate[] {
  if (candidates.length === 0) return [];
  const sure: JudgedCandidate[] = [];
  for (const candidate of candidates) {
    const verdict = judge(reading, candidate);
    if (verdict.score >= LEAST_CONFIDENCE) sure.push(judged(candidate, verdict));
  }
  return resolveOverlaps(sure, view.length) as JudgedCandidate[];
}

/** The contacts that are no part of a mail address, a card number and the like. Both lists are in order. */
function outsideOf(contacts: readonly ContactCandidate[], identifiers: readonly JudgedCandidate[]): ContactCandidate[] {
  const whole = identifiers.filter(({ type }) => WHOLE_TYPES.has(type));
  if (whole.length === 0) return [...contacts];
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
  return tables;
}

function link(urls: readonly FoundUrl[], contacts: readonly ContactCandidate[]): LinkFound[] {
  const links = urls.flatMap((url) => reportUrl(view, url));
  for (const { from, to, hint, score, evasion } of contacts) {
    if (hint !== 'qr') continue;
    links.push({ ...view.span(from, to), kind: 'qr_pointer', value: view.slice(from, to), confidence: score, evasion });
  }
  if ((hits.roles & ROLE_CODE) !== 0) {
    for (const { from, to, score } of findCodeRequests(reading)) {
      links.push({
        ...view.span(from, to),
        kind: 'code_request',
        value: view.slice(from, to),
        confidence: score,
        evasion: [],
      });
    }
  }
  return links;
}
