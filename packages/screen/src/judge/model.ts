/**
 * The learned weights: log-odds that a stretch of text is trade in personal information, as a sum over its features.
 *
 * log-odds = bias + (sum of the weights of its distinct grams) / sqrt(their number) + sum of the weights of its evidence.
 * Trained by scripts/train.ts; a linear model, so every verdict is explained by its summands.
 */
import type { Evidence } from './evidence.ts';
import type { FeatureSpace } from './feature-space.ts';
import { GRAM_BITS, type Grams } from './grams.ts';
import { CALIBRATION } from './tables.generated.ts';

/** What the model file says, before it is fitted to a feature space. */
export interface ModelData {
  readonly version: string;
  readonly bias: number;
  /** Log-odds of one step of a gram weight. */
  readonly gramStep: number;
  /** Base64 of signed bytes, one a gram id. */
  readonly grams: string;
  /** Lines "name weight". */
  readonly features: string;
}

export class Model {
  readonly version: string;
  readonly bias: number;
  private readonly gramStep: number;
  private readonly grams: Int8Array;
  private readonly weights: Float32Array;

  constructor(data: ModelData, space: FeatureSpace) {
    this.version = data.version;
    this.bias = data.bias;
    this.gramStep = data.gramStep;
    this.grams = new Int8Array(bytesOf(data.grams).buffer);
    if (this.grams.length !== 1 << GRAM_BITS)
      throw new RangeError('the model does not fit GRAM_BITS; run npm run train');
    this.weights = new Float32Array(space.size);
    for (const line of data.features.split('\n')) {
      const at = line.lastIndexOf(' ');
      const index = space.parse(line.slice(0, at));
      if (index >= 0) this.weights[index] = Number(line.slice(at + 1));
    }
  }

  /** Weight of a feature that is not wording. */
  weightOf(feature: number): number {
    return this.weights[feature]!;
  }

  /** Log-odds that the wording adds. */
  wording({ ids, count }: Grams): number {
    const { grams } = this;
    let total = 0;
    for (let i = 0; i < count; i++) total += grams[ids[i]!]!;
    return count === 0 ? 0 : (total * this.gramStep) / Math.sqrt(count);
  }

  /** Weight of one gram before the sum is divided by the square root of their number. */
  gramWeight(id: number): number {
    return this.grams[id]! * this.gramStep;
  }

  /** Log-odds that the evidence adds. */
  evidence({ ids, count }: Evidence): number {
    let total = 0;
    for (let i = 0; i < count; i++) total += this.weights[ids[i]!]!;
    return total;
  }

  /** Calibrated probability, 0 to 1: `data/calibration.tsv`. */
  probability(logOdds: number): number {
    return 1 / (1 + Math.exp(-(CALIBRATION.slope * logOdds + CALIBRATION.intercept)));
  }
}

/** Decodes base64 without `Buffer` or `atob` of a platform: the package runs anywhere. */
function bytesOf(base64: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[alphabet.charCodeAt(i)] = i;
  const size = Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(size);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; at < size; i++) {
    held = ((held << 6) | value[base64.charCodeAt(i)]!) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >>> bits) & 0xff;
    }
  }
  return bytes;
}
