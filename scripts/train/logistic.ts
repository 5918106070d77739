/**
 * Logistic regression over two kinds of features: grams, whose value is one over the square root of their number, and
 * evidence, whose value is constant. AdaGrad, a fixed number of passes in a seeded order, a little L2.
 */
import { GRAM_BITS } from '../../packages/screen/src/judge/grams.ts';
import { seededRandom } from '../random.ts';
import type { Example } from './examples.ts';

export interface Weights {
  readonly bias: number;
  readonly grams: Float64Array;
  readonly features: Float64Array;
}

const PASSES = 12;
/** The weights are averaged over the passes from here on, which steadies them. */
const FIRST_AVERAGED = 6;
const GRAM_RATE = 0.25;
const FEATURE_RATE = 0.1;
const BIAS_RATE = 0.5;
const GRAM_DECAY = 1e-6;
const FEATURE_DECAY = 1e-5;
/** Value of an evidence feature during training; folded into its weight afterwards. */
const FEATURE_VALUE = 0.5;
const SEED = 7;

/** `featureCount`: size of the feature space that the examples index. */
export function trainModel(examples: readonly Example[], featureCount: number): Weights {
  const grams = new Float64Array(1 << GRAM_BITS);
  const gramSquares = new Float64Array(1 << GRAM_BITS).fill(1e-8);
  const features = new Float64Array(featureCount);
  const featureSquares = new Float64Array(featureCount).fill(1e-8);
  let bias = -1;
  let biasSquares = 1e-8;
  const average = { bias: 0, grams: new Float64Array(grams.length), features: new Float64Array(featureCount) };
  const random = seededRandom(SEED);
  const order = examples.map((_, index) => index);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index]!;
      const value = 1 / Math.sqrt(example.grams.length || 1);
      const error = logistic(logOdds({ bias, grams, features }, example, FEATURE_VALUE)) - example.target;
      for (const id of example.grams) {
        const step = error * value + GRAM_DECAY * grams[id]!;
        gramSquares[id]! += step * step;
        grams[id]! -= (GRAM_RATE * step) / Math.sqrt(gramSquares[id]!);
      }
      for (const id of example.features) {
        const step = error * FEATURE_VALUE + FEATURE_DECAY * features[id]!;
        featureSquares[id]! += step * step;
        features[id]! -= (FEATURE_RATE * step) / Math.sqrt(featureSquares[id]!);
      }
      biasSquares += error * error;
      bias -= (BIAS_RATE * error) / Math.sqrt(biasSquares);
    }
    if (pass < FIRST_AVERAGED) continue;
    const share = 1 / (PASSES - FIRST_AVERAGED);
    average.bias += share * bias;
    for (let id = 0; id < grams.length; id++) average.grams[id]! += share * grams[id]!;
    for (let id = 0; id < features.length; id++) average.features[id]! += share * FEATURE_VALUE * features[id]!;
  }
  return average;
}

export function logOdds({ bias, grams, features }: Weights, example: Example, featureValue = 1): number {
  let wording = 0;
  for (const id of example.grams) wording += grams[id]!;
  let evidence = 0;
  for (const id of example.features) evidence += features[id]!;
  return bias + wording / Math.sqrt(example.grams.length || 1) + evidence * featureValue;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
