/**
 * Host names as posts write them: example.com, example[.]com, example 点 com, example (dot) com, ｅｘａｍｐｌｅ．ｃｏｍ.
 *
 * Ends of host names: data/hosts-suffixes.tsv. Cost: linear in the host; a host longer than 253 units is cut.
 */
import type { AsciiView } from '../ascii-view.ts';
import { SUFFIXES } from '../data.generated.ts';
import { readRows } from '../data-rows.ts';
import { isDigit, isLatin } from '../view-table.ts';

/** Top-level domains and registries; true where a bare host may end so. */
export const HOST_SUFFIXES: ReadonlyMap<string, boolean> = new Map(
  readRows(SUFFIXES).map(([suffix, bare]) => [suffix!, bare === '1']),
);

const MAX_HOST = 253;
const DOT = 0x2e;
const SPACE = 0x20;
const POINT_WORD = 0x70b9;
const IDEOGRAPHIC_STOP = 0x3002;

export interface Host {
  /** View units. */
  readonly from: number;
  readonly to: number;
  /** Lower case, plain dots. */
  readonly name: string;
  readonly suffix: string;
  /** Some dot was written as a word or in brackets. */
  readonly disguised: boolean;
}

export function isLabelUnit(unit: number): boolean {
  return isDigit(unit) || isLatin(unit) || unit === 0x2d;
}

/** Unit after the dot, however written, that begins at unit `at`; `at` when there is none. */
export function readDot(view: AsciiView, at: number): number {
  const { units } = view;
  if (units[at] === DOT) return at + 1;
  let next = units[at] === SPACE ? at + 1 : at;
  const open = units[next] === 0x5b || units[next] === 0x28;
  if (open) next++;
  if (units[next] === POINT_WORD || units[next] === DOT || (units[next] === IDEOGRAPHIC_STOP && !open)) next++;
  else if (isWord(view, next, 'dot') && (open || next > at)) next += 3;
  else return at;
  if (open) {
    if (units[next] !== 0x5d && units[next] !== 0x29) return at;
    next++;
  }
  return units[next] === SPACE ? next + 1 : next;
}

function isWord(view: AsciiView, at: number, word: string): boolean {
  for (let k = 0; k < word.length; k++) if (view.units[at + k] !== word.charCodeAt(k)) return false;
  return true;
}

/** Unit where the label before the dot that ends just before `at` ends, or -1 when no dot ends there. */
function dotBefore(view: AsciiView, at: number): number {
  const { units } = view;
  for (let back = 1; back <= 6 && at - back > 0; back++) {
    if (!isLabelUnit(units[at - back - 1]!)) continue;
    if (readDot(view, at - back) === at) return at - back;
    if (back > 1 && isLabelUnit(units[at - back]!)) break;
  }
  return -1;
}

/** The host that begins at unit `from` and ends with a known suffix, the longest there is. */
export function readHost(view: AsciiView, from: number): Host | undefined {
  const { units } = view;
  let name = '';
  let best: { to: number; name: string } | undefined;
  let at = from;
  let disguised = false;
  let labels = 0;
  while (at - from < MAX_HOST) {
    const label = at;
    while (at - from < MAX_HOST && isLabelUnit(units[at]!)) at++;
    if (at === label || units[label] === 0x2d) break;
    name += view.slice(label, at);
    labels++;
    if (labels > 1 && HOST_SUFFIXES.has(view.slice(label, at))) best = { to: at, name };
    const dot = readDot(view, at);
    if (dot === at || !isLabelUnit(units[dot]!)) break;
    if (dot !== at + 1 || units[at] !== DOT) disguised = true;
    name += '.';
    at = dot;
  }
  if (!best) return undefined;
  return { from, to: best.to, name: best.name, suffix: suffixOf(best.name), disguised };
}

/** The longest known suffix of a host name, such as com.cn. */
function suffixOf(name: string): string {
  const labels = name.split('.');
  const two = labels.slice(-2).join('.');
  return labels.length > 2 && HOST_SUFFIXES.has(two) ? two : labels.at(-1)!;
}

/** The host around the top-level domain at unit `at`, beginning at or after unit `least`, or undefined. */
export function hostAround(view: AsciiView, at: number, least: number): Host | undefined {
  let from = at;
  for (;;) {
    const labelEnd = dotBefore(view, from);
    if (labelEnd <= least || at - labelEnd > MAX_HOST) break;
    let label = labelEnd;
    while (label > least && labelEnd - label < MAX_HOST && isLabelUnit(view.units[label - 1]!)) label--;
    if (label === labelEnd) break;
    from = label;
  }
  if (from === at) return undefined;
  while (view.units[from] === 0x2d) from++;
  return readHost(view, from);
}

/** The part of a host that somebody registered: example.com of www.example.com. */
export function registrableDomain(host: string): string {
  const suffix = suffixOf(host);
  const rest = host.slice(0, -suffix.length - 1);
  return `${rest.slice(rest.lastIndexOf('.') + 1)}.${suffix}`;
}
