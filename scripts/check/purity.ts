/**
 * The duty packages compute: no file, network, environment, clock or random source of their own. They are handed data,
 * a clock, a random source; so the same input gives the same output on every machine, and each is usable alone.
 */
import { readImports, stripComments } from './imports.ts';
import type { Problem } from './problem.ts';
import { isTest, listSources, readText } from './source-tree.ts';

const PURE = new Set(['base', 'screen', 'enforce', 'prove', 'watch', 'protect']);

const SOURCES_OF_CHANGE: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, 'reads the clock'],
  [/\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/, 'draws at random'],
  [/\bprocess\.(env|argv|cwd|std)/, 'reads its surroundings'],
  [/\b(setTimeout|setInterval|setImmediate)\(/, 'waits'],
  [/\bfetch\(/, 'uses the network'],
  [/\.(localeCompare|toLocale\w+)\(|\bIntl\./, 'depends on the language of the machine'],
];

export function checkPurity(root: string): Problem[] {
  return listSources(root)
    .filter((path) => !isTest(path) && PURE.has(path.split('/')[1]!) && path.startsWith('packages/'))
    .flatMap((path) => {
      const text = readText(root, path);
      const modules = readImports(text)
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .map(({ specifier, line }) => ({
          rule: 'purity',
          path,
          line,
          message: `a pure package imports "${specifier}"`,
        }));
      const calls = stripComments(text)
        .split('\n')
        .flatMap((code, index) =>
          SOURCES_OF_CHANGE.filter(([pattern]) => pattern.test(code)).map(([, what]) => ({
            rule: 'purity',
            path,
            line: index + 1,
            message: `a pure package ${what}`,
          })),
        );
      return [...modules, ...calls];
    });
}
