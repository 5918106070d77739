/**
 * `npm run generate` rewrites every generated module from its sources; `-- --check` only compares and fails on a difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generateFold } from './generate-fold.ts';
import { generateLexicon } from './generate-lexicon.ts';
import { generateRecognise } from './generate-recognise.ts';
import { generateSound } from './generate-sound.ts';
import { generateTables } from './generate-tables.ts';

const generators: ReadonlyArray<() => Map<string, string>> = [
  generateFold,
  generateSound,
  generateLexicon,
  generateRecognise,
  generateTables,
];

const check = process.argv.includes('--check');
let stale = 0;
for (const generate of generators) {
  for (const [path, text] of generate()) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale++;
    if (check) console.error(`${path} is out of date: run npm run generate`);
    else {
      writeFileSync(path, text);
      console.log(`wrote ${path} (${text.length} characters)`);
    }
  }
}
if (check && stale > 0) process.exitCode = 1;
