/** Reads the project's data tables: `#` lines are commentary, columns are tab-separated, empty cells are allowed. */
import { readFileSync } from 'node:fs';

export interface TsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export function readTsv(path: string): TsvRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ text, line }) => ({ cells: text.split('\t'), line }));
}
