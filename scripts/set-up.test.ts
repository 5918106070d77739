import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Tree, writeTree } from './check/temporary-tree.ts';
import { isInstalled } from './set-up.js';

const program = fileURLToPath(new URL('set-up.js', import.meta.url));
const lock = {
  packages: {
    '': { name: 'shoutu' },
    'packages/a': { version: '0.1.0' },
    'node_modules/@shoutu/a': { resolved: 'packages/a', link: true },
    'node_modules/node': { version: '24.1.0', integrity: 'sha512-a' },
    'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const ready: Tree = {
  'package.json': { type: 'module' },
  'package-lock.json': lock,
  'node_modules/.package-lock.json': {
    packages: { 'node_modules/node': { version: '24.1.0', integrity: 'sha512-a' } },
  },
  'node_modules/node/package.json': { version: '24.1.0' },
};

/** [what it shows, what npm recorded, whether an install is needed] */
const records: ReadonlyArray<readonly [string, object | string, boolean]> = [
  ['everything in place', ready['node_modules/.package-lock.json']!, true],
  ['nothing recorded', { packages: {} }, false],
  ['another version', { packages: { 'node_modules/node': { version: '24.0.0', integrity: 'sha512-a' } } }, false],
  ['another content', { packages: { 'node_modules/node': { version: '24.1.0', integrity: 'sha512-x' } } }, false],
];
for (const [title, record, expected] of records) {
  test(`set-up finds ${title}`, (context) => {
    assert.equal(isInstalled(writeTree(context, { ...ready, 'node_modules/.package-lock.json': record })), expected);
  });
}

function setUp(root: string, ...args: string[]): { status: number | null; stderr: string; stdout: string } {
  cpSync(program, join(root, 'scripts', 'set-up.js'));
  return spawnSync(process.execPath, [join(root, 'scripts', 'set-up.js'), ...args], { encoding: 'utf8' });
}

test('a Node whose install script did not run is reported by code', (context) => {
  const { status, stderr } = setUp(writeTree(context, ready));
  assert.equal(status, 2);
  assert.match(stderr, /^SETUP_NODE_MISSING: .*ignore-scripts/);
});

test('an old Node in the lock file is reported by code', (context) => {
  const old = { 'node_modules/node/package.json': { version: '22.1.0' }, 'node_modules/node/bin/node': '' };
  const { status, stderr } = setUp(writeTree(context, { ...ready, ...old }));
  assert.equal(status, 2);
  assert.match(stderr, /^SETUP_NODE_TOO_OLD: package-lock\.json brings Node 22\.1\.0/);
});

test('the command runs with the Node of the project, and its exit code comes back', () => {
  const { status, stdout } = spawnSync(process.execPath, [program, '-p', 'process.exitCode = 7; process.version'], {
    encoding: 'utf8',
  });
  assert.equal(status, 7);
  assert.match(stdout, /^v24\./);
});
