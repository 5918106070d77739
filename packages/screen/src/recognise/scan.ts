/**
 * The one walk over the anchors of a view: words go to the hits, digit runs to the recognisers, @ signs to a list.
 *
 * Cost: linear in the anchors; text between them is not looked at.
 */
import { ANCHOR_SHIFT, type AsciiView } from './ascii-view.ts';
import type { Candidates, Recogniser } from './recogniser.ts';
import { REGISTRY } from './registry.ts';
import { isPictogram, Run, spokenDigit } from './run.ts';
import { FLAG_DIGIT, FLAG_HAN_DIGIT, FLAG_LATIN, FLAG_SIGN, FLAG_WORD, hanDigitValue } from './view-table.ts';
import { vocabulary } from './vocabulary.ts';
import { ROLE_AT, type WordHits } from './words.ts';

const FLAG_ELEMENT = FLAG_DIGIT | FLAG_LATIN | FLAG_HAN_DIGIT;

interface Row {
  readonly index: number;
  readonly recogniser: Recogniser;
}

/** Rows by the digits that they need, so that the short numbers of ordinary text are shown to few. */
const byDigits: readonly Row[] = REGISTRY.map((recogniser, index) => ({ index, recogniser })).sort(
  (a, b) => a.recogniser.digits - b.recogniser.digits || a.index - b.index,
);

/** What must stand behind a run for those that ask for it; all others need this many elements. */
const endsShortNumber = new Uint8Array(0x10000);
for (const { followedBy } of REGISTRY) for (const char of followedBy ?? '') endsShortNumber[char.charCodeAt(0)] = 1;
const shortestAlone = Math.min(...REGISTRY.filter((row) => row.followedBy === undefined).map((row) => row.shortest));
const SPACE = 0x20;
const run = new Run();

/** What a unit makes of one numeral or letter before it: 0 the run may go on, 1 it ends, 2 and more it ends as a price. */
const alone = new Uint8Array(0x10000);
const PRICE_UNITS = '十百千万';
for (let unit = 0x4e00; unit <= 0x9fff; unit++)
  alone[unit] = hanDigitValue(unit) < 0 && spokenDigit(unit) < 0 && endsShortNumber[unit] === 0 ? 1 : 0;
for (const char of PRICE_UNITS) alone[char.charCodeAt(0)] = 2;

export interface Scanned {
  /** Numbers that may be prices. */
  prices: number;
  /** Units of the view that hold an @. */
  readonly signs: number[];
}

/** Fills `hits`, `found` and `scanned`. */
export function scan(view: AsciiView, hits: WordHits, found: Candidates, scanned: Scanned): void {
  scanned.signs.length = 0;
  vocabulary.thin(view);
  const { anchors, anchorCount, units } = view;
  let prices = 0;
  let wordEnd = 0;
  let runEnd = 0;
  for (let a = 0; a < anchorCount; a++) {
    const flags = anchors[a]!;
    const at = flags >>> ANCHOR_SHIFT;
    if ((flags & FLAG_WORD) !== 0 && at >= wordEnd) wordEnd = vocabulary.match(view, at, hits);
    if (at < runEnd) continue;
    if ((flags & FLAG_ELEMENT) !== 0) {
      const role = alone[units[at + 1]!]!;
      if (role !== 0 && (flags & FLAG_DIGIT) === 0 && !isPictogram(view.written(at + 1))) {
        // One numeral or letter before an ordinary character: 一个, 三十. No number begins here.
        runEnd = at + 1;
        prices += role >>> 1;
        continue;
      }
      runEnd = run.read(view, at);
      if (run.digits === 0) continue;
      if (mayBePrice(units[runEnd]!)) prices++;
      showRun(found, units[runEnd] === SPACE ? units[runEnd + 1]! : units[runEnd]!);
    } else if ((flags & FLAG_SIGN) !== 0) {
      scanned.signs.push(at);
      hits.roles |= ROLE_AT;
    }
  }
  scanned.prices = prices;
}

/** Two to five digits, or Chinese numerals with a unit behind them. */
function mayBePrice(next: number): boolean {
  if (run.letters > 0 || run.digits > 5) return false;
  return run.digits > 1 || next === 0x5341 || next === 0x767e || next === 0x5343 || next === 0x4e07;
}

/** `next` is the unit behind the run, spaces apart. */
function showRun(found: Candidates, next: number): void {
  if (run.count < shortestAlone && endsShortNumber[next] === 0) return;
  for (const { index, recogniser } of byDigits) {
    if (recogniser.digits > run.digits) break;
    if (recogniser.shortest > run.count) continue;
    if (recogniser.followedBy !== undefined && !recogniser.followedBy.includes(String.fromCharCode(next))) continue;
    found.row = index;
    found.name = recogniser.name;
    recogniser.find(run, found);
  }
}
