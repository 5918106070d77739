/**
 * `npm run evaluate`: the finished screen on texts that training never saw.
 *
 * corpus/holdout holds sets by authors of their own, which neither training nor calibration reads. Their plain violations
 * are also written anew in thirteen disguises of every trade word. Real benign texts are read from the file named by
 * SHOUTU_REAL_BENIGN and left out, loudly, without it. `-- --json` prints one object a line.
 */
import { createScreener, type Item, TERMS } from '../packages/screen/src/index.ts';
import { isTradeCategory } from '../packages/screen/src/lexicon/groups.ts';
import { disguise, TECHNIQUES, type Technique } from './disguise.ts';
import { seededRandom } from './random.ts';
import { type Labelled, readLabelled, readLines } from './train/labelled.ts';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: '%';
  readonly target: string;
  readonly ok: boolean;
  readonly texts: number;
}

const screener = createScreener();
const rows: Row[] = [];

function measure(name: string, items: readonly Item[], counts: (verdict: string) => boolean, target: string): void {
  if (items.length === 0) return;
  const hits = items.filter((item) => counts(screener.assess(item).verdict)).length;
  const value = (100 * hits) / items.length;
  const limit = Number(target.replace(/[^\d.]/g, ''));
  rows.push({
    name,
    value,
    unit: '%',
    target,
    ok: target.startsWith('>=') ? value >= limit : value <= limit,
    texts: items.length,
  });
}

const flagged = (verdict: string): boolean => verdict !== 'pass';
const blocked = (verdict: string): boolean => verdict === 'block';

/** The text with every trade word of the lexicon in one disguise; undefined when nothing could be altered. */
function disguised(
  text: Labelled,
  technique: Technique,
  words: readonly string[],
  random: () => number,
): Labelled | undefined {
  let altered = 0;
  const alter = (written: string): string => {
    let out = '';
    for (let i = 0; i < written.length; ) {
      const word = words.find((candidate) => written.startsWith(candidate, i));
      const other = word && disguise(word, technique, random);
      if (other !== undefined && other !== '') altered++;
      out += other || word || written[i]!;
      i += word ? word.length : 1;
    }
    return out;
  };
  const title = text.title === undefined ? {} : { title: alter(text.title) };
  const copy = { ...text, ...title, text: alter(text.text) };
  return altered > 0 ? copy : undefined;
}

const holdout = readLabelled('corpus/holdout');
for (const author of [...new Set(holdout.map((text) => text.author)), 'all']) {
  const set = holdout.filter((text) => author === 'all' || text.author === author);
  const violations = set.filter(({ label }) => label === 'violation');
  const benign = set.filter(({ label }) => label === 'benign');
  measure(`${author}: violations flagged`, violations, flagged, '>= 92');
  measure(`${author}: violations blocked`, violations, blocked, '>= 0');
  measure(`${author}: benign flagged`, benign, flagged, '<= 2');
  measure(`${author}: benign blocked`, benign, blocked, '<= 0.2');
}

const random = seededRandom(11);
const words = [
  ...new Set(
    TERMS.filter(({ category, text }) => isTradeCategory(category) && /^\p{Script=Han}+$/u.test(text)).map(
      ({ text }) => text,
    ),
  ),
];
words.sort((a, b) => b.length - a.length);
const plain = holdout.filter(({ label, evasion }) => label === 'violation' && evasion.includes('plain'));
const altered = TECHNIQUES.map((technique) => plain.flatMap((text) => disguised(text, technique, words, random) ?? []));
measure('plain violations, every trade word disguised', altered.flat(), flagged, '>= 94');
for (const [index, technique] of TECHNIQUES.entries()) measure(`  by ${technique}`, altered[index]!, flagged, '>= 0');

const realPath = process.env.SHOUTU_REAL_BENIGN;
if (realPath) {
  const real = readLines(realPath);
  measure('real benign flagged', real, flagged, '<= 0.3');
  measure('real benign blocked', real, blocked, '<= 0.02');
} else console.error('SHOUTU_REAL_BENIGN is not set: no figures for real benign texts');

if (process.argv.includes('--json')) for (const row of rows) console.log(JSON.stringify(row));
else
  console.table(rows.map(({ name, value, target, ok, texts }) => ({ name, '%': value.toFixed(2), target, ok, texts })));
