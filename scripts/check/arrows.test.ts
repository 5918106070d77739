import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArrows, PICTURE, readPicture } from './arrows.ts';
import { type Tree, writeTree } from './temporary-tree.ts';

const sound: Tree = {
  [PICTURE]: '# Packages\n```mermaid\nflowchart TD\n  screen --> base\n```\n',
  'packages/base/package.json': {},
  'packages/base/tsconfig.json': {},
  'packages/base/src/index.ts': 'export const one = 1;',
  'packages/screen/package.json': { dependencies: { '@shoutu/base': '*' } },
  'packages/screen/tsconfig.json': { references: [{ path: '../base' }] },
  'packages/screen/src/index.ts': "import { one } from '@shoutu/base';\nexport { one };",
};

/** [what is wrong, files that replace sound ones, what the checker says] */
const cases: ReadonlyArray<readonly [string, Tree, RegExp]> = [
  ['a sound tree passes', {}, /^$/],
  ['a missing picture', { [PICTURE]: 'no picture' }, /package "base" is not drawn/],
  [
    'an arrow that no package.json knows',
    { 'packages/screen/package.json': {} },
    /screen\/package\.json dependencies: the arrow to "base" is not there/,
  ],
  [
    'a reference that no arrow allows',
    { 'packages/base/tsconfig.json': { references: [{ path: '../screen' }] } },
    /base\/tsconfig\.json references: "screen" has no arrow/,
  ],
  [
    'a dependency that no source uses',
    { 'packages/screen/src/index.ts': 'export const two = 2;' },
    /screen\/src imports: the arrow to "base" is not there/,
  ],
  [
    'an import against the arrow',
    { 'packages/base/src/index.ts': "export * from '@shoutu/screen';" },
    /base\/src imports: "screen" has no arrow/,
  ],
  [
    'a deep import',
    { 'packages/screen/src/deep.ts': "import { one } from '@shoutu/base/src/one.ts';" },
    /deep\.ts:1 deep import/,
  ],
  [
    'a relative import that leaves the package',
    { 'packages/screen/src/out.ts': "\nimport { one } from '../../base/src/index.ts';" },
    /out\.ts:2 import "\.\.\/\.\.\/base\/src\/index\.ts" leaves the package/,
  ],
  [
    'an outside package that is not declared',
    { 'packages/screen/src/far.ts': "import pinyin from 'pinyin-pro';" },
    /far\.ts:1 "pinyin-pro" is not among the dependencies/,
  ],
  [
    'a test that imports against the arrows',
    { 'packages/base/src/a.test.ts': "import { one } from '@shoutu/screen';" },
    /a\.test\.ts:1 no arrow from base to screen/,
  ],
];

for (const [title, changes, expected] of cases) {
  test(`arrows: ${title}`, (context) => {
    const problems = checkArrows(writeTree(context, { ...sound, ...changes }));
    const said = problems.map(({ path, line, message }) => `${path}${line ? `:${line}` : ''} ${message}`).join('\n');
    assert.match(said, expected);
  });
}

test('arrows: a tree without the document fails', (context) => {
  assert.equal(checkArrows(writeTree(context, {})).length, 1);
});

test('the picture may join several packages with &', () => {
  const picture = readPicture('```mermaid\nflowchart TD\n  a & b --> c & d\n  a --> e\n```');
  assert.deepEqual(
    [...picture].map(([from, to]) => [from, [...to]]),
    [
      ['a', ['c', 'd', 'e']],
      ['b', ['c', 'd']],
    ],
  );
});
