import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileText, MONSTERS } from '../../test/hostile-text.ts';
import { foldItem } from './fold.ts';
import { Folded } from './folded.ts';
import { LETTER_BASE, listen, SILENT, SOUND_LIMIT, Sound, syllableId, syllableName, syllableOf } from './sound.ts';

interface Heard {
  readonly folded: Folded;
  readonly sound: Sound;
  /** Syllables by name, letters in capitals, a dash for silence. */
  readonly names: string;
  /** First folded unit of each. */
  readonly at: readonly number[];
}

function hear(text: string, title = ''): Heard {
  const folded = foldItem(new Folded(), title, text);
  const sound = listen(new Sound(), folded);
  const ids = [...sound.ids.subarray(0, sound.length)];
  const names = ids.map((id) =>
    id === SILENT ? '-' : id < LETTER_BASE ? syllableName(id) : String.fromCharCode(0x41 + id - LETTER_BASE),
  );
  return { folded, sound, names: names.join(' '), at: [...sound.at.subarray(0, sound.length)] };
}

/** [what it shows, text, another text that sounds the same] */
const alike: ReadonlyArray<readonly [string, string, string]> = [
  ['homophones', '代查', '袋茶'],
  ['pinyin without a space', '代查', 'daicha'],
  ['pinyin with a space', '代查', 'dai cha'],
  ['pinyin with symbols and capitals', '代查', 'DAI-Cha'],
  ['pinyin in full-width and mathematical letters', '代查', 'ｄａｉ𝐜𝐡𝐚'],
  ['pinyin with tone marks', '代查', 'dàichá'],
  ['pinyin mixed with characters', '代查户籍', 'dai查hu籍'],
  ['flat and retroflex initials: zh', '真', '怎'],
  ['flat and retroflex initials: ch', '查', 'ca'],
  ['flat and retroflex initials: sh', '手', 'sou'],
  ['back and front nasals: ang', '房', 'fan'],
  ['back and front nasals: eng', '证', 'zen'],
  ['back and front nasals: ing', '警', '紧'],
  ['tones', '妈', '骂'],
  ['digits sound like their Chinese numerals', '4', '四'],
  ['digits sound like words', '8', '爸'],
  ['traditional and simplified', '電話', '电话'],
  ['lv for the rounded vowel', '绿', 'lv'],
];
for (const [title, one, other] of alike) {
  test(`sound: ${title}: ${one} and ${other} share ids`, () => assert.equal(hear(one).names, hear(other).names));
}

/** [what it shows, text, what is heard, first folded unit of each] */
const heard: ReadonlyArray<readonly [string, string, string, readonly number[]]> = [
  ['nothing', '', '', []],
  ['Han characters are one id each', '代查', 'dai ca', [0, 1]],
  ['a syllable in letters is one id that knows where it begins', 'dai查', 'dai ca', [0, 3]],
  ['letters that spell nothing stay letters', 'wx加', 'W X jia', [0, 1, 2]],
  ['a foreign word stays letters', 'hello', 'H E L L O', [0, 1, 2, 3, 4]],
  ['a single vowel is a letter, not a syllable', 'a', 'A', [0]],
  ['consonants alone are no syllable', 'ng hm', 'N G H M', [0, 1, 2, 3]],
  ['a run that does not spell as a whole is read word by word', 'w daicha', 'W dai ca', [0, 1, 4]],
  ['the longest syllable is taken first', 'xian', 'xian', [0]],
  ['but not where the rest would not spell', 'fanguan', 'fan guan', [0, 3]],
  ['a word torn apart by spaces is still read', 'd ai c ha', 'dai ca', [0, 3]],
  ['kana, Hangul and other letters are silent', '代가я', 'dai - -', [0, 1, 2]],
];
for (const [title, text, names, at] of heard) {
  test(`sound: ${title}`, () => {
    const found = hear(text);
    assert.equal(found.names, names);
    assert.deepEqual(found.at, at);
    assert.equal(found.sound.at[found.sound.length], found.folded.length);
  });
}

test('sound: spaces say where syllables end: min gan is not ming an, xi an is not xian', () => {
  assert.equal(hear('min gan').names, 'min gan');
  assert.equal(hear('xi an').names, 'xi an');
});

test('sound: no syllable is read across title and text', () => {
  assert.equal(hear('an', 'xi').names, 'xi an');
  assert.equal(hear('ai', 'd').names, 'D ai');
});

test('sound: a run of 64 letters is read, a longer one stays letters, words of it are read again', () => {
  const longest = 'cha'.repeat(21);
  assert.equal(hear(longest).sound.length, 21);
  assert.equal(hear(`${longest}cha`).sound.length, 66);
  assert.equal(hear('daicha '.repeat(100)).names, 'dai ca '.repeat(100).trim());
});

test('sound: ids and names of syllables answer each other, unknown names are 0', () => {
  for (const name of ['dai', 'ca', 'zen', 'lv', 'er']) assert.equal(syllableName(syllableId(name)), name);
  assert.equal(syllableId('zheng'), 0);
  assert.equal(syllableId(''), 0);
  assert.equal(syllableOf('查'.charCodeAt(0)), syllableId('ca'));
  assert.equal(syllableOf('カ'.charCodeAt(0)), SILENT);
});

function assertSound({ folded, sound }: Heard): void {
  let fault = '';
  for (let k = 0; k < sound.length; k++) {
    if (sound.at[k + 1]! <= sound.at[k]!) fault = `id ${k} covers nothing`;
    if (sound.ids[k]! >= SOUND_LIMIT) fault = `id ${k} is ${sound.ids[k]}`;
    if (sound.at[k]! < folded.titleLength && sound.at[k + 1]! > folded.titleLength)
      fault = `id ${k} crosses into the text`;
  }
  assert.equal(fault, '');
  assert.equal(sound.at[sound.length], folded.length);
}

test('sound: the ids of any text cover its folded units without gap or overlap', () => {
  fc.assert(fc.property(hostileText(15), hostileText(60), (title, text) => assertSound(hear(text, title))));
});

test('sound: any run of letters is covered too', () => {
  const letters = fc.array(fc.constantFrom('d', 'ai', 'ch', 'a', 'ng', 'x', 'i', ' ', '-', '。', '4'), {
    maxLength: 90,
  });
  fc.assert(fc.property(letters, letters, (title, text) => assertSound(hear(text.join(''), title.join('')))));
});

test('sound: a buffer used again hears the same', () => {
  const used = new Sound();
  fc.assert(
    fc.property(hostileText(40), (text) => {
      const { folded, sound } = hear(text);
      listen(used, folded);
      assert.equal(used.length, sound.length);
      assert.deepEqual(used.ids.slice(0, used.length), sound.ids.slice(0, used.length));
    }),
  );
});

test('sound: firstFrom answers what a walk from the start would', () => {
  const { folded, sound } = hear('代daicha wx查 hello');
  for (let unit = 0; unit <= folded.length + 1; unit++) {
    const slow = sound.at.subarray(0, sound.length).findIndex((at) => at >= unit);
    assert.equal(sound.firstFrom(unit), slow < 0 ? sound.length : slow);
  }
});

for (const [title, text] of MONSTERS) {
  test(`sound: survives ${title}`, () => assertSound(hear(text)));
}
