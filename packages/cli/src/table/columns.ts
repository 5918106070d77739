/** Columns that line up although a Chinese character is two columns wide. */
import stringWidth from 'string-width';

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
}

export function widest(texts: Iterable<string>): number {
  return Math.max(0, ...Array.from(texts, (text) => stringWidth(text)));
}

/** A table of plain strings: the first column left-aligned, the others right-aligned. */
export function alignColumns(rows: ReadonlyArray<readonly string[]>): string {
  const widths = (rows[0] ?? []).map((_, column) => widest(rows.map((row) => row[column] ?? '')));
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? padEnd : padStart)(cell, widths[column]!)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
