import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disguise, TECHNIQUES, type Technique } from './disguise.ts';
import { seededRandom } from './random.ts';

const WORDS = ['代查', '户籍', '开房记录', '身份证', '银行卡', '聊天记录', '微信', '手机号码'];

/** [technique, what the word 代查 or another becomes] */
const shapes: ReadonlyArray<readonly [Technique, string, RegExp]> = [
  ['homophone', '代查', /^(代\p{Script=Han}|\p{Script=Han}查)$/u],
  ['similar_shape', '代查', /^(代\p{Script=Han}|\p{Script=Han}查)$/u],
  ['split_char', '代查', /^(亻弋查|代木旦)$/],
  ['symbols_inserted', '代查', /^代[^\p{L}\p{N}]?[丶]?查$/u],
  ['zero_width', '代查', /^代(\u200b|\u200c|\u200d|\u2060|\ufeff)查$/],
  ['traditional', '户籍', /^戶籍$/],
  ['pinyin_one', '代查', /^(dai查|代cha)$/],
  ['pinyin_all', '代查', /^dai ?cha$/],
  ['initials', '代查', /^dc$/],
  ['emoji', '微信', /^[^微]*信?$|^微[^信]*$/u],
  ['fullwidth_or_math', '户籍', /^[^a-z\p{Script=Han}]+$/u],
  ['word_order', '代查', /^查代$/],
  ['word_order', '开房记录', /^记录开房$/],
];
for (const [technique, word, shape] of shapes) {
  test(`disguise: ${technique} writes ${word} as ${shape}`, () => {
    for (let seed = 0; seed < 20; seed++) {
      const written = disguise(word, technique, seededRandom(seed));
      assert.match(written ?? 'nothing', shape);
      assert.notEqual(written, word);
    }
  });
}

test('disguise: every technique has something to offer for most words, and alters them', () => {
  for (const technique of TECHNIQUES) {
    const written = WORDS.map((word, seed) => disguise(word, technique, seededRandom(seed)));
    const altered = written.filter((text, i) => text !== undefined && text !== WORDS[i]);
    assert.ok(altered.length >= WORDS.length / 2, `${technique}: ${written.join(' ')}`);
  }
});

test('disguise: the same random source writes the same', () => {
  const write = (seed: number): Array<string | undefined> => {
    const random = seededRandom(seed);
    return WORDS.flatMap((word) => TECHNIQUES.map((technique) => disguise(word, technique, random)));
  };
  assert.deepEqual(write(5), write(5));
  assert.notDeepEqual(write(5), write(6));
});

test('disguise: a word without what the technique needs is left alone', () => {
  assert.equal(disguise('人', 'word_order', seededRandom(1)), undefined);
  assert.equal(disguise('人', 'traditional', seededRandom(1)), undefined);
  assert.equal(disguise('ab', 'split_char', seededRandom(1)), undefined);
  assert.equal(disguise('ab', 'pinyin_one', seededRandom(1)), undefined);
});

test('disguise: no technique throws on an empty or odd word', () => {
  for (const word of ['', 'a', '🐧', '\ud800', '1']) {
    for (const technique of TECHNIQUES) assert.doesNotThrow(() => disguise(word, technique, seededRandom(1)));
  }
});

test('disguise: every character that is written exists', () => {
  for (let seed = 0; seed < 40; seed++) {
    assert.doesNotMatch(disguise('户籍', 'fullwidth_or_math', seededRandom(seed))!, /\p{Cn}/u);
  }
});
