/**
 * Leave one author out: train on all others, then ask what of the unseen author's violations is caught when the threshold
 * is the stricter one of "2 % of that author's benign texts" and, where given, "0.3 % of real benign texts".
 * Real texts are read from the file named by SHOUTU_REAL_BENIGN; without it their column is left out, loudly.
 */
import { backgroundTexts } from './background.ts';
import { disguisedCopies } from './disguised.ts';
import { BACKGROUND_TEXTS, type Example, exampleOf, targetOf } from './examples.ts';
import { type Labelled, readLines } from './labelled.ts';
import { logOdds, trainModel } from './logistic.ts';

const BENIGN_SHARE = 0.02;
const REAL_SHARE = 0.003;

export function crossValidate(texts: readonly Labelled[]): void {
  const realPath = process.env['SHOUTU_REAL_BENIGN'];
  if (!realPath) console.error('SHOUTU_REAL_BENIGN is not set: no column for real benign texts');
  const real = realPath ? readLines(realPath).map((text) => exampleOf(text, 0)) : [];
  const examples = texts.map((text) => exampleOf(text, targetOf(text)));
  const disguised = disguisedCopies(texts).map((text) => exampleOf(text, targetOf(text), 0.5));
  const background = backgroundTexts(BACKGROUND_TEXTS).map((item) => exampleOf(item, 0));
  const rows: Array<Record<string, string | number>> = [];
  const totals = { violations: 0, own: 0, real: 0, both: 0 };
  for (const author of [...new Set(texts.map((text) => text.author))]) {
    const unseen = (_: Example, index: number): boolean => texts[index]!.author !== author;
    const weights = trainModel([...examples.filter(unseen), ...disguised.filter(unseen), ...background]);
    const score = (example: Example): number => logOdds(weights, example);
    const held = examples.filter((example, index) => !unseen(example, index));
    const violations = held.filter(({ target }) => target === 1).map(score);
    const benign = held.filter(({ target }) => target === 0).map(score);
    if (violations.length === 0) continue;
    const ownThreshold = upperShare(benign, BENIGN_SHARE);
    const realThreshold = real.length === 0 ? Number.NEGATIVE_INFINITY : upperShare(real.map(score), REAL_SHARE);
    const caught = (threshold: number): number => violations.filter((value) => value > threshold).length;
    const result = { own: caught(ownThreshold), real: caught(realThreshold), both: caught(Math.max(ownThreshold, realThreshold)) };
    totals.violations += violations.length;
    for (const key of ['own', 'real', 'both'] as const) totals[key] += result[key];
    const percent = (count: number): string => `${((100 * count) / violations.length).toFixed(1)} %`;
    rows.push({ author, violations: violations.length, benign: benign.length, 'caught at 2 % own': percent(result.own), 'at 0.3 % real': percent(result.real), 'at both': percent(result.both) });
  }
  console.table(rows);
  const share = (count: number): string => `${((100 * count) / totals.violations).toFixed(1)} %`;
  console.log(`all authors: ${share(totals.own)} at 2 % own, ${share(totals.real)} at 0.3 % real, ${share(totals.both)} at both`);
}

/** The value that `share` of the list lies above. */
export function upperShare(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NEGATIVE_INFINITY;
}
