/**
 * `shoutu screen [FILE|-]`: items in, assessments out, line by line and in the same order. Memory stays the same
 * whatever the size of the input: one chunk is read, answered and written before the next.
 */
import type { Screener } from '@shoutu/screen';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Input, openInput } from '../jsonl/input.ts';
import { Output } from '../jsonl/output.ts';
import type { Language } from '../language.ts';
import { type Messages, messagesFor } from '../messages.ts';
import { type Answer, assessLine } from '../screen/assess-line.ts';
import { Progress } from '../screen/progress.ts';
import { Tally } from '../screen/tally.ts';
import { type Surroundings, wantsColour } from '../surroundings.ts';
import { AnswerTable } from '../table/answer-table.ts';

/** When nobody says how wide the terminal is. */
const PIPE_WIDTH = 100;

export interface ScreenOptions {
  readonly path: string;
  readonly table: boolean;
  readonly language: Language;
}

export async function screenCommand(
  options: ScreenOptions,
  screener: Screener,
  around: Surroundings,
): Promise<ExitCode> {
  const messages = messagesFor(options.language);
  const { stderr } = around;
  if (options.path === '-' && around.stdin.isTTY) stderr.write(`${messages.readingTerminal}\n`);
  const input = await openInput(options.path, around);
  const output = new Output(around.stdout);
  const progress = makeProgress(input, messages, around);
  const table = options.table ? makeTable(options.language, around) : undefined;
  const tally = new Tally();
  const startedMs = performance.now();

  if (table) await output.write(table.header());
  for await (const { lines, bytesRead } of input.batches) {
    let text = '';
    let complaints = '';
    for (const line of lines) {
      const answer = assessLine(line, screener);
      tally.count(answer);
      text += table ? table.row(answer) : toJsonLine(answer);
      if (!answer.item) {
        const { code, message } = answer.failure.error;
        complaints += `${input.name}:${line.number}: ${code}: ${message}\n`;
      }
    }
    await output.write(text);
    if (complaints !== '') {
      progress?.erase();
      stderr.write(complaints);
    }
    progress?.update(bytesRead, tally.answers);
  }
  progress?.erase();
  stderr.write(`${messages.summary(tally, (performance.now() - startedMs) / 1000)}\n`);
  if (tally.screenFailures > 0) return EXIT.failed;
  return tally.badLines > 0 ? EXIT.problems : EXIT.done;
}

function toJsonLine(answer: Answer): string {
  return `${JSON.stringify(answer.item ? answer.assessment : answer.failure)}\n`;
}

/** A bar needs a terminal of its own: not the one that the answers scroll over. */
function makeProgress(input: Input, messages: Messages, { stdout, stderr }: Surroundings): Progress | undefined {
  if (!stderr.isTTY || stdout.isTTY || input.totalBytes === undefined) return undefined;
  return new Progress(stderr, input.totalBytes, messages, () => performance.now());
}

function makeTable(language: Language, around: Surroundings): AnswerTable {
  return new AnswerTable({
    language,
    isColoured: wantsColour(around),
    width: around.stdout.columns || PIPE_WIDTH,
  });
}
