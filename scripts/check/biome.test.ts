import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeTree } from './temporary-tree.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** [rule, files it must refuse] */
const cases: ReadonlyArray<readonly [string, Readonly<Record<string, string>>]> = [
  [
    'lint/nursery/noFloatingPromises',
    {
      'packages/a/src/later.ts': 'export async function later(): Promise<void> {}\n',
      'packages/a/src/go.ts': "import { later } from './later.ts';\n\nexport function go(): void {\n  later();\n}\n",
    },
  ],
  ['lint/style/noDefaultExport', { 'packages/a/src/go.ts': 'export default 1;\n' }],
  ['lint/suspicious/noExplicitAny', { 'packages/a/src/go.ts': 'export const go: any = 1;\n' }],
];
for (const [rule, files] of cases) {
  test(`Biome refuses what breaks ${rule}`, (context) => {
    const config = readFileSync(`${repository}/biome.json`, 'utf8').replace(/"\$schema".*\n/, '');
    const root = writeTree(context, { 'biome.json': config, ...files });
    const biome = `${repository}/node_modules/@biomejs/biome/bin/biome`;
    const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'ci', '--colors=off', '.'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.ok((stdout + stderr).includes(rule), stdout + stderr);
  });
}
