import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileText, MONSTERS } from '../../test/hostile-text.ts';
import { foldItem } from '../fold/fold.ts';
import { Folded } from '../fold/folded.ts';
import { listen, Sound } from '../fold/sound.ts';
import type { Term } from '../lexicon/lexicon.ts';
import { CHANNELS, type Channel, CueMatcher, Cues } from './cues.ts';

const TERMS: readonly Term[] = [
  { text: '代查', category: 'act.lookup' },
  { text: '查档', category: 'act.lookup' },
  { text: '户籍', category: 'record.household' },
  { text: '开房', category: 'record.hotel_stay' },
  { text: '身份证', category: 'record.id_document' },
  { text: '聊天记录', category: 'record.chat' },
  { text: 'qq老号', category: 'account.aged' },
  { text: '天天', category: 'record.chat' },
  { text: '沙发', category: 'goods.home' },
  { text: '床单被套', category: 'goods.home' },
];

const matcher = new CueMatcher(TERMS);

interface Found {
  readonly folded: Folded;
  readonly cues: Cues;
  /** "term/channel/characters as posted", each once, sorted. */
  readonly shown: readonly string[];
}

function find(text: string, title = ''): Found {
  const folded = foldItem(new Folded(), title, text);
  const cues = matcher.find(folded, listen(new Sound(), folded), new Cues());
  const shown = Array.from({ length: cues.count }, (_, i) => {
    const { start, end } = folded.originalSpan(cues.start[i]!, cues.end[i]!);
    const field = folded.fieldOf(cues.start[i]!) === 'title' ? title : text;
    return `${TERMS[cues.term[i]!]!.text}/${CHANNELS[cues.channel[i]!]}/${field.slice(start, end)}`;
  });
  return { folded, cues, shown: [...new Set(shown)].sort() };
}

/** [what it shows, text as posted, term, how it was found, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, string, Channel, string]> = [
  ['the term itself', '专业代查的', '代查', 'exact', '代查'],
  ['the term in another case and width', '出ＱQ老号', 'qq老号', 'exact', 'ＱQ老号'],
  ['the term in traditional characters', '查戶籍', '户籍', 'exact', '戶籍'],
  ['the term with a character taken apart', '代木旦', '代查', 'exact', '代木旦'],
  ['the term with a pictogram', '出🐧老号', 'qq老号', 'exact', '🐧老号'],
  ['spread by a symbol', '代-查', '代查', 'spread', '代-查'],
  ['spread by a space', '户 籍', '户籍', 'spread', '户 籍'],
  ['spread by something invisible', '代\u200b查', '代查', 'spread', '代\u200b查'],
  ['spread in one place only', '身份·证', '身份证', 'spread', '身份·证'],
  ['spread by commas everywhere', '身，份，证', '身份证', 'spread', '身，份，证'],
  ['spread by line breaks everywhere', '身\n份\n证', '身份证', 'spread', '身\n份\n证'],
  ['two characters swapped', '查籍户', '户籍', 'swapped', '籍户'],
  ['a homophone for the second character', '代茶', '代查', 'half_sound', '代茶'],
  ['a homophone for the first character', '袋查', '代查', 'half_sound', '袋查'],
  ['a homophone with a symbol between', '袋-查', '代查', 'half_sound', '袋-查'],
  ['a homophone by accent: back nasal for front nasal', '开凡', '开房', 'half_sound', '开凡'],
  ['homophones of a longer term', '深粉正', '身份证', 'long_sound', '深粉正'],
  ['one homophone in a longer term', '聊天计录', '聊天记录', 'long_sound', '聊天计录'],
  ['pinyin in one word', '找daicha的', '代查', 'pinyin', 'daicha'],
  ['pinyin with a space', 'dai cha', '代查', 'pinyin', 'dai cha'],
  ['pinyin with a hyphen, in capitals', 'DAI-CHA', '代查', 'pinyin', 'DAI-CHA'],
  ['pinyin for one character', 'dai查', '代查', 'pinyin', 'dai查'],
  ['pinyin for the other character', '代cha', '代查', 'pinyin', '代cha'],
  ['pinyin inside a longer term', '聊tian记录', '聊天记录', 'pinyin', '聊tian记录'],
  ['pinyin of a longer term', 'shenfenzheng', '身份证', 'pinyin', 'shenfenzheng'],
  ['pinyin for one character, a homophone for the rest', '身fen正', '身份证', 'pinyin', '身fen正'],
  ['one initial', 'd查', '代查', 'mixed_initials', 'd查'],
  ['one initial of a term of three', 's份证', '身份证', 'mixed_initials', 's份证'],
  ['initials', '可dc吗', '代查', 'initials', 'dc'],
  ['initials apart', 's f z', '身份证', 'initials', 's f z'],
  ['initials of a longer term', 'LTJL', '聊天记录', 'initials', 'LTJL'],
  ['a harmless term itself', '二手沙发', '沙发', 'exact', '沙发'],
  ['a harmless term, spread', '沙-发', '沙发', 'spread', '沙-发'],
];
for (const [title, posted, term, channel, seen] of cases) {
  test(`cues: ${title} is ${channel}`, () => assert.deepEqual(find(posted).shown, [`${term}/${channel}/${seen}`]));
}

test('cues: every channel is shown above', () => {
  assert.deepEqual([...new Set(cases.map(([, , , channel]) => channel))].sort(), [...CHANNELS].sort());
});

test('cues: disguises add up', () => {
  assert.deepEqual(find('Ｄai-木旦，戶·jí 、聊tian計录').shown, [
    '代查/pinyin/Ｄai-木旦',
    '户籍/pinyin/戶·jí',
    '聊天记录/pinyin/聊tian計录',
  ]);
});

test('cues: terms that overlap are all found', () => {
  assert.deepEqual(find('代查档').shown, ['代查/exact/代查', '查档/exact/查档']);
});

/** [why nothing is found, text] */
const refused: ReadonlyArray<readonly [string, string]> = [
  ['another word', '书收到了，谢谢店家'],
  ['an ordinary word that sounds alike', '公园开放时间'],
  ['an ordinary word that sounds alike by accent', '食堂开饭了'],
  ['both characters of a short term by sound', '袋茶'],
  ['two words with a full stop between', '检查。档位'],
  ['a short term with a comma inside', '代，查'],
  ['a short term with a line break inside', '代\n查'],
  ['a homophone with a comma inside', '袋，查'],
  ['pinyin with a full stop inside', 'dai。cha'],
  ['a longer term with one comma inside', '身份，证'],
  ['a swapped term that is spread as well', '籍-户'],
  ['more than one initial among full syllables', 's份z'],
  ['an initial of a long term', '聊天j录'],
  ['a term of one repeated character, swapped', '天一天'],
  ['a harmless term by sound', '砂发'],
  ['a harmless term in pinyin', 'shafa'],
  ['a harmless term in initials', 'sf'],
  ['a harmless term swapped', '发沙'],
];
for (const [title, posted] of refused) {
  test(`cues: ${title} is no cue`, () => assert.deepEqual(find(posted).shown, []));
}

test('cues: a term of one repeated character is found once a place', () => {
  assert.equal(find('天天').cues.count, 1);
});

test('cues: nothing is found across title and text, and each field keeps its own places', () => {
  for (const [title, text] of [
    ['代', '查'],
    ['dai', 'cha'],
    ['dai', '查'],
    ['d', 'c'],
    ['身份', '证'],
    ['聊t', '记录'],
  ] as const) {
    assert.deepEqual(find(text, title).shown, []);
  }
  assert.deepEqual(find('查户籍', '加代查').shown, ['代查/exact/代查', '户籍/exact/户籍']);
});

test('cues: several terms may share a spelling', () => {
  const twins = new CueMatcher([TERMS[0]!, { text: '代查', category: 'buyer.seek' }]);
  const folded = foldItem(new Folded(), '', '代查');
  const cues = twins.find(folded, listen(new Sound(), folded), new Cues());
  assert.deepEqual([...cues.term.subarray(0, cues.count)], [0, 1]);
});

test('cues: no terms, no cues', () => {
  const folded = foldItem(new Folded(), '', '代查dc');
  assert.equal(new CueMatcher([]).find(folded, listen(new Sound(), folded), new Cues()).count, 0);
});

test('cues: a flood of terms is kept whole', () => {
  const { cues } = find('代查'.repeat(20_000));
  assert.ok(cues.count >= 20_000);
});

test('cues: a flood of harmless terms does not hide what follows it', () => {
  assert.ok(find(`${'沙发'.repeat(5000)}代查户籍`).shown.includes('代查/exact/代查'));
});

function assertCues({ folded, cues }: Found): void {
  let fault = '';
  for (let i = 0; i < cues.count; i++) {
    const start = cues.start[i]!;
    const end = cues.end[i]!;
    if (start < 0 || start >= end || end > folded.length) fault = `[${start}, ${end}) of ${folded.length}`;
    else if (folded.fieldOf(start) !== folded.fieldOf(end - 1)) fault = `[${start}, ${end}) lies in two fields`;
    if (!TERMS[cues.term[i]!] || !CHANNELS[cues.channel[i]!]) fault = `cue ${i} has no term or channel`;
  }
  assert.equal(fault, '');
}

test('cues: of any text lie inside one field', () => {
  fc.assert(
    fc.property(hostileText(15), hostileText(60), (title, text) => assertCues(find(text, title))),
    { numRuns: 300 },
  );
});

test('cues: exact and spread ones are those that a search in the folded text finds', () => {
  const piece = fc.constantFrom(
    '代',
    '查',
    '档',
    '户',
    '籍',
    '身',
    '份',
    '证',
    '的',
    'Q',
    'q',
    '老号',
    '天',
    '戶',
    '木旦',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { folded, cues } = find(pieces.join(''));
      const slow = TERMS.flatMap(({ text }, term) =>
        Array.from({ length: folded.length }, (_, start) => start)
          .filter((start) => folded.text().startsWith(text, start))
          .map((start) => `${term}@${start}`),
      );
      const fast = Array.from({ length: cues.count }, (_, i) => i)
        .filter((i) => CHANNELS[cues.channel[i]!] === 'exact')
        .map((i) => `${cues.term[i]}@${cues.start[i]}`);
      assert.deepEqual(fast.sort(), slow.sort());
    }),
    { numRuns: 300 },
  );
});

for (const [title, text] of MONSTERS) {
  test(`cues: survive ${title}`, () => assertCues(find(text)));
}
