import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ItemErrorCode, MAX_TEXT_UNITS, parseItem, SURFACES } from './item.ts';

const SECRET = 'zhang-san-13800000000';
const GOOD = { id: '1', surface: 'comment', text: SECRET };
const FULL = {
  ...GOOD,
  surface: 'listing',
  title: SECRET,
  price: 12.5,
  author: SECRET,
  images: ['a.jpg'],
  extra: { any: 1 },
};

/** [what it shows, item] */
const accepted: ReadonlyArray<readonly [string, object]> = [
  ['the three fields that must be there', GOOD],
  ['every field, and unknown ones', FULL],
  ['empty texts', { id: '', surface: 'comment', text: '', title: '' }],
  ['a price of nothing, and less', { ...GOOD, price: -0.5 }],
  ['no pictures', { ...GOOD, images: [] }],
  ['hostile text', { ...GOOD, text: '\ud800\u0000\u202e' }],
  ['a text of the greatest length', { ...GOOD, text: 'x'.repeat(MAX_TEXT_UNITS) }],
  [
    'a title and a text of the greatest length together',
    { ...GOOD, title: 'x'.repeat(60_000), text: 'x'.repeat(40_000) },
  ],
];
for (const [title, item] of accepted) {
  test(`item: ${title} are taken as they are`, () => {
    const result = parseItem(item);
    assert.ok(result.ok);
    assert.equal(result.value, item);
  });
}

for (const surface of SURFACES) {
  test(`item: ${surface} is a surface`, () => assert.ok(parseItem({ ...GOOD, surface }).ok));
}

/** [what is wrong, value, code, what the message names] */
const refused: ReadonlyArray<readonly [string, unknown, ItemErrorCode, string]> = [
  ['null', null, 'ITEM_NOT_OBJECT', 'object'],
  ['nothing', undefined, 'ITEM_NOT_OBJECT', 'object'],
  ['a text', SECRET, 'ITEM_NOT_OBJECT', 'object'],
  ['a number', 13_800_000_000, 'ITEM_NOT_OBJECT', 'object'],
  ['a list of items', [GOOD], 'ITEM_NOT_OBJECT', 'object'],
  ['an empty object', {}, 'ITEM_FIELD_MISSING', '"id"'],
  ['no surface', { id: '1', text: SECRET }, 'ITEM_FIELD_MISSING', '"surface"'],
  ['no text', { id: '1', surface: 'comment', title: SECRET }, 'ITEM_FIELD_MISSING', '"text"'],
  ['a number for an id', { ...GOOD, id: 1 }, 'ITEM_FIELD_TYPE', '"id"'],
  ['null for a text', { ...GOOD, text: null }, 'ITEM_FIELD_TYPE', '"text"'],
  ['a list for a text', { ...GOOD, text: [SECRET] }, 'ITEM_FIELD_TYPE', '"text"'],
  ['a list for a surface', { ...GOOD, surface: ['comment'] }, 'ITEM_FIELD_TYPE', '"surface"'],
  ['a number for a title', { ...GOOD, title: 1 }, 'ITEM_FIELD_TYPE', '"title"'],
  ['an object for an author', { ...GOOD, author: { name: SECRET } }, 'ITEM_FIELD_TYPE', '"author"'],
  ['a text for a price', { ...GOOD, price: SECRET }, 'ITEM_FIELD_TYPE', '"price"'],
  ['no number for a price', { ...GOOD, price: Number.NaN }, 'ITEM_FIELD_TYPE', '"price"'],
  ['infinity for a price', { ...GOOD, price: Number.POSITIVE_INFINITY }, 'ITEM_FIELD_TYPE', '"price"'],
  ['a text for pictures', { ...GOOD, images: SECRET }, 'ITEM_FIELD_TYPE', '"images"'],
  ['a number among pictures', { ...GOOD, images: [SECRET, 1] }, 'ITEM_FIELD_TYPE', '"images"'],
  ['an unknown surface', { ...GOOD, surface: SECRET }, 'ITEM_SURFACE_UNKNOWN', '"surface"'],
  [
    'a property of every object for a surface',
    { ...GOOD, surface: 'constructor' },
    'ITEM_SURFACE_UNKNOWN',
    '"surface"',
  ],
  ['a text that is one unit too long', { ...GOOD, text: 'x'.repeat(MAX_TEXT_UNITS + 1) }, 'ITEM_TOO_LONG', '100001'],
  [
    'a title and a text too long together',
    { ...GOOD, title: 'x', text: 'x'.repeat(MAX_TEXT_UNITS) },
    'ITEM_TOO_LONG',
    '100001',
  ],
];
for (const [title, value, code, named] of refused) {
  test(`item: ${title} is ${code}, the place is named and the content is not`, () => {
    const result = parseItem(value);
    assert.ok(!result.ok);
    assert.equal(result.error.code, code);
    assert.ok(result.error.message.includes(named), result.error.message);
    assert.ok(!result.error.message.includes(SECRET));
  });
}

test('item: length counts UTF-16 units, so half as many characters beyond the basic plane', () => {
  assert.ok(parseItem({ ...GOOD, text: '🐧'.repeat(MAX_TEXT_UNITS / 2) }).ok);
  assert.ok(!parseItem({ ...GOOD, text: `${'🐧'.repeat(MAX_TEXT_UNITS / 2)}x` }).ok);
});

test('item: any value gives an answer, and no message is long enough to carry content', () => {
  const codes: readonly ItemErrorCode[] = [
    'ITEM_NOT_OBJECT',
    'ITEM_FIELD_MISSING',
    'ITEM_FIELD_TYPE',
    'ITEM_SURFACE_UNKNOWN',
    'ITEM_TOO_LONG',
  ];
  const field = fc.oneof(fc.anything(), fc.string());
  const almost = fc.record(
    {
      id: field,
      surface: fc.oneof(fc.constantFrom(...SURFACES), field),
      text: field,
      title: field,
      price: field,
      images: field,
      author: field,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), almost), (value) => {
      const result = parseItem(value);
      if (result.ok) assert.equal(result.value, value);
      else assert.ok(codes.includes(result.error.code) && result.error.message.length < 100);
    }),
    { numRuns: 500 },
  );
});
