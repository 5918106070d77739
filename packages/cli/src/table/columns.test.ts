import assert from 'node:assert/strict';
import { test } from 'node:test';
import stringWidth from 'string-width';
import { alignColumns } from './columns.ts';

test('columns line up whatever the script', () => {
  const table = alignColumns([
    ['类别', 'n'],
    ['lookup', '1,000'],
    ['户籍查询', '7'],
  ]);
  const lines = table.trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => stringWidth(line)),
    [15, 15, 15],
  );
});
