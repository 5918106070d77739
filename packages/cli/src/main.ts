/** Runs one command line and answers with its exit code. Every failure ends here, as one line that begins with a code. */
import { ShoutuError } from '@shoutu/base';
import { type CliErrorCode, describeBug } from './cli-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { ReaderGone } from './jsonl/output.ts';
import { CommanderError, makeProgram, usageError } from './program.ts';
import type { Surroundings } from './surroundings.ts';

export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  // Whoever closed our stderr does not want to read about it.
  around.stderr.on('error', () => {});
  try {
    const program = makeProgram(around, (code) => {
      exitCode = code;
    });
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, around);
  }
}

function explain(thrown: unknown, { stderr }: Surroundings): ExitCode {
  if (thrown instanceof ReaderGone) return EXIT.done;
  const error = thrown instanceof CommanderError ? usageError(thrown) : thrown;
  if (error === undefined) return EXIT.done;
  if (error instanceof ShoutuError) {
    stderr.write(`${error.code}: ${error.message}\n`);
    return EXIT.unusable;
  }
  const code: CliErrorCode = 'CLI_FAILED';
  stderr.write(`${code}: ${describeBug(error)}\n`);
  return EXIT.failed;
}
