import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageName, readImports } from './imports.ts';

/** [what it shows, source, specifier:line found] */
const cases: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  ['named imports over several lines', "import {\n  one,\n  two,\n} from './a.ts';", ['./a.ts:4']],
  [
    'types, side effects and re-exports',
    "import type { A } from 'a';\nimport 'b';\nexport * from 'c';",
    ['a:1', 'b:2', 'c:3'],
  ],
  ['dynamic imports', "const a = await import('a');", ['a:1']],
  ['commented imports are none', "// import 'a';\n/*\nimport 'b';\n*/\nimport 'c';", ['c:5']],
  ['an exported string is none', "export const from = 'a';", []],
];
for (const [title, source, expected] of cases) {
  test(`imports: ${title}`, () => {
    assert.deepEqual(
      readImports(source).map(({ specifier, line }) => `${specifier}:${line}`),
      expected,
    );
  });
}

test('a package name keeps its scope and loses its path', () => {
  assert.deepEqual(['@a/b/c', 'd/e', 'f'].map(packageName), ['@a/b', 'd', 'f']);
});
