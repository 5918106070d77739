import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCycles, findCycles } from './cycles.ts';
import { writeTree } from './temporary-tree.ts';

test('a cycle of three files is named file by file', (context) => {
  const root = writeTree(context, {
    'packages/a/src/one.ts': "import { two } from './two.ts';",
    'packages/a/src/two.ts': "export * from './deep/three.ts';",
    'packages/a/src/deep/three.ts': "import type { One } from '../one.ts';",
  });
  const [problem, ...others] = checkCycles(root);
  assert.equal(others.length, 0);
  assert.match(problem!.message, /three\.ts -> packages\/a\/src\/one\.ts -> packages\/a\/src\/two\.ts -> /);
});

test('two ways to the same file are no cycle', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d']],
    ['d', []],
  ]);
  assert.deepEqual(findCycles(graph), []);
});

test('a file that imports itself is a cycle of one', () => {
  assert.deepEqual(findCycles(new Map([['a', ['a']]])), [['a']]);
});
