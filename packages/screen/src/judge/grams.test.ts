import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileText, MONSTERS } from '../../test/hostile-text.ts';
import { foldItem } from '../fold/fold.ts';
import { Folded } from '../fold/folded.ts';
import { listen, Sound } from '../fold/sound.ts';
import { GRAM_BITS, Grams } from './grams.ts';

/** The grams of the folded units `[start, end)` of a text, sorted. */
function gramsOf(text: string, start = 0, end = Number.POSITIVE_INFINITY, grams = new Grams()): number[] {
  const folded = foldItem(new Folded(), '', text);
  const sound = listen(new Sound(), folded);
  grams.prepare(folded);
  const last = Math.min(end, folded.length);
  grams.read(sound, start, last, sound.firstFrom(start), sound.firstFrom(last));
  return [...grams.ids.subarray(0, grams.count)].sort((a, b) => a - b);
}

/** [what makes no difference, one text, another] */
const equal: ReadonlyArray<readonly [string, string, string]> = [
  ['the digits of a short number', '户籍260元一份', '户籍799元一份'],
  ['how many digits a short number has', '户籍26元一份', '户籍2600元一份'],
  ['the digits of a telephone number', '电话13800000000找我', '电话19912345678找我'],
  ['whose QQ number it is', 'qq，10000号', 'qq，9876543210号'],
  ['whose handle it is', '加abc123号', '加zhang_2024号'],
  ['a number in disguise', '电话13800000000找我', '电话①③⑧零零〇〇０0-0 0找我'],
  ['repetition inside a text', '代查代查代查', '代查代查代查代查'],
  ['case, width and script tricks', '加vx查户籍', '加ＶＸ查戶籍'],
  ['inserted symbols', '代查户籍', '代*查·户 籍'],
];
for (const [title, one, other] of equal) {
  test(`grams: ${title} makes no difference`, () => assert.deepEqual(gramsOf(one), gramsOf(other)));
}

/** [what makes a difference, one text, another] */
const different: ReadonlyArray<readonly [string, string, string]> = [
  ['a short and a long number', '加260号', '加13800000000号'],
  ['one digit, which is often a word', '4件套', '5件套'],
  ['the order of the words', '代查户籍', '户籍代查'],
  ['where a text begins and ends', '代查代', '查代查'],
];
for (const [title, one, other] of different) {
  test(`grams: ${title} makes a difference`, () => assert.notDeepEqual(gramsOf(one), gramsOf(other)));
}

test('grams: a homophone shares the grams of sound with the plain word, and no character', () => {
  const plain = new Set(gramsOf('代查'));
  const shared = gramsOf('袋茶').filter((id) => plain.has(id));
  assert.equal(shared.length, 2);
  assert.deepEqual(
    gramsOf('daicha').filter((id) => plain.has(id)),
    shared,
  );
});

test('grams: nothing has none, one character has itself, its two edges, and one edge of its sound', () => {
  assert.deepEqual(gramsOf(''), []);
  assert.equal(gramsOf('查').length, 4);
});

test('grams: digits of a number never show, whatever stands around it', () => {
  const word = fc.constantFrom('户', '籍', '元', '一', 'vx', '，', '加');
  const number = fc.integer({ min: 2, max: 12 }).chain((size) => {
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size })
      .map((list) => list.join(''));
    return fc.tuple(digits, digits);
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, number), { maxLength: 6 }), (pairs) => {
      const [one, other] = [0, 1].map((side) => pairs.map(([before, digits]) => `，${before}${digits[side]}`).join(''));
      assert.deepEqual(gramsOf(one!), gramsOf(other!));
    }),
  );
});

test('grams: each counts once and fits the table', () => {
  fc.assert(
    fc.property(hostileText(80), (text) => {
      const ids = gramsOf(text);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.every((id) => id >= 0 && id < 1 << GRAM_BITS));
    }),
  );
});

test('grams: a window of a text has the grams of the same stretch alone', () => {
  const text = '代查户籍开房记录名下房产，给姓名就行，书收到了纸张很好谢谢店家';
  const folded = foldItem(new Folded(), '', text).text();
  for (const [start, end] of [
    [0, 4],
    [3, 9],
    [10, 20],
    [0, folded.length],
  ] as const) {
    assert.deepEqual(gramsOf(text, start, end), gramsOf(folded.slice(start, end)));
  }
});

test('grams: a buffer used 20,000 times answers as a new one', () => {
  const used = new Grams();
  const folded = foldItem(new Folded(), '', '代查户籍');
  const sound = listen(new Sound(), folded);
  used.prepare(folded);
  used.read(sound, 0, folded.length, 0, sound.length);
  const { count } = used;
  for (let round = 0; round < 20_000; round++) {
    used.read(sound, 0, folded.length, 0, sound.length);
    if (used.count !== count) assert.fail(`round ${round}: ${used.count} grams, not ${count}`);
  }
});

test('grams: a buffer that met a long text answers as a new one', () => {
  const used = new Grams();
  for (const text of ['代查', '户籍'.repeat(3000), '代查', '', '书收到了']) {
    assert.deepEqual(gramsOf(text, 0, undefined, used), gramsOf(text));
  }
});

for (const [title, text] of MONSTERS) {
  test(`grams: survive ${title}`, () => assert.ok(gramsOf(text).length <= 3 * (text.length * 20 + 1)));
}
