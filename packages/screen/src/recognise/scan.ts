/**
 * The one walk over the anchors of a view: words go to the hits, digit runs to the recognisers, @ signs to a list.
 *
 * Cost: linear in the anchors; text between them is not looked at.
 */
import type { AsciiView } from './ascii-view.ts';
import type { Candidates, Recogniser } from './recogniser.ts';
import { REGISTRY } from './registry.ts';
import { Run } from './run.ts';
import { FLAG_DIGIT, FLAG_HAN_DIGIT, FLAG_LATIN, FLAG_SIGN, FLAG_WORD, VIEW_ENTRIES } from './view-table.ts';
import { vocabulary } from './vocabulary.ts';
import type { WordHits } from './words.ts';

const FLAG_ELEMENT = FLAG_DIGIT | FLAG_LATIN | FLAG_HAN_DIGIT;

interface Row {
  readonly index: number;
  readonly recogniser: Recogniser;
}

/** Rows by the digits that they need, so that the short numbers of ordinary text are shown to few. */
const byDigits: readonly Row[] = REGISTRY.map((recogniser, index) => ({ index, recogniser })).sort(
  (a, b) => a.recogniser.digits - b.recogniser.digits || a.index - b.index,
);

const run = new Run();

export interface Scanned {
  /** Numbers that may be prices. */
  prices: number;
  /** Units of the view that hold an @. */
  readonly signs: number[];
}

/** Fills `hits`, `found` and `scanned`. */
export function scan(view: AsciiView, hits: WordHits, found: Candidates, scanned: Scanned): void {
  scanned.signs.length = 0;
  const { anchors, anchorCount, units } = view;
  let prices = 0;
  let wordEnd = 0;
  let runEnd = 0;
  for (let a = 0; a < anchorCount; a++) {
    const at = anchors[a]!;
    const flags = VIEW_ENTRIES[units[at]!]!;
    if ((flags & FLAG_WORD) !== 0 && at >= wordEnd) wordEnd = vocabulary.match(view, at, hits);
    if ((flags & FLAG_ELEMENT) !== 0) {
      if (at < runEnd) continue;
      runEnd = run.read(view, at);
      if (run.digits === 0) continue;
      if (mayBePrice(units[runEnd]!)) prices++;
      showRun(found);
    } else if ((flags & FLAG_SIGN) !== 0) scanned.signs.push(at);
  }
  scanned.prices = prices;
}

/** Two to five digits, or Chinese numerals with a unit behind them. */
function mayBePrice(next: number): boolean {
  if (run.letters > 0 || run.digits > 5) return false;
  return run.digits > 1 || next === 0x5341 || next === 0x767e || next === 0x5343 || next === 0x4e07;
}

function showRun(found: Candidates): void {
  for (const { index, recogniser } of byDigits) {
    if (recogniser.digits > run.digits) break;
    if (recogniser.shortest > run.count) continue;
    found.row = index;
    found.name = recogniser.name;
    recogniser.find(run, found);
  }
}
