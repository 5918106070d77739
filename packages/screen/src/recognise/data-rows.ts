/** Rows of a generated table: cells separated by tabs, rows by bars. */
export function readRows(table: string): string[][] {
  return table.split('|').map((row) => row.split('\t'));
}
