import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTermHits, type LexiconErrorCode, lintLexicon } from './lint.ts';

const GOOD = [
  '# what, source, licence',
  '# term	meaning	category	source	since',
  '',
  'kf	hotel stay, initials	record.hotel_stay	corpus	2026-11',
  '代查	look-up for a fee	act.lookup	domain	2026-11',
  '代查	the same word of a buyer	buyer.seek	case	2020-01',
  '开房	hotel stay	record.hotel_stay	field	2099-12',
  '',
].join('\n');

function lint(...texts: readonly string[]): string[] {
  const problems = lintLexicon(texts.map((text, i) => ({ path: `${i}.tsv`, text })));
  return [...new Set(problems.map(({ code, file, line }) => `${code} ${file}:${line}`))];
}

test('lint: a good file has no problem, neither have comments and empty lines', () => {
  assert.deepEqual(lint(GOOD), []);
  assert.deepEqual(lint('', '# only this'), []);
});

const row = (changes: Partial<Record<'term' | 'meaning' | 'category' | 'source' | 'since', string>>): string =>
  Object.values({
    term: '代查',
    meaning: 'look-up',
    category: 'act.lookup',
    source: 'domain',
    since: '2026-11',
    ...changes,
  }).join('\t');

/** [what is wrong, file, codes of its problems] */
const bad: ReadonlyArray<readonly [string, string, ...LexiconErrorCode[]]> = [
  ['a column too few', '代查	look-up	act.lookup	domain', 'LEXICON_COLUMNS'],
  ['a column too many', `${row({})}	more`, 'LEXICON_COLUMNS'],
  ['an empty cell', row({ meaning: ' ' }), 'LEXICON_COLUMNS'],
  ['spaces for tabs', row({}).replaceAll('\t', ' '), 'LEXICON_COLUMNS'],
  ['an upper-case term', row({ term: 'KF' }), 'LEXICON_SPELLING'],
  ['a term that is not composed', row({ term: 'e\u0301e\u0301' }), 'LEXICON_SPELLING'],
  ['a term of one character', row({ term: '查' }), 'LEXICON_SPELLING'],
  ['a term that is one character taken apart', row({ term: '木旦' }), 'LEXICON_SPELLING'],
  ['a term of symbols only', row({ term: '!!' }), 'LEXICON_SPELLING'],
  ['a term with a space', row({ term: '代 查' }), 'LEXICON_SPELLING'],
  ['a category without a group', row({ category: 'lookup' }), 'LEXICON_CATEGORY'],
  ['a category in upper case', row({ category: 'Act.lookup' }), 'LEXICON_CATEGORY'],
  ['a category of three parts', row({ category: 'act.look.up' }), 'LEXICON_CATEGORY'],
  ['an unknown source', row({ source: 'hearsay' }), 'LEXICON_SOURCE'],
  ['a date that is no month', row({ since: '2026-13' }), 'LEXICON_SINCE'],
  ['a full date', row({ since: '2026-11-21' }), 'LEXICON_SINCE'],
  [
    'everything at once',
    row({ term: 'K', category: 'x', source: 'y', since: 'z' }),
    'LEXICON_SPELLING',
    'LEXICON_CATEGORY',
    'LEXICON_SOURCE',
    'LEXICON_SINCE',
  ],
];
for (const [title, text, ...codes] of bad) {
  test(`lint: ${title} is ${codes.join(', ')}`, () =>
    assert.deepEqual(
      lint(text),
      codes.map((code) => `${code} 0.tsv:1`),
    ));
}

test('lint: rows out of order are named with their line, comments counted', () => {
  assert.deepEqual(lint(['# head', row({ term: '开房' }), '', row({ term: '代查' })].join('\n')), [
    'LEXICON_UNSORTED 0.tsv:4',
  ]);
});

test('lint: the order begins anew in each file', () => {
  assert.deepEqual(lint(row({ term: '开房' }), row({ term: '代查' })), []);
});

test('lint: a term twice in one category is a duplicate, across files too, and both places are named', () => {
  const problems = lintLexicon([
    { path: 'a.tsv', text: row({}) },
    { path: 'b.tsv', text: `${row({})}\n${row({ category: 'buyer.seek' })}` },
  ]);
  assert.deepEqual(
    problems.map(({ code, file, line }) => [code, file, line]),
    [['LEXICON_DUPLICATE', 'b.tsv', 1]],
  );
  assert.match(problems[0]!.message, /a\.tsv:1/);
});

/** [what the term costs, texts, how many it hits] */
const costs: ReadonlyArray<readonly [string, readonly string[], number]> = [
  ['nothing without texts', [], 0],
  ['nothing in other texts', ['书收到了', '公园开放', '谢谢'], 0],
  ['a text that holds it, once however often', ['开房开房', '书'], 1],
  ['a text that holds it with a symbol inside', ['开·房'], 1],
  ['a text that holds it by sound or in pinyin', ['开坊', 'kaifang', 'kai房'], 3],
  ['not a text with its initials', ['kf', 'k房'], 0],
];
for (const [title, texts, hits] of costs) {
  test(`lint: a new term hits ${title}`, () => assert.equal(countTermHits('开房', texts).hits, hits));
}

test('lint: the first eight texts that a new term hits are shown', () => {
  const texts = Array.from({ length: 10 }, (_, i) => `${i} 开房`);
  assert.deepEqual(countTermHits('开房', texts), { hits: 10, examples: texts.slice(0, 8) });
});
