/** Cells into lines of a given width, and lines into strings with their marks. */
import type { Cell } from './printable.ts';

const ELLIPSIS: Cell = { text: '…', width: 1, isMarked: false };
const OPENING: Cell = { text: '【', width: 2, isMarked: false };
const CLOSING: Cell = { text: '】', width: 2, isMarked: false };
const INVERSE = '\x1b[7m';
const UPRIGHT = '\x1b[27m';

/** Marks as brackets, for output without colour. */
export function bracketMarks(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell, index) => [
    ...(cell.isMarked && !cells[index - 1]?.isMarked ? [OPENING] : []),
    cell,
    ...(cell.isMarked && !cells[index + 1]?.isMarked ? [CLOSING] : []),
  ]);
}

/** Marks in inverse video, switched off at the end of each line. */
export function invertMarks(line: readonly Cell[]): string {
  const text = line.map(({ text, isMarked }, index) => {
    const wasMarked = line[index - 1]?.isMarked ?? false;
    return `${isMarked === wasMarked ? '' : isMarked ? INVERSE : UPRIGHT}${text}`;
  });
  return text.join('') + (line.at(-1)?.isMarked ? UPRIGHT : '');
}

export function wrap(cells: readonly Cell[], width: number, maxLines: number): Cell[][] {
  const lines: Cell[][] = [[]];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > width && used > 0) {
      if (lines.length === maxLines) {
        end(lines.at(-1)!, used, width);
        break;
      }
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(cell);
    used += cell.width;
  }
  return lines;
}

/** Closes a cut line with an ellipsis that fits. */
function end(line: Cell[], used: number, width: number): void {
  for (let left = used; left + ELLIPSIS.width > width && line.length > 0; ) left -= line.pop()!.width;
  line.push(ELLIPSIS);
}
