import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assessment, Item } from '@shoutu/screen';
import stringWidth from 'string-width';
import { AnswerTable } from './answer-table.ts';

const item: Item = { id: 'a-1', surface: 'comment', title: '标题', text: '可代-查户籍，四件套除外' };
const assessment: Assessment = {
  id: 'a-1',
  verdict: 'block',
  score: 0.987,
  reasons: [],
  findings: [
    {
      kind: 'cue',
      label: 'act',
      field: 'text',
      start: 1,
      end: 4,
      text: '代-查',
      canonical: '代查',
      evasion: ['symbols_inserted'],
      weight: 2,
    },
    {
      kind: 'cue',
      label: 'clears',
      field: 'text',
      start: 7,
      end: 10,
      text: '四件套',
      canonical: '四件套',
      evasion: [],
      weight: -1,
    },
  ],
  contacts: [],
  contributions: [],
  policy: { id: 'test', version: '1' },
};
const plain = new AnswerTable({ language: 'zh', isColoured: false, width: 80 });

test('what speaks against a text is marked, what clears it is not', () => {
  const row = plain.row({ item, assessment });
  assert.match(row, /^拦截 {2}0\.99 {3}评论 {2}标题 ｜ 可【代-查】户籍，四件套除外\n/);
  assert.match(row, /\n {19}a-1 · 插入符号\n$/);
});

test('a text that passes shows no marks', () => {
  assert.doesNotMatch(plain.row({ item, assessment: { ...assessment, verdict: 'pass' } }), /【/);
});

test('on a terminal marks are inverse and the verdict has a colour', () => {
  const row = new AnswerTable({ language: 'en', isColoured: true, width: 80 }).row({ item, assessment });
  assert.ok(row.startsWith('\x1b[31mblock'));
  assert.ok(row.includes('可\x1b[7m代-查\x1b[27m户籍'));
});

test('no line is wider than the terminal', () => {
  const long = { ...item, text: '户籍代查'.repeat(5000) };
  for (const width of [60, 80, 133]) {
    const lines = new AnswerTable({ language: 'en', isColoured: false, width })
      .row({ item: long, assessment })
      .split('\n');
    assert.ok(lines.every((line) => stringWidth(line) <= width));
    assert.ok(lines.length <= 6);
  }
});

test('a line that failed shows its code and number', () => {
  const failure = { line: 7, verdict: 'review', error: { code: 'LINE_NOT_JSON', message: 'no' } } as const;
  assert.match(plain.row({ failure }), /^待审 {2}- {6}- {5}LINE_NOT_JSON: no\n {19}#7\n$/);
});
