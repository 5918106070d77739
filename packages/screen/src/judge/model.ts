/**
 * The learned weights: log-odds that a stretch of text is trade in personal information, as a sum over its features.
 *
 * log-odds = bias + (sum of the weights of its distinct grams) / sqrt(their number) + sum of the weights of its evidence.
 * Trained by scripts/train.ts; a linear model, so every verdict is explained by its summands. Gram weights are bytes; each
 * slot also holds a stamp that tells whether the gram was met before in this window, so one memory access does both.
 */
import type { Evidence } from './evidence.ts';
import type { FeatureSpace } from './feature-space.ts';
import { GRAM_BITS, type Grams } from './grams.ts';

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
  /** Calibration: score = logistic(slope * log-odds + intercept). */
  readonly slope: number;
  readonly intercept: number;
}

const STAMP_LIMIT = 1 << 22;

export class Model {
  readonly version: string;
  readonly bias: number;
  private readonly gramStep: number;
  private readonly slope: number;
  private readonly intercept: number;
  /** Weight in the low byte, stamp above. */
  private readonly slots: Int32Array;
  private readonly weights: Float32Array;
  private stamp = 0;

  constructor(data: ModelData, space: FeatureSpace) {
    this.version = data.version;
    this.bias = data.bias;
    this.gramStep = data.gramStep;
    this.slope = data.slope;
    this.intercept = data.intercept;
    this.slots = new Int32Array(1 << GRAM_BITS);
    const bytes = bytesOf(data.grams);
    for (let id = 0; id < bytes.length; id++) this.slots[id] = bytes[id]!;
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

  /** Weight of one gram before it is divided by the square root of their number. */
  gramWeight(id: number): number {
    return (((this.slots[id]! & 0xff) << 24) >> 24) * this.gramStep;
  }

  /** Log-odds that the wording of the grams `[from, to)` and `[soundFrom, soundTo)` adds. */
  wording(grams: Grams, from: number, to: number, soundFrom: number, soundTo: number): number {
    if (++this.stamp === STAMP_LIMIT) this.forgetStamps();
    const first = this.sum(grams.ids, from, to);
    const distinct = this.distinct;
    const second = this.sum(grams.ids, soundFrom, soundTo);
    const count = distinct + this.distinct;
    return count === 0 ? 0 : ((first + second) * this.gramStep) / Math.sqrt(count);
  }

  private distinct = 0;
  private sum(ids: Int32Array, from: number, to: number): number {
    const { slots } = this;
    const stamp = this.stamp << 8;
    let total = 0;
    let distinct = 0;
    for (let i = from; i < to; i++) {
      const id = ids[i]!;
      const slot = slots[id]!;
      const fresh = (slot & ~0xff) !== stamp;
      if (fresh) {
        slots[id] = stamp | (slot & 0xff);
        total += (slot << 24) >> 24;
        distinct++;
      }
    }
    this.distinct = distinct;
    return total;
  }

  /** Log-odds that the evidence adds. */
  evidence({ ids, count }: Evidence): number {
    let total = 0;
    for (let i = 0; i < count; i++) total += this.weights[ids[i]!]!;
    return total;
  }

  /** Calibrated probability, 0 to 1. */
  probability(logOdds: number): number {
    return 1 / (1 + Math.exp(-(this.slope * logOdds + this.intercept)));
  }

  private forgetStamps(): void {
    for (let id = 0; id < this.slots.length; id++) this.slots[id]! &= 0xff;
    this.stamp = 1;
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
