import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AsciiView } from './ascii-view.ts';
import { isUniform, JOINT_DASH, JOINT_SPACE, Run } from './run.ts';

function runOf(text: string): Run {
  const view = new AsciiView();
  view.read(text);
  const run = new Run();
  run.read(view, 0);
  return run;
}

/** [what it shows, text, the elements of its first run] */
const cases: ReadonlyArray<readonly [string, string, string]> = [
  ['digits however written', '1①一１壹', '11111'],
  ['spaces, dots and dashes join', '1 2.3-4', '1234'],
  ['an enumeration comma ends it', '12、34', '12'],
  ['a colon ends it', '12:34', '12'],
  ['an ordinary word ends it', '12号34', '12'],
  ['a pictogram joins, with a meaning or without', '1😀2❤3', '123'],
  ['three separators join, four do not', '1 - 2 -- 3', '12'],
  ['letters are elements', 'sf12x', 'SF12X'],
  ['stars are elements behind the first', '1**2', '1**2'],
  ['radio words are digits behind a numeral', '一洞拐', '107'],
  ['and words elsewhere', '1洞', '1'],
];
for (const [title, text, elements] of cases) {
  test(`run: ${title}`, () => {
    const run = runOf(text);
    assert.equal(run.text(0, run.count), elements);
  });
}

test('run: edges stand where style, kind or spacing changes', () => {
  const run = runOf('12一二ab 34');
  assert.deepEqual(
    Array.from({ length: run.count + 1 }, (_, k) => run.isEdge(k)),
    [true, false, true, false, true, false, true, false, true],
  );
});

test('run: letters end no token', () => {
  const run = runOf('12ab');
  assert.equal(run.isEdge(2), true);
  assert.equal(run.isTokenEdge(2), false);
});

test('run: a few letters pass for digits', () => {
  const run = runOf('1390000OO77l');
  assert.equal(run.areDigits(0, run.count), true);
  assert.equal(run.digitText(0, run.count), '139000000771');
  assert.equal(run.areDigits(7, 9), false);
});

test('run: joints sum up, and are uniform when of one kind', () => {
  const run = runOf('1 2 3-4');
  assert.equal(run.jointsWithin(0, 3), JOINT_SPACE);
  assert.equal(isUniform(run.jointsWithin(0, 3)), true);
  assert.equal(run.jointsWithin(0, 4), JOINT_SPACE | JOINT_DASH);
  assert.equal(isUniform(run.jointsWithin(0, 4)), false);
});

/** [groups, whether they are regular] */
const groups: ReadonlyArray<readonly [string, boolean]> = [
  ['6222 0200 0000 125', true],
  ['622202 0200000125', true],
  ['1 2 3 4', true],
  ['62 274 1138 293', false],
  ['6222 0200 00001', false],
];
for (const [text, regular] of groups) {
  test(`run: the groups ${text} are ${regular ? '' : 'not '}regular`, () => {
    const run = runOf(text);
    assert.equal(run.isRegular(0, run.count), regular);
  });
}

test('run: a hundred single digits are not a hundred places to begin', () => {
  const run = runOf('1 '.repeat(100));
  const edges = Array.from({ length: run.count }, (_, k) => k).filter((k) => run.isEdge(k));
  assert.ok(edges.length < 5);
});
