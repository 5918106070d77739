/**
 * Hostile text on a terminal: what is invisible, reorders the line or drives the terminal is spelt out as ⟨200B⟩, and
 * everything else is shown as posted. Without this a post could clear the moderator's screen or hide its own words.
 */
import stringWidth from 'string-width';

/** One user-perceived character as it is shown. */
export interface Cell {
  readonly text: string;
  /** Columns it takes: 2 for Chinese and emoji. */
  readonly width: number;
  readonly isMarked: boolean;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const EMOJI = /\p{Extended_Pictographic}/u;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
// A family emoji has seven code points; a base letter with a tower of combining marks has thousands.
const MAX_POINTS = 8;

export function toCells(text: string, isMarked: boolean): Cell[] {
  return Array.from(segmenter.segment(text), ({ segment }) => {
    const shown = printable(segment);
    return { text: shown, width: stringWidth(shown), isMarked };
  });
}

function printable(grapheme: string): string {
  if (grapheme === '\n' || grapheme === '\r\n') return '↵';
  if (grapheme === '\t') return ' ';
  const points = Array.from(grapheme);
  const isEmoji = EMOJI.test(points[0]!);
  const shown = points
    .slice(0, MAX_POINTS)
    .map((point, index) => (UNPRINTABLE.test(point) && !(isEmoji && index > 0) ? codePoint(point) : point))
    .join('');
  return points.length > MAX_POINTS ? `${shown}⟨+${points.length - MAX_POINTS}⟩` : shown;
}

function codePoint(point: string): string {
  return `⟨${point.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
