/**
 * Hosts that borrow a known name: taoba0.example, jd-refund.test, alipay.com.example.test.
 *
 * A host under a known registrable domain is that site itself. Otherwise its pieces (between dots and hyphens) are held
 * against the names of data/hosts.tsv: equal, containing it, equal after undoing look-alike characters, or a slip away.
 */
import { HOSTS } from '../data.generated.ts';
import { readRows } from '../data-rows.ts';
import { HOST_SUFFIXES, registrableDomain } from './host.ts';

export interface HostVerdict {
  /** The known domain that the host belongs to or imitates. */
  readonly domain: string;
  readonly imitates: boolean;
  readonly score: number;
}

interface Brand {
  readonly domain: string;
  readonly name: string;
  /** The name with look-alike characters undone. */
  readonly plain: string;
}

const brands: Brand[] = readRows(HOSTS).flatMap(([domain, names]) =>
  names!.split(',').map((name) => ({ domain: domain!, name, plain: undoLookAlikes(name) })),
);
const knownDomains = new Map(readRows(HOSTS).map(([domain]) => [registrableDomain(domain!), domain!]));
const EQUAL = 0.9;
const CONTAINED = 0.85;
const ALIKE = 0.85;
const SLIP = 0.75;
/** Names this long are told apart from words that merely contain them, or differ by one letter. */
const LONG_NAME = 6;
/** Short names (jd, qq, ems) count only beside another piece: jd-refund, not a host called jd. */
const SHORT_NAME = 3;

/** What a host has to do with the known ones, or undefined when nothing. */
export function judgeHost(host: string): HostVerdict | undefined {
  const own = registrableDomain(host);
  const known = knownDomains.get(own);
  if (known !== undefined) return { domain: known, imitates: false, score: 1 };
  if (/(?:^|\.)gov\.cn$/.test(host)) return { domain: 'gov.cn', imitates: false, score: 1 };
  let labels = host.split('.');
  while (labels.length > 1 && HOST_SUFFIXES.has(labels.at(-1)!)) labels = labels.slice(0, -1);
  const pieces = labels.flatMap((label) => label.split('-')).filter((piece) => piece !== '' && piece !== 'www');
  let best: HostVerdict | undefined;
  for (const piece of pieces) {
    const plain = undoLookAlikes(piece);
    for (const brand of brands) {
      const score = likeness(piece, plain, brand, pieces.length);
      if (score > (best?.score ?? 0)) best = { domain: brand.domain, imitates: true, score };
    }
  }
  return best;
}

function likeness(piece: string, plain: string, brand: Brand, pieces: number): number {
  const { name } = brand;
  if (piece === name) return name.length > SHORT_NAME || pieces > 1 ? EQUAL : 0;
  if (name.length > SHORT_NAME && /^[a-z]/.test(name) && plain === brand.plain) return ALIKE;
  if (name.length < LONG_NAME) return 0;
  if (piece.includes(name)) return CONTAINED;
  const slips = name.length > 8 ? 2 : 1;
  return Math.abs(piece.length - name.length) <= slips && isWithin(piece, name, slips) ? SLIP : 0;
}

/** Digits and pairs of letters that are taken for a letter. */
function undoLookAlikes(piece: string): string {
  return piece
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll('0', 'o')
    .replaceAll(/[1il]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('3', 'e')
    .replaceAll('8', 'b');
}

/** Whether at most `most` letters must be inserted, left out, replaced or swapped. Both are shorter than a host label. */
function isWithin(a: string, b: string, most: number): boolean {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]! <= most;
}
