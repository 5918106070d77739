/** Runs the real command, as a user would, without a terminal. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../bin/shoutu.js', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
}

export function runShoutu(args: readonly string[], { input = '', env = {}, nodeArgs = [] }: RunOptions = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, PROGRAM, ...args], {
    input,
    env: { PATH: process.env.PATH, LANG: 'C', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

export function writeFile(context: TestContext, name: string, content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'shoutu-cli-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export function parseLines(text: string): Array<Record<string, unknown>> {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

export function itemLine(id: string, text: string, extra: object = {}): string {
  return JSON.stringify({ id, surface: 'comment', text, ...extra });
}

/** An advert that no screener may let pass, and a text that every screener must. */
export const ADVERT = '代查户籍，给姓名和身份证号，十分钟出结果，260元一份，懂的私';
export const HARMLESS = '书收到了，纸张很好，谢谢店家';
