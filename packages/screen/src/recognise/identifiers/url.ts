/**
 * Web addresses: https://www.example.com/help?id=12, www.example.net/app, example.cn/x7Qp, hxxps://bad.example[.]com/login.
 *
 * RFC 3986; hxxp and [.] are the defanged forms of security reports. A host with a known suffix triggers the search;
 * suffixes that are English words need a scheme, www or a path. Han and full-width punctuation end an address.
 */
import type { AsciiView } from '../ascii-view.ts';
import type { FoundUrl } from '../candidate.ts';
import { HOST_SUFFIXES, type Host, hostAround } from '../links/host.ts';
import type { Candidates, Reading } from '../recogniser.ts';
import { isDigit, isHan } from '../view-table.ts';
import { ROLE_SCHEME, ROLE_SUFFIX, type WordHits } from '../words.ts';

const SURE = 0.95;
const BARE_HOST = 0.75;
const MAX_URL = 2048;
const SLASH = 0x2f;
const COLON = 0x3a;

/** All web addresses of a text, in order; those directly after an @ belong to a mail address and are left out. */
export function findUrls(view: AsciiView, hits: WordHits): FoundUrl[] {
  const urls: FoundUrl[] = [];
  let covered = 0;
  for (let h = 0; h < hits.count; h++) {
    const role = hits.words[h]!.roles & (ROLE_SUFFIX | ROLE_SCHEME);
    if (role === 0 || hits.from[h]! < covered) continue;
    if ((role & ROLE_SUFFIX) === 0) {
      const numeric = readNumericUrl(view, hits.from[h]!, hits.to[h]!);
      if (numeric) urls.push(numeric);
      covered = numeric?.to ?? covered;
      continue;
    }
    const host = hostAround(view, hits.from[h]!, covered);
    if (!host) continue;
    const url = readUrl(view, host);
    if (url) urls.push(url);
    // Whether or not it was an address, its labels are not looked at again.
    covered = url?.to ?? host.to;
  }
  return urls;
}

/** Adds the addresses that were found as identifiers. */
export function addUrls({ urls }: Reading, found: Candidates): void {
  for (const { from, to, value, score } of urls) found.addUnits('url', from, to, value, score);
}

function readUrl(view: AsciiView, host: Host): FoundUrl | undefined {
  if (view.units[host.from - 1] === 0x40) return undefined;
  const scheme = schemeBefore(view, host.from);
  const to = endOfPath(view, endOfPort(view, host.to));
  const www = host.name.startsWith('www.');
  const bare = scheme.name === '' && !www && to === host.to;
  if (bare && !mayStandBare(view, host)) return undefined;
  const path = view.text.slice(view.starts[host.to] ?? 0, view.starts[to - 1]! + 1);
  const value = (scheme.name === '' ? '' : `${scheme.name}://`) + host.name + (to > host.to ? path : '');
  const disguised = host.disguised || scheme.defanged;
  return { from: scheme.from, to, value, host: host.name, disguised, score: bare ? BARE_HOST : SURE };
}

/** A host alone needs a suffix that is no English word, and letters before it. */
function mayStandBare(view: AsciiView, host: Host): boolean {
  const top = host.name.slice(host.name.lastIndexOf('.') + 1);
  if (HOST_SUFFIXES.get(top) !== true || view.units[host.to] === 0x40) return false;
  return (
    /[a-z]/.test(host.name.slice(0, -host.suffix.length - 1)) ||
    host.name.split('.').length > 2 ||
    /^[0-9]{3,}/.test(host.name)
  );
}

/** http://203.0.113.24/a: a scheme and four numbers. */
function readNumericUrl(view: AsciiView, from: number, schemeEnd: number): FoundUrl | undefined {
  const { units } = view;
  if (units[schemeEnd] !== COLON || units[schemeEnd + 1] !== SLASH || units[schemeEnd + 2] !== SLASH) return undefined;
  let end = schemeEnd + 3;
  while (isDigit(units[end]!) || (units[end] === 0x2e && isDigit(units[end + 1]!))) end++;
  const host = view.slice(schemeEnd + 3, end);
  if (!/^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$/.test(host)) return undefined;
  const to = endOfPath(view, endOfPort(view, end));
  const path = to > end ? view.text.slice(view.starts[end]!, view.starts[to - 1]! + 1) : '';
  return { from, to, value: `${view.slice(from, schemeEnd)}://${host}${path}`, host, disguised: false, score: SURE };
}

/** http:// and its defanged and spaced forms directly before unit `host`. */
function schemeBefore(view: AsciiView, host: number): { from: number; name: string; defanged: boolean } {
  const { units } = view;
  let at = host;
  while (units[at - 1] === SLASH && host - at < 3) at--;
  if (at === host) return { from: host, name: '', defanged: false };
  const closed = units[at - 1] === 0x5d;
  if (closed) at--;
  if (units[at - 1] !== COLON) return { from: host, name: '', defanged: false };
  at--;
  if (closed && units[at - 1] === 0x5b) at--;
  const end = at;
  while (end - at < 5 && units[at - 1]! >= 0x61 && units[at - 1]! <= 0x7a) at--;
  const name = view.slice(at, end);
  // A word glued to the scheme (看http://...) is Han, so only the known spellings can stand here.
  const scheme = /(?:h(?:tt|xx)ps?|ftp)$/.exec(name)?.[0];
  if (scheme === undefined) return { from: host, name: '', defanged: false };
  return { from: end - scheme.length, name: scheme.replace('xx', 'tt'), defanged: closed || scheme.includes('xx') };
}

function endOfPort(view: AsciiView, at: number): number {
  if (view.units[at] !== COLON || !isDigit(view.units[at + 1]!)) return at;
  let end = at + 1;
  while (end - at < 6 && isDigit(view.units[end]!)) end++;
  return end;
}

/** End of path, query and fragment; trailing punctuation is not part of them. */
function endOfPath(view: AsciiView, at: number): number {
  const { units } = view;
  const first = units[at]!;
  if (first !== SLASH && first !== 0x3f && first !== 0x23) return at;
  let end = at;
  while (end < view.length && end - at < MAX_URL && isPathUnit(view, end)) end++;
  while (end > at && '.!?:)-'.includes(String.fromCharCode(units[end - 1]!))) end--;
  return end;
}

function isPathUnit(view: AsciiView, at: number): boolean {
  const unit = view.units[at]!;
  if (unit <= 0x20 || isHan(unit)) return false;
  const written = view.written(at);
  if (written >= 0x80) return false;
  return !'"\'<>`{}|\\^[],;('.includes(String.fromCharCode(unit));
}
