import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkErrors, readCodes } from './errors.ts';
import { writeTree } from './temporary-tree.ts';

const union = "export type LineErrorCode =\n  | 'LINE_TOO_LONG'\n  | 'LINE_NOT_JSON';\n";

test('a code without a row, a row without a code and a second row are refused', (context) => {
  const root = writeTree(context, {
    'packages/a/src/line.ts': union,
    'docs/errors.md': '| `LINE_TOO_LONG` | a |\n| `LINE_TOO_LONG` | b |\n| `LINE_GONE` | c |\n',
  });
  assert.deepEqual(
    checkErrors(root).map(({ message }) => message),
    [
      'LINE_NOT_JSON has no row in docs/errors.md',
      'LINE_GONE stands in no ...ErrorCode union',
      'LINE_TOO_LONG has two rows',
    ],
  );
});

test('documented codes pass', (context) => {
  const root = writeTree(context, {
    'packages/a/src/line.ts': union,
    'docs/errors.md': '| `LINE_TOO_LONG` | a |\n| `LINE_NOT_JSON` | b |\n',
  });
  assert.deepEqual(checkErrors(root), []);
});

test('plain JavaScript declares its codes in a typedef', () => {
  assert.deepEqual(readCodes("/** @typedef {'A_B' | 'C_D'} SetUpErrorCode */"), ['A_B', 'C_D']);
});
