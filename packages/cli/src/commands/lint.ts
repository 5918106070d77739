/**
 * `shoutu lint`: what is wrong with the lexicon; with `--term`, how many benign texts of the corpus a new term would
 * hit, so that whoever adds a word sees its price first.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTermHits, type LexiconFile, lintLexicon } from '@shoutu/screen';
import { CliError } from '../cli-error.ts';
import { parseLabelledItem } from '../eval/labelled-item.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Output } from '../jsonl/output.ts';
import { readItems } from '../jsonl/read-items.ts';
import type { Language } from '../language.ts';
import { messagesFor } from '../messages.ts';
import type { Surroundings } from '../surroundings.ts';
import { toCells } from '../table/printable.ts';

export interface LintOptions {
  readonly term?: string;
  /** Labelled files; the texts of the repository when empty. */
  readonly corpus: readonly string[];
  readonly language: Language;
}

export async function lintCommand(options: LintOptions, around: Surroundings): Promise<ExitCode> {
  const output = new Output(around.stdout);
  const messages = messagesFor(options.language);
  if (options.term !== undefined) {
    if (options.term.length < 2) throw new CliError('USAGE_INVALID', 'a term has two characters or more');
    const texts = await loadBenignTexts(options.corpus, around);
    const { hits, examples } = countTermHits(options.term, texts);
    const shown = examples.map(
      (example) =>
        `  ${toCells(example, false)
          .map(({ text }) => text)
          .join('')}\n`,
    );
    await output.write(`${messages.termHits(options.term, hits, texts.length)}\n${shown.join('')}`);
    return EXIT.done;
  }
  const problems = lintLexicon(repositoryLexicon());
  const lines = problems.map(({ file, line, code, message }) => `${file}:${line}: ${code}: ${message}\n`);
  await output.write(lines.join(''));
  if (problems.length > 0) return EXIT.problems;
  around.stderr.write(`${messages.lintClean}\n`);
  return EXIT.done;
}

async function loadBenignTexts(given: readonly string[], around: Surroundings): Promise<string[]> {
  const texts: string[] = [];
  for (const path of given.length > 0 ? given : repositoryCorpus()) {
    for await (const { name, line, result } of readItems(path, around, parseLabelledItem)) {
      if (!result.ok) throw new CliError('INPUT_UNREADABLE', `${name}:${line}: ${result.error.message}`);
      const { item, label } = result.value;
      if (label === 'benign') texts.push(item.title === undefined ? item.text : `${item.title}\n${item.text}`);
    }
  }
  return texts;
}

function repositoryCorpus(): string[] {
  return repositoryFiles('corpus/texts', '.jsonl', '--term needs --corpus FILE');
}

function repositoryLexicon(): LexiconFile[] {
  const paths = repositoryFiles('packages/screen/data/lexicon', '.tsv', 'there is no lexicon to check');
  return paths.map((path) => ({ path: relative(process.cwd(), path), text: readFileSync(path, 'utf8') }));
}

/** Sorted paths of the files of a folder of the repository. */
function repositoryFiles(name: string, ending: string, otherwise: string): string[] {
  const folder = fileURLToPath(new URL(`../../../../${name}`, import.meta.url));
  if (!existsSync(folder)) throw new CliError('USAGE_INVALID', `outside the repository, ${otherwise}`);
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}
