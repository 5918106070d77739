import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPurity } from './purity.ts';
import { writeTree } from './temporary-tree.ts';

/** [source, what the checker says] */
const impure: ReadonlyArray<readonly [string, RegExp]> = [
  ["import { readFileSync } from 'node:fs';", /imports "node:fs"/],
  ['const now = Date.now();', /reads the clock/],
  ['const id = Math.random();', /draws at random/],
  ['const home = process.env.HOME;', /reads its surroundings/],
  ['setTimeout(go, 1);', /waits/],
  ["fetch('x');", /uses the network/],
  ['names.sort((a, b) => a.localeCompare(b));', /depends on the language/],
];
for (const [source, expected] of impure) {
  test(`a pure package may not contain: ${source}`, (context) => {
    const [problem] = checkPurity(writeTree(context, { 'packages/screen/src/a.ts': `\n${source}\n` }));
    assert.equal(problem?.line, 2);
    assert.match(problem.message, expected);
  });
}

test('tests, comments and the packages at the rim are free', (context) => {
  const root = writeTree(context, {
    'packages/screen/src/a.ts': '// Date.now() would differ from run to run\n',
    'packages/screen/src/a.test.ts': 'const now = Date.now();',
    'packages/cli/src/a.ts': 'const now = Date.now();',
  });
  assert.deepEqual(checkPurity(root), []);
});
