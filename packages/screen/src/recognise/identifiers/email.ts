/**
 * Mail addresses: plain, in full width, and spelled out as 艾特 and 点, [at] and [dot], or with # for @.
 *
 * RFC 5321 in the form people use (no quoted local part). The domain must end with a known suffix.
 */
import type { AsciiView } from '../ascii-view.ts';
import { readHost } from '../links/host.ts';
import type { Candidates, Reading } from '../recogniser.ts';
import { isDigit, isLatin } from '../view-table.ts';
import { ROLE_AT } from '../words.ts';

const PLAIN = 0.95;
const SPELLED = 0.85;
const MAX_LOCAL = 64;
const SPACE = 0x20;
const AT_SIGN = 0x40;

export function findEmails({ view, hits, signs }: Reading, found: Candidates): void {
  let covered = 0;
  for (const sign of signs) covered = findAround(view, sign, sign + 1, covered, found);
  for (let h = 0; h < hits.count; h++) {
    if ((hits.words[h]!.roles & ROLE_AT) !== 0) findAround(view, hits.from[h]!, hits.to[h]!, 0, found);
  }
}

/** Looks for a local part before and a host after the units `[from, to)`; answers the end of what was found. */
function findAround(view: AsciiView, from: number, to: number, covered: number, found: Candidates): number {
  const { units } = view;
  const spelled = units[from] !== AT_SIGN;
  let localEnd = from;
  let hostStart = to;
  if (isOpening(units[localEnd - 1]!) && isClosing(units[hostStart]!)) {
    localEnd--;
    hostStart++;
  }
  if (units[localEnd - 1] === SPACE) localEnd--;
  if (units[hostStart] === SPACE) hostStart++;
  let local = localEnd;
  while (local > covered && localEnd - local < MAX_LOCAL && isLocalUnit(units[local - 1]!)) local--;
  while (local < localEnd && !isDigit(units[local]!) && !isLatin(units[local]!)) local++;
  if (local === localEnd) return covered;
  const host = readHost(view, hostStart);
  if (!host) return covered;
  // # and the word at are common in other roles: the local part and the host must touch them closely.
  if (spelled && hostStart - localEnd > 6) return covered;
  const value = `${view.slice(local, localEnd)}@${host.name}`;
  found.addUnits('email', local, host.to, value, spelled || host.disguised ? SPELLED : PLAIN);
  return host.to;
}

function isLocalUnit(unit: number): boolean {
  return (
    isDigit(unit) || isLatin(unit) || unit === 0x2e || unit === 0x5f || unit === 0x2d || unit === 0x2b || unit === 0x25
  );
}

function isOpening(unit: number): boolean {
  return unit === 0x28 || unit === 0x5b || unit === 0x7b;
}

function isClosing(unit: number): boolean {
  return unit === 0x29 || unit === 0x5d || unit === 0x7d;
}
