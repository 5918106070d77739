/**
 * `npm run ablate`: what each channel of the screen is worth on authors it never saw.
 *
 * Leaves whole authors out, once with everything and once without each channel, and prints the share of violations caught
 * at the threshold that 2 % of all unseen benign texts pass. To keep it under an hour every third author is left out.
 */

import { backgroundTexts } from './train/background.ts';
import { upperShare } from './train/cross-validate.ts';
import { analyst, BACKGROUND_TEXTS, type Example, exampleOf, targetOf } from './train/examples.ts';
import { readLabelled } from './train/labelled.ts';
import { logOdds, trainModel } from './train/logistic.ts';

const BENIGN_SHARE = 0.02;
const EVERY = 3;

const texts = readLabelled('corpus/texts');
const authors = [...new Set(texts.map(({ author }) => author))].filter((_, index) => index % EVERY === 0);
const examples = texts.map((text) => exampleOf(text, targetOf(text)));
const background = backgroundTexts(BACKGROUND_TEXTS).map((item) => exampleOf(item, 0));
const nameOf = (id: number): string => analyst.space.nameOf(id);

const variants: ReadonlyArray<readonly [string, (name: string) => boolean, { background?: false }]> = [
  ['everything', () => true, {}],
  ['without any cue', (name) => !/^(cue|trade_groups|context_groups)/.test(name), {}],
  ['without spread', (name) => !name.endsWith(':spread'), {}],
  ['without swapped', (name) => !name.endsWith(':swapped'), {}],
  ['without sound', (name) => !/:(long_sound|half_sound)$/.test(name), {}],
  ['without pinyin', (name) => !name.endsWith(':pinyin'), {}],
  ['without amounts', (name) => !name.startsWith('amount:'), {}],
  ['without tricks', (name) => !name.startsWith('trick:'), {}],
  ['without recognisers', (name) => !/^(contact|hint|identifier|link|table):/.test(name), {}],
  ['without background', () => true, { background: false }],
];

const rows = variants.map(([variant, keeps, sets]) => {
  const cut = (example: Example): Example => ({
    ...example,
    features: example.features.filter((id) => keeps(nameOf(id))),
  });
  const all = examples.map(cut);
  const plain = sets.background === false ? [] : background.map(cut);
  const scored = authors.flatMap((author) => {
    const seen = (_: Example, index: number): boolean => texts[index]!.author !== author;
    const weights = trainModel([...all.filter(seen), ...plain], analyst.space.size);
    return all
      .filter((example, index) => !seen(example, index))
      .map((example) => ({ target: example.target, score: logOdds(weights, example) }));
  });
  const threshold = upperShare(
    scored.filter(({ target }) => target === 0).map(({ score }) => score),
    BENIGN_SHARE,
  );
  const violations = scored.filter(({ target }) => target === 1);
  const caught = violations.filter(({ score }) => score > threshold).length / violations.length;
  process.stderr.write(`${variant}: ${(100 * caught).toFixed(2)} %\n`);
  return { variant, 'caught at 2 % of benign': `${(100 * caught).toFixed(2)} %`, violations: violations.length };
});
console.log(`left out in turn: ${authors.join(', ')}`);
console.table(rows);
