/**
 * `npm run train`: learns the weights of the screen from corpus/texts and writes model.generated.ts.
 *
 * Logistic regression by AdaGrad over a fixed shuffle: the same corpus and the same lexicon give the same file on every
 * machine. Besides the labelled texts it sees random strings of dictionary words as benign background, which teaches it
 * that ordinary words mean nothing. How well it does on texts it never saw is asked by `npm run calibrate` and
 * `npm run evaluate`. `-- --check` only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { analyst, trainingExamples } from './train/examples.ts';
import { readLabelled } from './train/labelled.ts';
import { trainModel } from './train/logistic.ts';
import { modelModule } from './train/model-module.ts';

const started = performance.now();
const texts = readLabelled('corpus/texts');
const examples = trainingExamples(texts);
const path = 'packages/screen/src/judge/model.generated.ts';
const module = modelModule(trainModel(examples, analyst.space.size), texts);
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== module) {
    console.error(`${path} is not what corpus, lexicon and code give: run npm run train`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, module);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${path}: from ${texts.length} texts (${examples.length} examples) in ${seconds} s`);
}
