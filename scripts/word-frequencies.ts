/** Words of a general dictionary with their counts in running text (jieba, MIT): what tells ordinary words from disguises. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let read: ReadonlyMap<string, number> | undefined;

/** Read once, however many scripts ask. */
export function wordFrequencies(): ReadonlyMap<string, number> {
  read ??= readDictionary();
  return read;
}

function readDictionary(): Map<string, number> {
  const words = new Map<string, number>();
  for (const line of readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
    const [word, count] = line.split(' ');
    if (word && count) words.set(word, Number(count));
  }
  return words;
}
