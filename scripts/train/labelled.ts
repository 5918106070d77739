/** The labelled texts of corpus/, each with its author (the file it stands in). */
import { readdirSync, readFileSync } from 'node:fs';
import type { Item } from '../../packages/screen/src/item.ts';

export interface Labelled extends Item {
  readonly label: 'violation' | 'benign';
  readonly kind: string;
  readonly evasion: readonly string[];
  readonly author: string;
}

export function readLabelled(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readLines(`${folder}/${file}`).map((row) => ({ ...row, author: file.replace('.jsonl', '') })));
}

export function readLines(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);
}
