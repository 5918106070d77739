/**
 * `npm run check:static`: every rule that needs no test run. All steps run even when one fails, so one run shows
 * everything; the output of a step appears only when it fails.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COLOURS = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;

const STEPS: ReadonlyArray<readonly [name: string, ...args: string[]]> = [
  // First, because Biome looks up the types of our own packages in the declarations that this writes.
  ['types', 'node_modules/typescript/bin/tsc', '--build'],
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--diagnostic-level=warn', COLOURS, '.'],
  ['tree', 'scripts/check/tree.ts'],
  ['generated files', '--conditions=source', 'scripts/generate.ts', '--check'],
  ['learned weights', '--conditions=source', 'scripts/train.ts', '--check'],
  ['data', 'packages/cli/bin/shoutu.js', 'lint', '--lang', 'en'],
];

let failed = 0;
for (const [name, ...args] of STEPS) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed++;
  console.log(`${stdout}${stderr}`);
}
if (failed > 0) process.exitCode = 1;
