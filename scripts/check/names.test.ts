import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNames } from './names.ts';
import { writeTree } from './temporary-tree.ts';

test('empty words, capitals and package-wide type files are refused', (context) => {
  const root = writeTree(context, {
    'packages/a/src/fold-table.generated.ts': '',
    'packages/a/src/fold.ts': '',
    'packages/a/src/helpers/fold.ts': '',
    'packages/a/src/utils.ts': '',
    'packages/a/src/types.ts': '',
    'scripts/misc.test.ts': '',
    'scripts/readTable.ts': '',
  });
  assert.deepEqual(
    checkNames(root).map(({ path }) => path),
    [
      'packages/a/src/helpers/fold.ts',
      'packages/a/src/types.ts',
      'packages/a/src/utils.ts',
      'scripts/misc.test.ts',
      'scripts/readTable.ts',
    ],
  );
});
