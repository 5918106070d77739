/**
 * `npm run calibrate`: what the screen does on texts it never saw, and where its thresholds belong.
 *
 * Leaves each author of corpus/texts out in turn, fits the calibration to those scores, and prints recall by author at
 * the thresholds that keep false alarms at 2 % of an author's benign texts and 0.26 % of real ones. Real benign texts are
 * read from the file named by SHOUTU_REAL_BENIGN (they are not ours to ship); without it that column is left out.
 * `-- --write` stores calibration and thresholds in packages/screen/data/calibration.tsv and thresholds.tsv.
 */
import { writeFileSync } from 'node:fs';
import { SURFACES } from '../packages/screen/src/item.ts';
import { fitCalibration } from './train/calibration.ts';
import { type Fold, leaveOneAuthorOut, upperShare } from './train/cross-validate.ts';
import { type Labelled, readLabelled, readLines } from './train/labelled.ts';
import { logistic } from './train/logistic.ts';

const REVIEW = { authors: 0.02, real: 0.0026 };
const BLOCK = { authors: 0.002, real: 0.0001 };

const texts = readLabelled('corpus/texts');
const realPath = process.env.SHOUTU_REAL_BENIGN;
if (!realPath) console.error('SHOUTU_REAL_BENIGN is not set: no figures for real benign texts');
const real = realPath ? readLines(realPath) : [];
const folds = leaveOneAuthorOut(texts, real);

const rows = folds.map((fold) => authorRow(fold));
console.table(rows.map(({ row }) => row));
const pooled = folds.flatMap(({ held, scores }) =>
  held.map((index, i) => ({ text: texts[index]!, score: scores[i]! })),
);
const benign = pooled.filter(({ text }) => text.label === 'benign').map(({ score }) => score);
const violations = pooled.filter(({ text }) => text.label === 'violation').map(({ score }) => score);
const realScores = folds.flatMap(({ further }) => further);
const review = realScores.length > 0 ? upperShare(realScores, REVIEW.real) : upperShare(benign, REVIEW.authors);
const block = Math.max(
  upperShare(benign, BLOCK.authors),
  realScores.length > 0 ? upperShare(realScores, BLOCK.real) : -Infinity,
);
const { slope, intercept } = fitCalibration(
  pooled.map(({ text, score }) => ({ score, target: text.label === 'violation' ? 1 : 0 })),
);
const probability = (score: number): number => logistic(slope * score + intercept);

console.table(
  [
    ['review', review],
    ['block', block],
  ].map(([name, threshold]) => ({
    threshold: name,
    'log-odds': (threshold as number).toFixed(2),
    score: probability(threshold as number).toFixed(4),
    'violations caught': share(violations, threshold as number),
    'benign of unseen authors': share(benign, threshold as number),
    'real benign': share(realScores, threshold as number),
  })),
);

if (process.argv.includes('--write')) {
  const header = (what: string, columns: string): string =>
    `# ${what}\n# source: npm run calibrate -- --write (leave-one-author-out on corpus/texts${realPath ? `, ${real.length} real benign texts` : ''}); docs/adr/0005\n# ${columns}\n`;
  writeFileSync(
    'packages/screen/data/calibration.tsv',
    `${header('How log-odds become a score: score = logistic(slope * log-odds + intercept).', 'slope\tintercept')}${slope.toFixed(4)}\t${intercept.toFixed(4)}\n`,
  );
  const lines = [...SURFACES]
    .sort()
    .map((surface) => `${surface}\t${probability(review).toFixed(4)}\t${probability(block).toFixed(4)}`);
  writeFileSync(
    'packages/screen/data/thresholds.tsv',
    `${header('From which score an item is held for a person, and from which it is refused, by surface. `block` also needs cues of two groups of the trade.', 'surface\treview\tblock')}${lines.join('\n')}\n`,
  );
  console.log('wrote data/calibration.tsv and data/thresholds.tsv; now run npm run generate');
}

function share(values: readonly number[], threshold: number): string {
  if (values.length === 0) return '-';
  return `${((100 * values.filter((value) => value > threshold).length) / values.length).toFixed(2)} %`;
}

function authorRow({ author, held, scores, further }: Fold): { row: Record<string, string | number> } {
  const of = (label: Labelled['label']): number[] => scores.filter((_, i) => texts[held[i]!]!.label === label);
  const mine = of('violation');
  const harmless = of('benign');
  const atReal = further.length > 0 ? upperShare(further, REVIEW.real) : Number.NaN;
  return {
    row: {
      author,
      violations: mine.length,
      benign: harmless.length,
      'caught at 2 % own': share(mine, upperShare(harmless, REVIEW.authors)),
      'caught at 0.26 % real': Number.isNaN(atReal) ? '-' : share(mine, atReal),
      'own benign flagged there': Number.isNaN(atReal) ? '-' : share(harmless, atReal),
    },
  };
}
