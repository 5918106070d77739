/**
 * Makes a fresh clone ready, then runs the rest of its arguments with the project's own Node:
 *
 *     node scripts/set-up.js packages/cli/bin/shoutu.js screen corpus/samples.jsonl --table
 *
 * Every npm script begins with it, so it is plain JavaScript without dependencies and runs on Node 20. It starts the
 * command itself because a shell remembers which `node` it found first: in `node set-up.js && node x.ts`, dash runs
 * both with the old Node, although the first has just put a newer one on the path.
 *
 * Cost when there is nothing to do: two JSON files read, no process started.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'SETUP_INSTALL_FAILED' | 'SETUP_NODE_MISSING' | 'SETUP_NODE_TOO_OLD'} SetUpErrorCode */

const NEEDED_MAJOR = 24;

/** @param {SetUpErrorCode} code @param {string} message @returns {never} */
function stop(code, message) {
  console.error(`${code}: ${message}`);
  process.exit(2);
}

/** @param {string} path */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/**
 * npm leaves its own record of what it installed in `node_modules/.package-lock.json`, written last, so an interrupted
 * install has none. Optional packages may be absent: they are builds for other machines.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true;
    const found = present[path];
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
  });
}

/** @param {string} root */
function install(root) {
  console.error('Shoutu: installing the packages of package-lock.json (once, a minute or two) ...');
  // npm tells its scripts where it lives; that path needs no shell, on any system.
  const npm = process.env.npm_execpath;
  const own = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm) && existsSync(npm);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { status } = spawnSync(own ? process.execPath : 'npm', own ? [npm, ...args] : args, {
    cwd: root,
    // Standard output belongs to the command that follows.
    stdio: ['ignore', 2, 2],
    shell: !own && process.platform === 'win32',
  });
  if (status !== 0) stop('SETUP_INSTALL_FAILED', 'npm ci failed; its own message is above');
}

/** Path of the project's Node. @param {string} root */
export function findNode(root) {
  const folder = join(root, 'node_modules', 'node');
  const path = ['node', 'node.exe'].map((name) => join(folder, 'bin', name)).find((name) => existsSync(name));
  if (!path) {
    stop(
      'SETUP_NODE_MISSING',
      'the package "node" came without its program. Its install script did not run: ' +
        'set ignore-scripts to false (npm config get ignore-scripts), delete node_modules, and start again',
    );
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (Number.parseInt(version, 10) < NEEDED_MAJOR) {
    stop('SETUP_NODE_TOO_OLD', `package-lock.json brings Node ${version}; Shoutu needs ${NEEDED_MAJOR} or later`);
  }
  return path;
}

/** Runs the command in the caller's place: same streams, same signals, same exit code. @param {string} node @param {string[]} args */
function run(node, args) {
  const bin = join(resolve(node, '../../..'), '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, args, { stdio: 'inherit', env });
  // A terminal sends Ctrl-C to both: the child decides how to end.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop('SETUP_NODE_MISSING', error.message));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (!isInstalled(root)) install(root);
  const node = findNode(root);
  if (process.argv.length > 2) run(node, process.argv.slice(2));
}
