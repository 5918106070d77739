/**
 * One import graph, written four times, the same each time: the picture in docs/design/packages.md, the dependencies
 * in package.json, the references in tsconfig.json, and the imports in the source. A package is its index.ts: nobody
 * reaches past it.
 */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { packageName, readImports } from './imports.ts';
import type { Problem } from './problem.ts';
import { isTest, listPackages, listSources, readText } from './source-tree.ts';

export const PICTURE = 'docs/design/packages.md';
const SCOPE = '@shoutu/';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}
interface Config {
  readonly references?: ReadonlyArray<{ readonly path: string }>;
}

export function checkArrows(root: string): Problem[] {
  if (!existsSync(join(root, PICTURE))) return [problem(PICTURE, 'the picture of the packages is missing')];
  const names = listPackages(root);
  const picture = readPicture(readText(root, PICTURE));
  const drawn = new Set([...picture.keys(), ...[...picture.values()].flatMap((targets) => [...targets])]);
  return [
    ...names.filter((name) => !drawn.has(name)).map((name) => problem(PICTURE, `package "${name}" is not drawn`)),
    ...[...drawn].filter((name) => !names.includes(name)).map((name) => problem(PICTURE, `no package "${name}"`)),
    ...names.flatMap((name) => checkPackage(root, name, picture.get(name) ?? new Set())),
  ];
}

/** Reads `a & b --> c & d` lines of the first Mermaid block. */
export function readPicture(markdown: string): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  const block = /```mermaid\n([\s\S]*?)```/.exec(markdown)?.[1] ?? '';
  for (const line of block.split('\n')) {
    const [from, to] = line.split('-->');
    if (from === undefined || to === undefined) continue;
    for (const source of from.split('&')) {
      const targets = arrows.get(source.trim()) ?? new Set();
      for (const target of to.split('&')) targets.add(target.trim());
      arrows.set(source.trim(), targets);
    }
  }
  return arrows;
}

function checkPackage(root: string, name: string, drawn: ReadonlySet<string>): Problem[] {
  const folder = `packages/${name}`;
  const manifest: Manifest = JSON.parse(readText(root, `${folder}/package.json`));
  const config: Config = JSON.parse(readText(root, `${folder}/tsconfig.json`));
  const dependencies = Object.keys(manifest.dependencies ?? {});
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const path of listSources(root).filter((path) => path.startsWith(`${folder}/`))) {
    for (const { specifier, line } of readImports(readText(root, path))) {
      const fault = findFault(specifier, path, folder, isTest(path) ? undefined : dependencies);
      if (fault) problems.push({ ...problem(path, fault), line });
      if (!specifier.startsWith(SCOPE)) continue;
      const target = packageName(specifier).slice(SCOPE.length);
      if (!isTest(path)) used.add(target);
      else if (!drawn.has(target) && target !== name) {
        problems.push({ ...problem(path, `no arrow from ${name} to ${target}`), line });
      }
    }
  }
  const declared = dependencies.filter((key) => key.startsWith(SCOPE)).map((key) => key.slice(SCOPE.length));
  const referenced = (config.references ?? []).map(({ path }) => posix.basename(path));
  return [
    ...problems,
    ...compare(`${folder}/package.json`, 'dependencies', declared, drawn),
    ...compare(`${folder}/tsconfig.json`, 'references', referenced, drawn),
    ...compare(`${folder}/src`, 'imports', [...used], drawn),
  ];
}

function findFault(
  specifier: string,
  path: string,
  folder: string,
  dependencies: readonly string[] | undefined,
): string | undefined {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    return target.startsWith(`${folder}/`) ? undefined : `import "${specifier}" leaves the package`;
  }
  if (specifier.startsWith('node:')) return undefined;
  const name = packageName(specifier);
  if (name.startsWith(SCOPE) && name !== specifier) return `deep import "${specifier}": a package is its index.ts`;
  if (dependencies && !dependencies.includes(name)) return `"${name}" is not among the dependencies`;
  return undefined;
}

function compare(path: string, what: string, found: readonly string[], drawn: ReadonlySet<string>): Problem[] {
  return [
    ...found.filter((name) => !drawn.has(name)).map((name) => problem(path, `${what}: "${name}" has no arrow`)),
    ...[...drawn]
      .filter((name) => !found.includes(name))
      .map((name) => problem(path, `${what}: the arrow to "${name}" is not there`)),
  ];
}

function problem(path: string, message: string): Problem {
  return { rule: 'arrows', path, message };
}
