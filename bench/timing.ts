/**
 * Throughput on a shared machine: the work is cut into slices, contenders take turns on each slice, and for each slice the
 * fastest of several rounds counts. Interleaving gives all contenders the same weather.
 */
export interface Contender {
  readonly name: string;
  readonly run: (slice: number) => void;
}

const ROUNDS = 7;

/** Seconds that each contender needs for all slices together. */
export function timeInterleaved(contenders: readonly Contender[], slices: number): number[] {
  const best = contenders.map(() => new Float64Array(slices).fill(Number.POSITIVE_INFINITY));
  for (let round = 0; round < ROUNDS; round++) {
    for (let slice = 0; slice < slices; slice++) {
      for (const [index, { run }] of contenders.entries()) {
        const started = performance.now();
        run(slice);
        best[index]![slice] = Math.min(best[index]![slice]!, performance.now() - started);
      }
    }
  }
  return best.map((times) => times.reduce((sum, time) => sum + time, 0) / 1000);
}
