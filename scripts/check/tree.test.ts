import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PICTURE } from './arrows.ts';
import { writeTree } from './temporary-tree.ts';

const program = fileURLToPath(new URL('tree.ts', import.meta.url));

test('the tree check prints every problem with its rule and exits with 1', (context) => {
  const root = writeTree(context, { [PICTURE]: '', 'scripts/utils.ts': "import './utils.ts';" });
  const { status, stderr } = spawnSync(process.execPath, [program, root], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^scripts\/utils\.ts: imports itself: .+ \[cycles\]$/m);
  assert.match(stderr, /^scripts\/utils\.ts: "utils" says nothing about the content \[names\]$/m);
});

test('a sound tree exits with 0 and says nothing', (context) => {
  const root = writeTree(context, { [PICTURE]: '', 'scripts/read-table.ts': '' });
  const { status, stderr } = spawnSync(process.execPath, [program, root], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.equal(stderr, '');
});
