/** Platt's calibration: the logistic curve that turns log-odds of unseen texts into probabilities. */

import { logistic } from './logistic.ts';

export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

const STEPS = 400;
const RATE = 0.5;

export function fitCalibration(points: ReadonlyArray<{ readonly score: number; readonly target: 0 | 1 }>): Calibration {
  let slope = 1;
  let intercept = 0;
  let slopeSquares = 1e-8;
  let interceptSquares = 1e-8;
  for (let step = 0; step < STEPS; step++) {
    let slopeGradient = 0;
    let interceptGradient = 0;
    for (const { score, target } of points) {
      const error = logistic(slope * score + intercept) - target;
      slopeGradient += error * score;
      interceptGradient += error;
    }
    slopeGradient /= points.length;
    interceptGradient /= points.length;
    slopeSquares += slopeGradient ** 2;
    interceptSquares += interceptGradient ** 2;
    slope -= (RATE * slopeGradient) / Math.sqrt(slopeSquares);
    intercept -= (RATE * interceptGradient) / Math.sqrt(interceptSquares);
  }
  return { slope, intercept };
}
