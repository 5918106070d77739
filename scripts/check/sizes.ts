/** Files that can be read in one sitting. Generated modules and data are exempt. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { isGenerated, isTest, listSources, readText } from './source-tree.ts';

const SOURCE_LINES = 400;
const TEST_LINES = 600;
const DOCUMENT_LINES: ReadonlyArray<readonly [string, number]> = [
  ['README.md', 150],
  ['AGENTS.md', 100],
];

export function checkSizes(root: string): Problem[] {
  const sources = listSources(root)
    .filter((path) => !isGenerated(path))
    .map((path) => [path, isTest(path) ? TEST_LINES : SOURCE_LINES] as const);
  const documents = DOCUMENT_LINES.filter(([path]) => existsSync(join(root, path)));
  return [...sources, ...documents].flatMap(([path, limit]) => {
    const lines = countLines(readText(root, path));
    return lines > limit ? [{ rule: 'sizes', path, message: `${lines} lines; the limit is ${limit}` }] : [];
  });
}

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
