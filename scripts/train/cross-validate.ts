/**
 * Leave one author out: every text is scored by a model that saw no text of its author.
 *
 * These are the only scores of labelled texts that mean anything; thresholds and calibration are taken from them.
 */
import { backgroundTexts } from './background.ts';
import { analyst, BACKGROUND_TEXTS, type Example, exampleOf, targetOf } from './examples.ts';
import type { Labelled } from './labelled.ts';
import { logOdds, trainModel } from './logistic.ts';

export interface Fold {
  readonly author: string;
  /** Indices into the texts. */
  readonly held: readonly number[];
  /** Log-odds of the held texts, in the order of `held`. */
  readonly scores: readonly number[];
  /** Log-odds of the further texts, by the same model. */
  readonly further: readonly number[];
}

/** Trains once per author. `further` are texts nobody trains on, scored by each model. */
export function leaveOneAuthorOut(texts: readonly Labelled[], further: readonly Labelled[] = []): Fold[] {
  const examples = texts.map((text) => exampleOf(text, targetOf(text)));
  const background = backgroundTexts(BACKGROUND_TEXTS).map((item) => exampleOf(item, 0));
  const furtherExamples = further.map((text) => exampleOf(text, 0));
  return [...new Set(texts.map(({ author }) => author))].map((author) => {
    const seen = (_: Example, index: number): boolean => texts[index]!.author !== author;
    const weights = trainModel([...examples.filter(seen), ...background], analyst.space.size);
    const score = (example: Example): number => logOdds(weights, example);
    const held = texts.flatMap((text, index) => (text.author === author ? [index] : []));
    process.stderr.write(`left out ${author}: ${held.length} texts\n`);
    return { author, held, scores: held.map((index) => score(examples[index]!)), further: furtherExamples.map(score) };
  });
}

/** The value that `share` of the list lies above. */
export function upperShare(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NEGATIVE_INFINITY;
}
