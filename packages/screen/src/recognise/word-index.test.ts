import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANCHOR_SHIFT, AsciiView } from './ascii-view.ts';
import { WordIndex } from './word-index.ts';
import { ROLE_CUE, WordHits } from './words.ts';

const index = new WordIndex();
for (const word of ['身份证', '身份证号', '证号', 'sn', '微信', '號碼', '加', 'ｖｘ']) {
  index.add(word, { loose: word === '微信', roles: word === 'ｖｘ' ? ROLE_CUE : 0 });
}
index.seal();

/** Words found in `text`, as posted. */
function wordsIn(text: string): string[] {
  const view = new AsciiView();
  view.read(text);
  index.thin(view);
  const hits = new WordHits();
  let end = 0;
  for (let a = 0; a < view.anchorCount; a++) {
    const at = view.anchors[a]! >>> ANCHOR_SHIFT;
    if (at >= end) end = index.match(view, at, hits);
  }
  return Array.from({ length: hits.count }, (_, h) => {
    const { start, end: stop } = view.span(hits.from[h]!, hits.to[h]!);
    return text.slice(start, stop);
  });
}

/** [what it shows, text as posted, words as posted] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['the longest word wins and hides what begins inside it', '身份证号是', '身份证号'],
  ['a shorter word where the longer does not stand', '身份证和证号', '身份证', '证号'],
  ['words are folded: script, width, case', '号码 號碼 SN ＶＸ', '号码', '號碼', 'SN', 'ＶＸ'],
  ['Latin words do not begin inside a longer one', 'asn isn'],
  ['nor end inside it', 'snow'],
  ['unless they announce a handle', 'vxabc', 'vx'],
  ['a loose word may hold noise', '微.信 微  信 微\u200b信', '微.信', '微  信', '微\u200b信'],
  ['but no clause mark and no character', '微，信 微小信'],
  ['others may not', '身.份证'],
  ['one-unit words', '加我', '加'],
];
for (const [title, text, ...words] of cases) {
  test(`words: ${title}`, () => assert.deepEqual(wordsIn(text), words));
}

test('words: a word that folds to nothing is a mistake in a table', () => {
  assert.throws(() => new WordIndex().add('\u200b', {}), RangeError);
});

test('words: hits are found by place', () => {
  const hits = new WordHits();
  const word = index.add('证号', {});
  for (const from of [3, 7, 90]) hits.add(word, from, from + 2);
  assert.deepEqual(
    [0, 3, 4, 8, 91].map((from) => hits.firstFrom(from)),
    [0, 0, 1, 2, 3],
  );
});

test('words: room for more than the first 64 hits', () => {
  const hits = new WordHits();
  const word = index.add('证号', {});
  for (let k = 0; k < 200; k++) hits.add(word, k, k + 1);
  assert.equal(hits.from[199], 199);
});
