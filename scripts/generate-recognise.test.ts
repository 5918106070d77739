import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateRecognise } from './generate-recognise.ts';

test('generate: the tables of the recognisers are compiled as they stand', () => {
  for (const [path, text] of generateRecognise()) {
    assert.equal(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'), text);
  }
});

test('generate: ordinary words that look like names are among the exceptions, names are not', () => {
  const [text] = generateRecognise().values();
  const words = /WORDS_LIKE_NAMES = '([^']*)'/.exec(text!)![1]!.split('|');
  assert.ok(words.includes('方便') && words.includes('周末'));
  assert.ok(!words.includes('林小禾') && !words.includes('李娜'));
});
