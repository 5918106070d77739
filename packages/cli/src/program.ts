/** The commands and their options. Each command is loaded only when it runs, so `--help` needs no lexicon. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { CliError } from './cli-error.ts';
import type { ExitCode } from './exit-code.ts';
import { LANGUAGES, type Language, pickLanguage } from './language.ts';
import { messagesFor } from './messages.ts';
import type { Surroundings } from './surroundings.ts';

/** `finish` receives the exit code of the command that ran. */
export function makeProgram(around: Surroundings, finish: (code: ExitCode) => void): Command {
  const language = pickLanguage(around.env);
  const { help } = messagesFor(language);
  const lang = () => new Option('--lang <language>', help.lang).choices(LANGUAGES).default(language);
  const program = new Command('shoutu')
    .description(help.program)
    .version(readVersion(), '--version', help.version)
    .helpOption('-h, --help', help.help)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void around.stdout.write(text),
      writeErr: (text) => void around.stderr.write(text),
      // Printed once, with its code, by whoever catches the error.
      outputError: () => {},
    });

  program
    .command('screen')
    .description(help.screen)
    .argument('[file]', help.input, '-')
    .option('--table', help.table, false)
    .addOption(lang())
    .action(async (path: string, options: { table: boolean; lang: Language }) => {
      const { createScreener } = await import('@shoutu/screen');
      const { screenCommand } = await import('./commands/screen.ts');
      finish(await screenCommand({ path, table: options.table, language: options.lang }, createScreener(), around));
    });

  program
    .command('eval')
    .description(help.eval)
    .argument('<files...>', help.labelled)
    .option('--json', help.json, false)
    .option('--worst <number>', help.worst, '10')
    .addOption(lang())
    .action(async (paths: string[], options: { json: boolean; worst: string; lang: Language }) => {
      const { createScreener } = await import('@shoutu/screen');
      const { evalCommand, parseWorst } = await import('./commands/eval.ts');
      const { json } = options;
      const worst = parseWorst(options.worst);
      finish(await evalCommand({ paths, json, worst, language: options.lang }, createScreener(), around));
    });

  program
    .command('lint')
    .description(help.lint)
    .option('--term <term>', help.term)
    .option('--corpus <files...>', help.corpus, [])
    .addOption(lang())
    .action(async (options: { term?: string; corpus: string[]; lang: Language }) => {
      const { lintCommand } = await import('./commands/lint.ts');
      const { term, corpus } = options;
      finish(await lintCommand({ ...(term !== undefined && { term }), corpus, language: options.lang }, around));
    });
  return program;
}

function readVersion(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

/** What commander throws: undefined when it has only shown help. */
export function usageError(error: CommanderError): CliError | undefined {
  if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return undefined;
  const message = error.code === 'commander.help' ? 'name a command' : error.message.replace(/^error: /, '');
  return new CliError('USAGE_INVALID', message);
}

export { CommanderError };
