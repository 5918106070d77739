/**
 * What a source file imports, read by pattern: Biome keeps every statement in one of a few shapes, and the native
 * TypeScript compiler offers no parser to scripts. Types count: a cycle of types is a knot as well.
 */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

const STATEMENT = /^[ \t]*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function readImports(text: string): Import[] {
  const code = stripComments(text);
  return [STATEMENT, CALL].flatMap((pattern) =>
    Array.from(code.matchAll(pattern), (match) => ({
      specifier: match[1]!,
      line: code.slice(0, match.index + match[0].length).split('\n').length,
    })),
  );
}

/** Blanks comments but keeps every line where it is. A comment mark inside a string hides the rest of that line. */
export function stripComments(text: string): string {
  return text
    .replace(/(^|\s)\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The package part of a specifier: `@a/b/c` -> `@a/b`. */
export function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
