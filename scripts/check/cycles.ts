/** No file imports itself through others: each can be read, tested and moved alone. */
import { posix } from 'node:path';
import { readImports } from './imports.ts';
import type { Problem } from './problem.ts';
import { listSources, readText } from './source-tree.ts';

export function checkCycles(root: string): Problem[] {
  const paths = new Set(listSources(root));
  const graph = new Map(
    [...paths].map((path) => {
      const targets = readImports(readText(root, path))
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier));
      return [path, targets.filter((target) => paths.has(target))];
    }),
  );
  return findCycles(graph).map((cycle) => ({
    rule: 'cycles',
    path: cycle[0]!,
    message: `imports itself: ${[...cycle, cycle[0]].join(' -> ')}`,
  }));
}

/** Depth first; one cycle for each edge that leads back to a file still being visited. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (node: string): void => {
    const at = trail.indexOf(node);
    if (at >= 0) cycles.push(trail.slice(at));
    if (at >= 0 || done.has(node)) return;
    trail.push(node);
    for (const target of graph.get(node) ?? []) visit(target);
    trail.pop();
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return cycles;
}
