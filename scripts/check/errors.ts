/** Error codes are API: each code of a `...ErrorCode` union has a row in docs/errors.md, and each row has a code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripComments } from './imports.ts';
import type { Problem } from './problem.ts';
import { isTest, listSources, readText } from './source-tree.ts';

const DOCUMENT = 'docs/errors.md';
const UNION = /\btype (\w+ErrorCode) =([^;]+);/g;
// Plain JavaScript declares its codes in a comment.
const TYPEDEF = /@typedef \{([^}]+)\} \w+ErrorCode\b/g;

export function checkErrors(root: string): Problem[] {
  const declared = new Map(
    listSources(root)
      .filter((path) => !isTest(path))
      .flatMap((path) => readCodes(readText(root, path)).map((code) => [code, path] as const)),
  );
  const text = existsSync(join(root, DOCUMENT)) ? readText(root, DOCUMENT) : '';
  const documented = Array.from(text.matchAll(/^\| `([A-Z0-9_]+)` \|/gm), (match) => match[1]!);
  const problem = (path: string, message: string): Problem => ({ rule: 'errors', path, message });
  return [
    ...[...declared]
      .filter(([code]) => !documented.includes(code))
      .map(([code, path]) => problem(path, `${code} has no row in ${DOCUMENT}`)),
    ...documented
      .filter((code) => !declared.has(code))
      .map((code) => problem(DOCUMENT, `${code} stands in no ...ErrorCode union`)),
    ...documented
      .filter((code, index) => documented.indexOf(code) !== index)
      .map((code) => problem(DOCUMENT, `${code} has two rows`)),
  ];
}

export function readCodes(text: string): string[] {
  const unions = Array.from(stripComments(text).matchAll(UNION), (match) => match[2]!);
  const typedefs = Array.from(text.matchAll(TYPEDEF), (match) => match[1]!);
  return [...unions, ...typedefs].flatMap((body) => Array.from(body.matchAll(/'([A-Z0-9_]+)'/g), (match) => match[1]!));
}
