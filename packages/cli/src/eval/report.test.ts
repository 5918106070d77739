import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesFor } from '../messages.ts';
import type { Evaluation, Group } from './evaluation.ts';
import { formatEvaluation } from './report.ts';
import { wilsonShare } from './share.ts';

function group(label: Group['label'], name: string, flagged: number, total: number): Group {
  return { label, name, flagged: wilsonShare(flagged, total), blocked: wilsonShare(0, total) };
}

const none = wilsonShare(0, 0);
const evaluation: Evaluation = {
  violations: 10,
  benign: 90,
  measures: {
    recallFlagged: wilsonShare(9, 10),
    recallBlocked: none,
    benignFlagged: none,
    benignBlocked: none,
    precisionFlagged: none,
    precisionBlocked: none,
  },
  kinds: [
    group('violation', 'kits', 9, 10),
    group('benign', 'ordinary', 1, 50),
    group('benign', 'hard:news', 0, 25),
    group('benign', 'hard:poem', 0, 15),
  ],
  surfaces: [],
  evasions: [],
  misses: [
    { id: 'v-1', score: 0.1234, verdict: 'pass', kind: 'kits', evasion: ['emoji'], title: '套', text: '全\u200b套' },
  ],
  falseAlarms: [],
};

test('benign kinds without a flag share one row', () => {
  const report = formatEvaluation(evaluation, messagesFor('en'), 80);
  assert.match(report, /^kits +violation +90\.00 % +59\.58-98\.21 +0\.00 % +10$/m);
  assert.match(report, /^ordinary +benign +2\.00 %/m);
  assert.match(report, /^2 other kinds +benign +0\.00 % +0\.00-8\.76 +0\.00 % +40$/m);
  assert.doesNotMatch(report, /hard:/);
});

test('a miss is shown with score, kind, disguise and text, invisible characters spelt out', () => {
  const report = formatEvaluation(evaluation, messagesFor('zh'), 80);
  assert.match(report, /^最严重的漏报:\n0\.123 {2}v-1 {2}kits {2}emoji\n {2}套 ｜ 全⟨200B⟩套\n/m);
  assert.match(report, /^最严重的误报: 无\n$/m);
});

test('a share of nothing is a dash', () => {
  assert.match(formatEvaluation(evaluation, messagesFor('en'), 80), /^benign flagged +- +- +0\/0$/m);
});
