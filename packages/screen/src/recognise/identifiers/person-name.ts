/**
 * Personal names, only where a record or a label says that one stands there.
 *
 * A label before (收件人, 户主), a form of address after (女士, 同学), or an identifier beside it. A family name and one or
 * two characters prove nothing by themselves. Sources: data/surnames*.tsv; ordinary words are excluded by a dictionary.
 * Family name and stars (张**) beside a record are reported as masked.
 */
import type { AsciiView } from '../ascii-view.ts';
import type { Candidate } from '../candidate.ts';
import type { Candidates, Reading } from '../recogniser.ts';
import { STAR } from '../run.ts';
import { isDigit, isHan, isLatin } from '../view-table.ts';
import { ROLE_AFTER_NAME, ROLE_BEFORE_NAME, ROLE_CUE, ROLE_FIELD, ROLE_LATIN_NAME, ROLE_NAME_LABEL } from '../words.ts';
import { isDottedName, isNameShaped } from './name-shape.ts';

const LABELLED = 0.8;
const BESIDE_RECORD = 0.85;
/** Two characters are a word more often than a name. */
const SHORT = 0.6;
const ADDRESSED = 0.65;
const SEPARATORS = new Set([...' ,:;、|/()-_"'].map((char) => char.charCodeAt(0)));
const LINKS = new Set([...' :是叫为做()"→'].map((char) => char.charCodeAt(0)));
/** A colon, a space or a bracket after a label. */
const LABEL_ENDS = new Set([...' :('].map((char) => char.charCodeAt(0)));
/** Characters after which a name may begin in running text: 面单有顾一帆137..., 快递员胡大有. */
const OPENINGS = new Set([...'有是叫人客找给由和与跟把请至到查转员主方者师傅长工手'].map((char) => char.charCodeAt(0)));
const ENUMERATION = 0x3001;
const RECEIVES = 0x6536;
/** Between an owner and the number: 徐来顺的3101..., 给梁知秋打181... */
const PARTICLES = new Set([...'的打'].map((char) => char.charCodeAt(0)));
/** Between a name and the next field: 名字王小禾和电话. */
const AND = new Set([...'和与及'].map((char) => char.charCodeAt(0)));
const LENGTHS = [3, 2, 4] as const;
/** Beside these a name is expected. */
const RECORD_TYPES = new Set([
  'resident_id',
  'phone',
  'bank_card',
  'address',
  'passport',
  'masked_resident_id',
  'masked_phone',
  'masked_bank_card',
]);

export function findPersonNames(reading: Reading, found: Candidates): void {
  const { view, hits, records } = reading;
  const wanted = ROLE_BEFORE_NAME | ROLE_AFTER_NAME | ROLE_LATIN_NAME | ROLE_NAME_LABEL;
  if ((hits.roles & wanted) !== 0) {
    for (let h = 0; h < hits.count; h++) {
      const { roles } = hits.words[h]!;
      if ((roles & ROLE_BEFORE_NAME) !== 0) afterLabel(reading, hits.to[h]!, found);
      else if ((roles & ROLE_NAME_LABEL) !== 0) afterVagueLabel(reading, hits.to[h]!, found);
      if ((roles & ROLE_AFTER_NAME) !== 0) beforeAddress(view, hits.from[h]!, found);
      if ((roles & ROLE_LATIN_NAME) !== 0) latinName(view, hits.to[h]!, found);
    }
  }
  // 林小禾收 at the end of a label.
  if (view.units[view.length - 1] === RECEIVES) beforeAddress(view, view.length - 1, found);
  for (const record of records) {
    if (!RECORD_TYPES.has(record.type)) continue;
    besideRecord(reading, record, found);
  }
}

function afterLabel(reading: Reading, labelEnd: number, found: Candidates): void {
  const { view } = reading;
  let at = labelEnd;
  while (at - labelEnd < 4 && LINKS.has(view.units[at]!)) at++;
  for (let listed = 0; listed < 50; listed++) {
    const end = nameFrom(reading, at);
    if (end === at) return;
    addName(view, at, end, end - at === 2 ? SHORT : LABELLED, found);
    if (view.units[end] !== ENUMERATION) return;
    at = end + 1;
  }
}

/** 客户：邓云禾, or 客户邓云禾电话: a colon before the name or a field behind it must make up for the label. */
function afterVagueLabel(reading: Reading, labelEnd: number, found: Candidates): void {
  const { view } = reading;
  if (LABEL_ENDS.has(view.units[labelEnd]!)) {
    afterLabel(reading, labelEnd, found);
    return;
  }
  const end = nameFrom(reading, labelEnd);
  if (end > labelEnd + 2 && end < view.length && isHan(view.units[end]!))
    addName(view, labelEnd, end, ADDRESSED, found);
}

/** End of the name that begins at unit `at` and is followed by something that is no part of a name; `at` when none. */
function nameFrom(reading: Reading, at: number): number {
  const { view } = reading;
  for (const length of LENGTHS) {
    const end = at + length;
    if (end <= view.length && isNameShaped(view, at, end) && mayFollow(reading, end)) return end;
  }
  return at;
}

/** Whether a name may end before unit `at`: no further Han, or a known word. */
function mayFollow({ view, hits }: Reading, at: number): boolean {
  if (at >= view.length || !isHan(view.units[at]!)) return true;
  const next = AND.has(view.units[at]!) ? at + 1 : at;
  const h = hits.firstFrom(next);
  if (h >= hits.count || hits.from[h] !== next || hits.words[h]!.text.length < 2) return false;
  const { roles, context } = hits.words[h]!;
  return context !== 0 || (roles & (ROLE_FIELD | ROLE_CUE | ROLE_AFTER_NAME | ROLE_BEFORE_NAME)) !== 0;
}

function beforeAddress(view: AsciiView, from: number, found: Candidates): void {
  for (let start = from - 4; start >= Math.max(0, from - 14); start--) {
    if (isDottedName(view, start, from) && !isHan(view.units[start - 1] ?? 0))
      addName(view, start, from, ADDRESSED, found);
  }
  for (const length of LENGTHS) {
    const start = from - length;
    if (start < 0 || length === 2 || !isNameShaped(view, start, from) || isHan(view.units[start - 1] ?? 0)) continue;
    addName(view, start, from, ADDRESSED, found);
    return;
  }
}

/** 英文名 He Xiaoman: words that begin with a capital. */
function latinName(view: AsciiView, at: number, found: Candidates): void {
  const { units } = view;
  let start = at;
  while (start - at < 3 && LINKS.has(units[start]!)) start++;
  let end = start;
  let words = 0;
  while (words < 3 && isCapital(view, end)) {
    let stop = end;
    while (isLatin(units[stop]!)) stop++;
    words++;
    end = stop;
    if (units[stop] === 0x20 && isCapital(view, stop + 1)) end = stop + 1;
    else break;
  }
  if (words >= 2)
    found.addUnits('person_name', start, end, view.text.slice(view.starts[start], view.endOf(end - 1)), LABELLED);
}

function isCapital(view: AsciiView, at: number): boolean {
  const written = at < view.length ? view.written(at) : 0;
  return written >= 0x41 && written <= 0x5a && isLatin(view.units[at + 1]!);
}

function besideRecord(reading: Reading, record: Candidate, found: Candidates): void {
  const { view } = reading;
  const to = skipBack(reading, record.from);
  if (!nameUpTo(reading, to, found)) maskedNameUpTo(view, to, found);
  let from = record.to;
  while (from - record.to < 2 && SEPARATORS.has(view.units[from]!)) from++;
  const end = nameFrom(reading, from);
  const closed = end < view.length && isHan(view.units[end]!) === false;
  if (end > from + 2 && (closed || end === view.length)) addName(view, from, end, BESIDE_RECORD, found);
}

/** Unit before the separators and field names (电话：) that stand before a value. */
function skipBack({ view, hits }: Reading, from: number): number {
  let at = skipSeparatorsBack(view, PARTICLES.has(view.units[from - 1] ?? 0) ? from - 1 : from);
  const h = hits.firstFrom(at) - 1;
  const word = h >= 0 && hits.to[h] === at ? hits.words[h]! : undefined;
  if (word && ((word.roles & ROLE_FIELD) !== 0 || word.context !== 0)) at = skipSeparatorsBack(view, hits.from[h]!);
  return at;
}

function skipSeparatorsBack(view: AsciiView, from: number): number {
  let at = from;
  while (at > 0 && from - at < 3 && SEPARATORS.has(view.units[at - 1]!)) at--;
  return at;
}

function nameUpTo(reading: Reading, to: number, found: Candidates): boolean {
  const { view } = reading;
  for (const length of LENGTHS) {
    const from = to - length;
    if (from < 0 || !isNameShaped(view, from, to)) continue;
    const open = from === 0 || !isHan(view.units[from - 1]!) || followsLabel(reading, from);
    if (!open && (length === 2 || !OPENINGS.has(view.units[from - 1]!))) continue;
    addName(view, from, to, length === 2 ? SHORT : open ? BESIDE_RECORD : ADDRESSED, found);
    return true;
  }
  return false;
}

function followsLabel({ hits }: Reading, from: number): boolean {
  const h = hits.firstFrom(from) - 1;
  return (
    h >= 0 && hits.to[h] === from && (hits.words[h]!.roles & (ROLE_BEFORE_NAME | ROLE_NAME_LABEL | ROLE_FIELD)) !== 0
  );
}

/** 张**: a family name and one or two stars. */
function maskedNameUpTo(view: AsciiView, to: number, found: Candidates): void {
  const { units } = view;
  let from = to;
  while (to - from < 2 && units[from - 1] === STAR) from--;
  if (from === to || from === 0 || isDigit(units[from - 1]!) || !isHan(units[from - 1]!)) return;
  if (isHan(units[from - 2] ?? 0) || !isNameShapedFirst(view, from - 1)) return;
  found.addUnits('masked_person_name', from - 1, to, view.slice(from - 1, to), ADDRESSED);
}

function isNameShapedFirst(view: AsciiView, at: number): boolean {
  return isHan(view.units[at]!);
}

function addName(view: AsciiView, from: number, to: number, score: number, found: Candidates): void {
  found.addUnits('person_name', from, to, view.text.slice(view.starts[from], view.endOf(to - 1)), score);
}
