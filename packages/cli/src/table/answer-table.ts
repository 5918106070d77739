/**
 * `--table`: one block per answer, written as it comes, so the table needs no more memory than a line. The characters
 * that speak against a text are marked: inverse on a terminal, in 【】 elsewhere.
 */
import type { Span } from '@shoutu/base';
import {
  type Assessment,
  describeReason,
  EVASIONS,
  type Field,
  type Item,
  SURFACES,
  type Verdict,
} from '@shoutu/screen';
import type { Language } from '../language.ts';
import { type Messages, messagesFor } from '../messages.ts';
import type { Answer, LineFailure } from '../screen/assess-line.ts';
import { padEnd, widest } from './columns.ts';
import { excerpt } from './excerpt.ts';
import { type Cell, toCells } from './printable.ts';
import { bracketMarks, invertMarks, wrap } from './wrap.ts';

const GAP = '  ';
const SCORE_WIDTH = 5;
const MAX_LINES = 3;
const MAX_REASONS = 3;
const NARROWEST_TEXT = 30;
const FIELD_SEPARATOR = ' ｜ ';
const COLOURS: Readonly<Record<Verdict, string>> = { block: '\x1b[31m', review: '\x1b[33m', pass: '\x1b[32m' };
const DIM = '\x1b[2m';
const RESET = '\x1b[0m';

export interface TableStyle {
  readonly language: Language;
  readonly isColoured: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export class AnswerTable {
  readonly #style: TableStyle;
  readonly #messages: Messages;
  readonly #verdictWidth: number;
  readonly #surfaceWidth: number;

  constructor(style: TableStyle) {
    this.#style = style;
    this.#messages = messagesFor(style.language);
    const { columns, verdicts, surfaces } = this.#messages;
    this.#verdictWidth = widest([columns.verdict, ...Object.values(verdicts)]);
    this.#surfaceWidth = widest([columns.surface, ...SURFACES.map((surface) => surfaces[surface])]);
  }

  header(): string {
    const { verdict, score, surface, text } = this.#messages.columns;
    return `${this.#paint(DIM, this.#prefix(verdict, score, surface) + text)}\n`;
  }

  row(answer: Answer): string {
    return answer.item ? this.#assessment(answer.item, answer.assessment) : this.#failure(answer.failure);
  }

  #assessment(item: Item, assessment: Assessment): string {
    const { verdict, score } = assessment;
    const prefix = this.#prefix(
      this.#messages.verdicts[verdict],
      score.toFixed(2),
      this.#messages.surfaces[item.surface],
    );
    const cells = (['title', 'text'] as const)
      .filter((field) => item[field])
      .flatMap((field, index) => [
        ...(index > 0 ? toCells(FIELD_SEPARATOR, false) : []),
        ...this.#fieldCells(item[field]!, field, assessment),
      ]);
    return this.#block(prefix, cells, verdict, this.#details(assessment));
  }

  #failure({ line, id, error, verdict }: LineFailure): string {
    const prefix = this.#prefix(this.#messages.verdicts[verdict], '-', '-');
    return this.#block(prefix, toCells(`${error.code}: ${error.message}`, false), verdict, [id ?? '', `#${line}`]);
  }

  #fieldCells(text: string, field: Field, { verdict, findings, contacts }: Assessment): Cell[] {
    const against = findings.filter(({ weight }) => weight > 0);
    const marks: Span[] = verdict === 'pass' ? [] : [...against, ...contacts].filter((span) => span.field === field);
    const maxUnits = (this.#textWidth() * MAX_LINES) / 2;
    return excerpt(text, marks, maxUnits).flatMap((run) => toCells(run.text, run.isMarked));
  }

  /** The id, the disguises, and the weightiest reasons as sentences. */
  #details({ id, verdict, findings, contacts, reasons }: Assessment): string[] {
    const used = new Set([...findings, ...contacts].flatMap(({ evasion }) => evasion));
    const names = verdict === 'pass' ? [] : EVASIONS.filter((name) => used.has(name));
    return [
      id,
      names.map((name) => this.#messages.evasions[name]).join(this.#messages.listSeparator),
      ...reasons.slice(0, MAX_REASONS).map((code) => describeReason(code, this.#style.language)),
    ];
  }

  #block(prefix: string, cells: readonly Cell[], verdict: Verdict, details: readonly string[]): string {
    const { isColoured } = this.#style;
    const indent = ' '.repeat(this.#prefixWidth());
    const lines = wrap(isColoured ? cells : bracketMarks(cells), this.#textWidth(), MAX_LINES)
      .map((line) => (isColoured ? invertMarks(line) : line.map(({ text }) => text).join('')))
      .map((line, index) => `${index === 0 ? this.#paint(COLOURS[verdict], prefix) : indent}${line}\n`);
    const detailCells = toCells(details.filter((detail) => detail !== '').join(' · '), false);
    const detailLines = wrap(detailCells, this.#textWidth(), MAX_LINES).map(
      (line) => `${indent}${this.#paint(DIM, line.map(({ text }) => text).join(''))}\n`,
    );
    return [...lines, ...detailLines].join('');
  }

  #prefix(verdict: string, score: string, surface: string): string {
    const cells = [
      padEnd(verdict, this.#verdictWidth),
      padEnd(score, SCORE_WIDTH),
      padEnd(surface, this.#surfaceWidth),
    ];
    return cells.map((cell) => cell + GAP).join('');
  }

  #prefixWidth(): number {
    return this.#verdictWidth + SCORE_WIDTH + this.#surfaceWidth + 3 * GAP.length;
  }

  #textWidth(): number {
    return Math.max(NARROWEST_TEXT, this.#style.width - this.#prefixWidth());
  }

  #paint(colour: string, text: string): string {
    return this.#style.isColoured ? `${colour}${text}${RESET}` : text;
  }
}
