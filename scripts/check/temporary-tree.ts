/** A small tree on disk for one test, gone when the test ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** Keys are paths, values the text of the file, or an object that is written as JSON. */
export type Tree = Readonly<Record<string, string | object>>;

export function writeTree(context: TestContext, tree: Tree): string {
  const root = mkdtempSync(join(tmpdir(), 'shoutu-tree-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}
