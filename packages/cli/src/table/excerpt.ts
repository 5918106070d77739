/** The part of a text that a table has room for: everything that is marked, and a little around it. */
import type { Span } from '@shoutu/base';

export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

const CONTEXT_UNITS = 16;
const MARKED_UNITS = 60;
const ELISION: Run = { text: '…', isMarked: false };

/** Texts up to `maxUnits` UTF-16 units stay whole; of longer ones only the surroundings of marks remain. */
export function excerpt(text: string, marks: readonly Span[], maxUnits: number): Run[] {
  const runs = cutRuns(text, marks);
  if (text.length <= maxUnits) return runs;
  return runs.flatMap(({ text, isMarked }, index) => {
    if (isMarked) return elide(text, MARKED_UNITS / 2, MARKED_UNITS / 2, isMarked);
    const head = index === 0 && runs.length > 1 ? 0 : index === runs.length - 1 ? maxUnits : CONTEXT_UNITS;
    const tail = index === runs.length - 1 ? 0 : CONTEXT_UNITS;
    return elide(text, head, tail, isMarked);
  });
}

/** Marks may overlap and come in any order. */
function cutRuns(text: string, marks: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const push = (end: number, isMarked: boolean): void => {
    const last = runs.at(-1);
    if (end <= at) return;
    if (last?.isMarked === isMarked) runs[runs.length - 1] = { text: last.text + text.slice(at, end), isMarked };
    else runs.push({ text: text.slice(at, end), isMarked });
    at = end;
  };
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return runs;
}

function elide(text: string, head: number, tail: number, isMarked: boolean): Run[] {
  if (text.length <= head + tail + 1) return [{ text, isMarked }];
  const runs = [
    { text: text.slice(0, wholePair(text, head)), isMarked },
    ELISION,
    { text: text.slice(wholePair(text, text.length - tail)), isMarked },
  ];
  return runs.filter((run) => run.text !== '');
}

/** Moves a cut out of the middle of a surrogate pair. */
function wholePair(text: string, at: number): number {
  const cutsPair = /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  return cutsPair ? at + 1 : at;
}
