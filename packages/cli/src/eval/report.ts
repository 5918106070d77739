/** An evaluation as tables for people. */

import type { MeasureName, Messages } from '../messages.ts';
import { alignColumns } from '../table/columns.ts';
import { excerpt } from '../table/excerpt.ts';
import { toCells } from '../table/printable.ts';
import { wrap } from '../table/wrap.ts';
import type { Evaluation, Group, Mistake } from './evaluation.ts';
import { type Share, wilsonShare } from './share.ts';

const MEASURES: readonly MeasureName[] = [
  'recallFlagged',
  'recallBlocked',
  'benignFlagged',
  'benignBlocked',
  'precisionFlagged',
  'precisionBlocked',
];
const MAX_LINES = 3;

export function formatEvaluation(evaluation: Evaluation, messages: Messages, width: number): string {
  const { evaluation: words } = messages;
  const measures = MEASURES.map((name) => {
    const share = evaluation.measures[name];
    return [words.measures[name], percent(share), interval(share), `${share.count}/${share.total}`];
  });
  return [
    `${words.items(evaluation.violations, evaluation.benign)}\n`,
    alignColumns([[words.measure, words.share, words.interval, words.count], ...measures]),
    groupTable(words.byKind, evaluation.kinds, words, words.otherKinds),
    groupTable(words.bySurface, evaluation.surfaces, words),
    groupTable(words.byEvasion, evaluation.evasions, words),
    mistakeList(words.misses, evaluation.misses, words, width),
    mistakeList(words.falseAlarms, evaluation.falseAlarms, words, width),
  ].join('\n');
}

/**
 * Names are the words of the corpus, the same in every language. With `fold`, benign groups without a single flag share
 * one row: a corpus has hundreds of them.
 */
function groupTable(
  title: string,
  groups: readonly Group[],
  words: Messages['evaluation'],
  fold?: (groups: number) => string,
): string {
  const quiet = fold ? groups.filter(({ label, flagged }) => label === 'benign' && flagged.count === 0) : [];
  const none = wilsonShare(0, sumOf(quiet));
  const folded =
    fold && quiet.length > 1
      ? [{ label: 'benign', name: fold(quiet.length), flagged: none, blocked: none } as const]
      : [];
  const shown = quiet.length > 1 ? [...groups.filter((group) => !quiet.includes(group)), ...folded] : groups;
  return alignColumns([
    [title, '', words.flagged, words.interval, words.blocked, words.count],
    ...shown.map(({ label, name, flagged, blocked }) => [
      name,
      words.labels[label],
      percent(flagged),
      interval(flagged),
      percent(blocked),
      String(flagged.total),
    ]),
  ]);
}

function mistakeList(
  title: string,
  mistakes: readonly Mistake[],
  words: Messages['evaluation'],
  width: number,
): string {
  const blocks = mistakes.map(({ id, score, kind, evasion, title, text }) => {
    const whole = title === undefined ? text : `${title} ｜ ${text}`;
    const cells = excerpt(whole, [], width * MAX_LINES).flatMap((run) => toCells(run.text, false));
    const lines = wrap(cells, width - 2, MAX_LINES).map((line) => `  ${line.map((cell) => cell.text).join('')}\n`);
    return [`${score.toFixed(3)}  ${id}  ${kind}  ${evasion.join('+')}`.trimEnd(), '\n', ...lines].join('');
  });
  return `${title}:${mistakes.length === 0 ? ` ${words.none}` : ''}\n${blocks.join('')}`;
}

function sumOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { flagged }) => sum + flagged.total, 0);
}

function percent({ share }: Share): string {
  return share === undefined ? '-' : `${(share * 100).toFixed(2)} %`;
}

function interval({ share, low, high }: Share): string {
  return share === undefined ? '-' : `${(low * 100).toFixed(2)}-${(high * 100).toFixed(2)}`;
}
