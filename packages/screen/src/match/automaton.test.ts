import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Automaton, Hits } from './automaton.ts';

type Found = readonly [pattern: number, start: number, end: number];
type Lead = 2 | 3;

/** Every pattern at every place, one symbol at a time. */
function findSlowly(patterns: ReadonlyArray<readonly number[]>, text: readonly number[]): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const [pattern, symbols] of patterns.entries()) {
      if (symbols.every((symbol, k) => text[start + k] === symbol))
        found.push([pattern, start, start + symbols.length]);
    }
  }
  return inOrder(found);
}

function find(automaton: Automaton, text: readonly number[], hits = new Hits()): Found[] {
  automaton.scan(Uint16Array.from(text), text.length, hits);
  return Array.from({ length: hits.count }, (_, i) => [hits.pattern[i]!, hits.start[i]!, hits.end[i]!] as const);
}

function inOrder(found: readonly Found[]): Found[] {
  return found.toSorted((a, b) => a[2] - b[2] || a[1] - b[1] || a[0] - b[0]);
}

const symbolsOf = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

interface SearchCase {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly text: string;
  /** Patterns found, as they stand in the text, in order of their end. */
  readonly found: readonly string[];
}

/** Patterns of three symbols or more: both leads must answer alike. */
const LONG: readonly SearchCase[] = [
  { name: 'nothing in an empty text', patterns: ['abc'], text: '', found: [] },
  { name: 'no patterns', patterns: [], text: 'abc', found: [] },
  { name: 'the text is the pattern', patterns: ['abc'], text: 'abc', found: ['abc@0'] },
  { name: 'at the start and at the end', patterns: ['abc'], text: 'abcxabc', found: ['abc@0', 'abc@4'] },
  { name: 'cut off by the end', patterns: ['abcd'], text: 'abcabc', found: [] },
  { name: 'a pattern overlaps itself', patterns: ['aba'], text: 'ababa', found: ['aba@0', 'aba@2'] },
  { name: 'two patterns overlap', patterns: ['abc', 'bcd'], text: 'abcd', found: ['abc@0', 'bcd@1'] },
  { name: 'one inside another', patterns: ['abcde', 'bcd'], text: 'abcde', found: ['bcd@1', 'abcde@0'] },
  { name: 'one ends another', patterns: ['abcde', 'cde'], text: 'abcde', found: ['abcde@0', 'cde@2'] },
  { name: 'one begins another', patterns: ['abc', 'abcde'], text: 'abcde', found: ['abc@0', 'abcde@0'] },
  { name: 'a failed long one leads into a short one', patterns: ['abcdx', 'bcde'], text: 'abcde', found: ['bcde@1'] },
  {
    name: 'three deep along the fail path',
    patterns: ['abcde', 'bcde', 'cde'],
    text: 'abcde',
    found: ['abcde@0', 'bcde@1', 'cde@2'],
  },
  { name: 'a repeated symbol', patterns: ['aaa'], text: 'aaaaa', found: ['aaa@0', 'aaa@1', 'aaa@2'] },
  {
    name: 'the largest symbol',
    patterns: ['\uffff\uffff\uffff'],
    text: 'a\uffff\uffff\uffff',
    found: ['\uffff\uffff\uffff@1'],
  },
  { name: 'Chinese', patterns: ['身份证', '份证号'], text: '查身份证号', found: ['身份证@1', '份证号@2'] },
];

/** Patterns of two symbols too: lead 2 only. */
const SHORT: readonly SearchCase[] = [
  { name: 'two symbols', patterns: ['an'], text: 'banana', found: ['an@1', 'an@3'] },
  { name: 'two symbols at the very end', patterns: ['na'], text: 'anna', found: ['na@2'] },
  { name: 'a text of one symbol', patterns: ['an'], text: 'a', found: [] },
  {
    name: 'short inside long',
    patterns: ['an', 'nana', 'na'],
    text: 'nana',
    found: ['na@0', 'an@1', 'nana@0', 'na@2'],
  },
  { name: 'a failed long one ends in a short one', patterns: ['cd', 'abcde'], text: 'abcdx', found: ['cd@2'] },
  { name: 'a short one begins where a long one failed', patterns: ['abcd', 'xy'], text: 'abcxy', found: ['xy@3'] },
  {
    name: 'nested',
    patterns: ['aa', 'aaa', 'aaaa'],
    text: 'aaaa',
    found: ['aa@0', 'aaa@0', 'aa@1', 'aaaa@0', 'aaa@1', 'aa@2'],
  },
  { name: 'Chinese', patterns: ['代查', '查档', '查档案'], text: '代查档案', found: ['代查@0', '查档@1', '查档案@1'] },
];

const matrix: ReadonlyArray<readonly [string, Lead, readonly SearchCase[]]> = [
  ['long patterns, lead 2', 2, LONG],
  ['long patterns, lead 3', 3, LONG],
  ['short patterns, lead 2', 2, SHORT],
];
for (const [collection, lead, rows] of matrix) {
  for (const { name, patterns, text, found } of rows) {
    test(`automaton, ${collection}: ${name}`, () => {
      const hits = find(new Automaton(patterns.map(symbolsOf), lead), symbolsOf(text));
      assert.deepEqual(
        inOrder(hits).map(([pattern, start]) => `${patterns[pattern]}@${start}`),
        found,
      );
    });
  }
}

/** Few symbols, so that patterns overlap and nest, and the largest one. */
const symbol = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(0x4e00, 0xffff) },
);
const textOf = fc.array(symbol, { maxLength: 60 });
for (const lead of [2, 3] as const) {
  const pattern = fc.array(symbol, { minLength: lead, maxLength: 7 });
  const patternSet = fc.uniqueArray(pattern, { maxLength: 25, selector: (symbols) => symbols.join() });

  test(`automaton: with lead ${lead} it finds what a slow search finds, in order of the ends`, () => {
    const used = new Hits();
    fc.assert(
      fc.property(patternSet, textOf, (patterns, text) => {
        const hits = find(new Automaton(patterns, lead), text, used);
        assert.deepEqual(inOrder(hits), findSlowly(patterns, text));
        assert.ok(hits.every(([, , end], i) => i === 0 || hits[i - 1]![2] <= end));
      }),
      { numRuns: 400 },
    );
  });
}

test('automaton: only the units up to the length given are read', () => {
  const automaton = new Automaton([symbolsOf('ab')]);
  assert.equal(automaton.scan(Uint16Array.from(symbolsOf('abab')), 3, new Hits()).count, 1);
});

test('automaton: a thousand hits make room for themselves, and the next scan begins anew', () => {
  const automaton = new Automaton([symbolsOf('aa')]);
  const hits = new Hits();
  assert.equal(find(automaton, symbolsOf('a'.repeat(1001)), hits).length, 1000);
  assert.deepEqual(find(automaton, symbolsOf('baa'), hits), [[0, 1, 3]]);
});

/** [what is refused, patterns, lead, message] */
const refused: ReadonlyArray<readonly [string, readonly string[], Lead, RegExp]> = [
  ['an empty pattern', ['ab', ''], 2, /pattern 1 is shorter than 2 symbols/],
  ['a pattern of one symbol', ['a', 'ab'], 2, /pattern 0 is shorter than 2 symbols/],
  ['the same pattern twice', ['ab', 'cd', 'ab'], 2, /patterns 0 and 2 are the same/],
  ['a pattern shorter than a lead of 3', ['abc', 'ab'], 3, /pattern 1 is shorter than 3 symbols/],
  ['the same pattern twice with lead 3', ['abcd', 'abcd'], 3, /patterns 0 and 1 are the same/],
];
for (const [title, patterns, lead, message] of refused) {
  test(`automaton: ${title} is refused`, () => {
    assert.throws(() => new Automaton(patterns.map(symbolsOf), lead), { name: 'RangeError', message });
  });
}

/** Counts the edge look-ups of one scan, which is where all the time goes. */
function countSteps(automaton: Automaton, text: string): number {
  const inside = automaton as unknown as { step(state: number, symbol: number): number };
  const step = inside.step.bind(automaton);
  let steps = 0;
  inside.step = (state, symbol) => {
    steps++;
    return step(state, symbol);
  };
  find(automaton, symbolsOf(text));
  return steps;
}

const repeated = (size: number): string => 'a'.repeat(size);
/** [what makes it hard, patterns, text] */
const hard: ReadonlyArray<readonly [string, readonly string[], string]> = [
  [
    'one symbol, and patterns that break off late',
    [`${repeated(50)}b`, `${repeated(49)}c`, `${repeated(20)}d`],
    repeated(20_000),
  ],
  ['one symbol, and a pattern of a thousand', [`${repeated(1000)}b`], repeated(20_000)],
  ['two symbols by turns', [`${'ab'.repeat(40)}c`, `${'ba'.repeat(40)}c`], 'ab'.repeat(10_000)],
  ['every start breaks off at the last symbol', [`${repeated(30)}bc`], `${repeated(30)}b`.repeat(600)],
];
for (const [title, patterns, text] of hard) {
  for (const lead of [2, 3] as const) {
    test(`automaton: lead ${lead} stays linear with ${title}`, () => {
      assert.ok(countSteps(new Automaton(patterns.map(symbolsOf), lead), text) <= 4 * text.length);
    });
  }
}

test('automaton: hits of nested patterns are as many as patterns times places, no more', () => {
  const patterns = [2, 3, 4, 5].map(repeated);
  const found = find(new Automaton(patterns.map(symbolsOf)), symbolsOf(repeated(10_000)));
  assert.equal(found.length, 10_000 * 4 - (1 + 2 + 3 + 4));
});
