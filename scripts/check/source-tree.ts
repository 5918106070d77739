/** Which files the rules of the house apply to, as paths relative to the root with forward slashes, sorted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['packages', 'scripts', 'bench'];
const SKIPPED = new Set(['node_modules', 'dist', 'data']);

export function listSources(root: string): string[] {
  return FOLDERS.flatMap((folder) => listFolder(root, folder)).filter((path) => /\.(ts|tsx|js)$/.test(path));
}

export function listPackages(root: string): string[] {
  const folder = join(root, 'packages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'package.json')))
    .sort();
}

export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function isGenerated(path: string): boolean {
  return path.endsWith('.generated.ts');
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.endsWith('.test.tsx') || /^packages\/[^/]+\/test\//.test(path);
}

function listFolder(root: string, folder: string): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name) && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFolder(root, path) : [path];
    });
}
