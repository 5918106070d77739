import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TRICKS } from '../fold/layout.ts';
import { TERMS } from '../lexicon/lexicon.ts';
import { QUANTITIES } from '../match/quantities.ts';
import { HINT_KINDS, IDENTIFIER_TYPES, MASKED_TYPES } from '../recognise/recognition.ts';
import { reasonsOf, WORDING } from './contributions.ts';
import { CONTACT_CHANNELS } from './feature-space.ts';
import { describeReason, type Language, nameOf } from './reasons.ts';

const under = (prefix: string, names: readonly string[]): string[] => names.map((name) => `${prefix}.${name}`);

/** [what they are, every code of that kind] */
const kinds: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['category of the lexicon', [...new Set(TERMS.map(({ category }) => category))]],
  ['kind of amount', under('amount', [...new Set(QUANTITIES.map((name) => name.slice(0, name.indexOf('.'))))])],
  ['disguise', under('disguise', [...TRICKS.slice(1), 'invisible', 'symbols_inserted'])],
  ['contact channel', under('contact', CONTACT_CHANNELS)],
  ['hint', under('hint', HINT_KINDS)],
  ['identifier type', under('identifier', [...IDENTIFIER_TYPES, ...MASKED_TYPES])],
  ['kind of link', under('link', ['url', 'imitation', 'code_request', 'qr_pointer'])],
  ['kind of table', under('table', ['records', 'schema', 'price_menu'])],
  ['other reason', [WORDING, 'item.too_long']],
];
const SCRIPT: Readonly<Record<Language, RegExp>> = { zh: /\p{Script=Han}/u, en: /^[\p{ASCII}]+$/u };

for (const [kind, codes] of kinds) {
  for (const language of ['zh', 'en'] as const) {
    test(`reasons: every ${kind} has a name and a sentence in ${language}`, () => {
      const nameless = codes.filter((code) => code.includes('.') && nameOf(code, language) === code);
      assert.deepEqual(nameless, []);
      const unsaid = codes.filter((code) => {
        const sentence = describeReason(code, language);
        return (
          sentence.includes('{}') || (code.includes('.') && sentence.includes(code)) || !SCRIPT[language].test(sentence)
        );
      });
      assert.deepEqual(unsaid, []);
    });
  }

  test(`reasons: no ${kind} falls back to the sentence for the unknown`, () => {
    const unknown = describeReason('unheard.of', 'en').replace('unheard.of', '');
    assert.deepEqual(
      codes.filter((code) => describeReason(code, 'en').startsWith(unknown)),
      [],
    );
  });
}

test('reasons: an operator’s own category is called by its code', () => {
  assert.equal(nameOf('own.thing', 'zh'), 'own.thing');
  assert.match(describeReason('own.thing', 'zh'), /own\.thing$/);
  assert.match(describeReason('record.own_thing', 'en'), /personal record: record\.own_thing$/);
});

test('reasons: a code without any group has a sentence', () => {
  assert.doesNotMatch(describeReason('nothing', 'en'), /\{\}|undefined/);
});

test('reasons: every feature that becomes a reason becomes one of the codes above', () => {
  const known = new Set(kinds.flatMap(([, codes]) => codes));
  const features = [
    'wording',
    'cue:act.lookup:exact',
    ...QUANTITIES.map((name) => `amount:${name}`),
    ...TRICKS.slice(1).map((name) => `trick:${name}`),
    'trick:invisible',
    'trick:symbols_inserted',
    'contact:other',
    'hint:riddle',
    'identifier:masked_phone',
    'link:url',
    'table:schema',
  ];
  for (const feature of features) assert.ok(known.has(reasonsOf([{ feature, weight: 1 }])[0]!), feature);
});
