import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSizes } from './sizes.ts';
import { writeTree } from './temporary-tree.ts';

test('sources end at 400 lines, tests at 600, README at 150, AGENTS at 100', (context) => {
  const root = writeTree(context, {
    'packages/a/src/fits.ts': '\n'.repeat(400),
    'packages/a/src/long.ts': '\n'.repeat(401),
    'packages/a/src/fits.test.ts': '\n'.repeat(600),
    'packages/a/src/long.test.ts': '\n'.repeat(601),
    'packages/a/src/table.generated.ts': '\n'.repeat(9000),
    'packages/a/data/words.ts': '\n'.repeat(9000),
    'README.md': '\n'.repeat(151),
    'AGENTS.md': '\n'.repeat(101),
  });
  assert.deepEqual(
    checkSizes(root).map(({ path }) => path),
    ['packages/a/src/long.test.ts', 'packages/a/src/long.ts', 'README.md', 'AGENTS.md'],
  );
});
