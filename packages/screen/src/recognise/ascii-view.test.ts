import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileText, MONSTERS } from '../../test/hostile-text.ts';
import { ANCHOR_SHIFT, AsciiView } from './ascii-view.ts';

function viewOf(text: string): AsciiView {
  const view = new AsciiView();
  view.read(text);
  return view;
}

/** [what it shows, text as posted, its view] */
const cases: ReadonlyArray<readonly [string, string, string]> = [
  ['punctuation and spaces stay', 'a@b. c-d，e、f', 'a@b. c-d,e、f'],
  ['digits of every kind', '1１①❶𝟏⑴', '111111'],
  ['digits of other scripts', '١२๓𝟜', '1234'],
  ['numerals stay numerals, in one form', '一壹两贰幺〇', '一一二二一零'],
  ['letters are lower case', 'AＡⓐ𝐀', 'aaaa'],
  ['traditional characters are simplified', '電話號碼', '电话号码'],
  ['pictograms with a meaning give it', '🐧✈️➕', 'qq飞机加'],
  ['the others are one sign', '🌸', '\ufffc'],
  ['invisible characters are gone', 'a\u200bb\u202ec\u0000d', 'abcd'],
  ['dashes, dots and stars have one form', '—－·•．＊●█', '--··.***'],
  ['line breaks are one sign', 'a\r\nb', 'a\n\nb'],
];
for (const [title, posted, seen] of cases) {
  test(`view: ${title}`, () => {
    const view = viewOf(posted);
    assert.equal(view.slice(0, view.length), seen);
  });
}

test('view: a unit ends after its keycap marks', () => {
  const view = viewOf('a1\ufe0f\u20e3b');
  assert.deepEqual(view.span(1, 2), { start: 1, end: 4 });
});

test('view: both halves of a pair belong to the unit', () => {
  assert.deepEqual(viewOf('a𝟏b').span(1, 2), { start: 1, end: 3 });
});

test('view: anchors name digits, letters, numerals and @, in order', () => {
  const view = viewOf('看1 啊a，@');
  const units = Array.from({ length: view.anchorCount }, (_, i) => view.units[view.anchors[i]! >>> ANCHOR_SHIFT]!);
  assert.deepEqual(
    units.map((unit) => String.fromCharCode(unit)).filter((char) => '1a@'.includes(char)),
    ['1', 'a', '@'],
  );
});

test('view: every unit comes from inside the text, and places never go back', () => {
  fc.assert(
    fc.property(hostileText(60), (text) => {
      const view = viewOf(text);
      let last = 0;
      for (let at = 0; at < view.length; at++) {
        const { start, end } = view.span(at, at + 1);
        assert.ok(start >= last && end > start && end <= text.length);
        last = start;
      }
    }),
  );
});

for (const [title, text] of MONSTERS) test(`view: survives ${title}`, () => void viewOf(text));

test('view: a short text after a long one is not mixed up with it', () => {
  const view = viewOf('9'.repeat(5000));
  view.read('ab');
  assert.equal(view.slice(0, view.length), 'ab');
  assert.equal(view.units[view.length], 0);
});
