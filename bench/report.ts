/** Prints the rows of a benchmark: a table for people, one JSON object a line with `-- --json`. A wrong answer fails the run. */
import { cpus } from 'node:os';

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Such as ">= 10"; empty for a peer, which has none. */
  readonly target: string;
}

export function reportRows(rows: readonly BenchRow[]): void {
  const judged = rows.map((row) => ({ ...row, ok: meets(row) }));
  if (process.argv.includes('--json')) {
    for (const row of judged) console.log(JSON.stringify(row));
    return;
  }
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`);
  console.table(
    judged.map(({ name, value, unit, target, ok }) => ({
      name,
      value: Number(value.toPrecision(3)),
      unit,
      target,
      ok,
    })),
  );
}

function meets({ value, target }: BenchRow): boolean {
  const limit = Number(target.replace(/[^\d.]/g, ''));
  if (target === '') return true;
  return target.startsWith('>=') ? value >= limit : value < limit;
}

/** Throws when a benchmark's answer is not the expected one: a fast wrong answer is worth nothing. */
export function requireEqual(name: string, actual: number, expected: number): void {
  if (actual !== expected) throw new Error(`${name}: ${actual} instead of ${expected}`);
}
