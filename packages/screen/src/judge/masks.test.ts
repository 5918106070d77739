import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileText, MONSTERS } from '../../test/hostile-text.ts';
import { foldItem } from '../fold/fold.ts';
import { Folded } from '../fold/folded.ts';
import { BOUNDARY, CONTINUED, HANDLE, LONG_NUMBER, maskUnits, SHORT_NUMBER } from './masks.ts';

function tokensOf(text: string, title = ''): { folded: Folded; tokens: Uint16Array } {
  const folded = foldItem(new Folded(), title, text);
  const tokens = new Uint16Array(folded.length);
  maskUnits(folded, tokens);
  return { folded, tokens };
}

const SIGNS = new Map([
  [SHORT_NUMBER, '<short>'],
  [LONG_NUMBER, '<long>'],
  [HANDLE, '<handle>'],
  [CONTINUED, ''],
]);

function show(text: string, title = ''): string {
  return Array.from(tokensOf(text, title).tokens, (token) => SIGNS.get(token) ?? String.fromCharCode(token)).join('');
}

/** [what it shows, text as posted, what the wording model sees] */
const cases: ReadonlyArray<readonly [string, string, string]> = [
  ['words stay', '代查户籍', '代查户籍'],
  ['letters stay', '加VX', '加vx'],
  ['one digit stays, it is often a word', '四件套一手', '4件套1手'],
  ['two to four digits are a short number', '价260元，卖9999', '价<short>元卖<short>'],
  ['five digits and more are a long number', '加10086，电13800000000', '加<long>电<long>'],
  ['a number in disguise is the same number', '价２６０元', '价<short>元'],
  ['a number in Chinese numerals too', '电一三八零零零零零零零零', '电<long>'],
  ['a number with symbols inside is one number', '电1-3-8 0000·0000', '电<long>'],
  ['a comma ends a number', '12，345', '<short><short>'],
  ['letters and digits mixed are a handle from six on', '加abc123，iphone15', '加<handle><handle>'],
  ['a handle with symbols inside is one handle', '加ab_c-1 23号', '加<handle>号'],
  ['fewer than six are letters and a number', '加vx12', '加vx<short>'],
  ['letters alone are no handle', 'shenfenzheng', 'shenfenzheng'],
];
for (const [title, posted, seen] of cases) {
  test(`masks: ${title}`, () => assert.equal(show(posted), seen));
}

test('masks: a number does not reach from the title into the text', () => {
  assert.equal(show('345', '12'), '<short><short>');
});

test('masks: every unit has a token, and one that continues follows the one that it continues', () => {
  fc.assert(
    fc.property(hostileText(10), hostileText(60), (title, text) => {
      const { folded, tokens } = tokensOf(text, title);
      assert.ok(tokens.every((token) => token > BOUNDARY));
      for (let i = 0; i < tokens.length; i++) {
        if (tokens[i] !== CONTINUED) continue;
        assert.ok(
          i > 0 && i !== folded.titleLength && [SHORT_NUMBER, LONG_NUMBER, HANDLE, CONTINUED].includes(tokens[i - 1]!),
        );
      }
    }),
  );
});

test('masks: no digit of a number or handle is left', () => {
  const piece = fc.constantFrom('1', '23', '4567', '13800000000', 'a', 'vx', '价', '-', ' ', '①', '三');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      assert.doesNotMatch(show(pieces.join('')), /[0-9]{2}/);
    }),
  );
});

for (const [title, text] of MONSTERS) {
  test(`masks: survive ${title}`, () => assert.ok(tokensOf(text).tokens.every((token) => token > BOUNDARY)));
}
