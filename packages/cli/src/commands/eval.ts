/** `shoutu eval FILE...`: how often verdicts agree with labels, with intervals, and the worst mistakes in full view. */
import type { Screener } from '@shoutu/screen';
import { CliError } from '../cli-error.ts';
import { Evaluator } from '../eval/evaluation.ts';
import { parseLabelledItem } from '../eval/labelled-item.ts';
import { formatEvaluation } from '../eval/report.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Output } from '../jsonl/output.ts';
import { readItems } from '../jsonl/read-items.ts';
import type { Language } from '../language.ts';
import { messagesFor } from '../messages.ts';
import type { Surroundings } from '../surroundings.ts';

/** When nobody says how wide the terminal is. */
const PIPE_WIDTH = 100;

export interface EvalOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly worst: number;
  readonly language: Language;
}

export async function evalCommand(
  { paths, json, worst, language }: EvalOptions,
  screener: Screener,
  around: Surroundings,
): Promise<ExitCode> {
  const evaluator = new Evaluator(worst);
  let badLines = 0;
  for (const path of paths) {
    for await (const { line, name, result } of readItems(path, around, parseLabelledItem)) {
      if (result.ok) {
        evaluator.add(result.value, screener.assess(result.value.item));
      } else {
        badLines++;
        around.stderr.write(`${name}:${line}: ${result.error.code}: ${result.error.message}\n`);
      }
    }
  }
  const evaluation = evaluator.finish();
  const text = json
    ? `${JSON.stringify({ ...evaluation, badLines })}\n`
    : formatEvaluation(evaluation, messagesFor(language), around.stdout.columns || PIPE_WIDTH);
  await new Output(around.stdout).write(text);
  return badLines > 0 ? EXIT.problems : EXIT.done;
}

/** `--worst N`. */
export function parseWorst(text: string): number {
  if (!/^(0|[1-9][0-9]{0,5})$/.test(text))
    throw new CliError('USAGE_INVALID', '--worst takes a number from 0 to 999999');
  return Number(text);
}
