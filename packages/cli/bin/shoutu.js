#!/usr/bin/env node
/**
 * The `shoutu` command. Plain JavaScript, so that an old Node reads this file and can be told what it lacks.
 *
 * In the repository the packages run from their TypeScript sources, which Node finds through the export condition
 * `source`; once published (no src folder) they run from dist.
 */
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';

/** @typedef {'NODE_TOO_OLD'} BinErrorCode */

const NEEDED_MAJOR = 24;
const source = new URL('../src/main.ts', import.meta.url);
const published = new URL('../dist/main.js', import.meta.url);

if (Number.parseInt(process.versions.node, 10) < NEEDED_MAJOR) {
  console.error(
    `NODE_TOO_OLD: shoutu needs Node ${NEEDED_MAJOR} or later; this is ${process.versions.node}. ` +
      'In the repository, "npx shoutu" uses the Node that npm has installed.',
  );
  process.exitCode = 2;
} else {
  const fromSource = existsSync(fileURLToPath(source));
  if (fromSource) {
    module.registerHooks({
      // Only our own packages: others may ship sources under the same condition, which Node refuses in node_modules.
      resolve: (specifier, context, next) =>
        specifier.startsWith('@shoutu/')
          ? next(specifier, { ...context, conditions: [...context.conditions, 'source'] })
          : next(specifier, context),
    });
  }
  const { run } = await import((fromSource ? source : published).href);
  process.exitCode = await run(process.argv.slice(2), process);
}
