/** Names that say what is inside. A file that can only be called `utils` has no reason to exist. */
import type { Problem } from './problem.ts';
import { listSources } from './source-tree.ts';

const EMPTY_WORDS = /^(utils?|helpers?|misc|commons?)$/;
const KEBAB_FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?\.(ts|tsx|js)$/;
const KEBAB_FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkNames(root: string): Problem[] {
  return listSources(root).flatMap((path) => {
    const parts = path.split('/');
    const file = parts.pop()!;
    const words = [...parts, file.slice(0, file.indexOf('.'))];
    const faults: string[] = [];
    const empty = words.find((word) => EMPTY_WORDS.test(word));
    if (empty) faults.push(`"${empty}" says nothing about the content`);
    if (!KEBAB_FILE.test(file) || !parts.every((part) => KEBAB_FOLDER.test(part))) faults.push('names are kebab-case');
    if (/^packages\/[^/]+\/src\/types\.ts$/.test(path)) faults.push('a type lives with what it describes');
    return faults.map((message) => ({ rule: 'names', path, message }));
  });
}
