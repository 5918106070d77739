/**
 * Finds the terms of the lexicon however they are written.
 *
 * Two automata run over the two forms of a text. Over the folded characters: a term as it is, with symbols inserted, or
 * with its characters swapped. Over the syllables: homophones, pinyin in Latin letters, initials, and mixtures. A hit by
 * sound whose surface is an ordinary word is marked as such and counts only where other cues agree.
 *
 * Cost: linear in the text plus the hits; the number of hits kept is bounded by `MAX_CUES`.
 */
import { foldItem } from '../fold/fold.ts';
import { Folded, GAP_CLAUSE, GAP_NONE, GAP_SPACE } from '../fold/folded.ts';
import { LETTER_BASE, type Sound, syllableId, syllableName, syllableOf } from '../fold/sound.ts';
import { CONTEXTUAL_READINGS, ORDINARY, type Term } from '../lexicon/lexicon.ts';
import { Automaton, Hits } from './automaton.ts';

/** How a term was found, from certain to vague. The model weighs each channel of each category by itself. */
export const CHANNELS = [
  'exact',
  'spread',
  'swapped',
  'long_sound',
  'half_sound',
  'full_sound',
  'pinyin',
  'mixed_initials',
  'initials',
  'ordinary_word',
] as const;
export type Channel = (typeof CHANNELS)[number];
const EXACT = 0;
const SPREAD = 1;
const SWAPPED = 2;
const LONG_SOUND = 3;
const HALF_SOUND = 4;
const FULL_SOUND = 5;
const PINYIN = 6;
const MIXED_INITIALS = 7;
const INITIALS = 8;
const ORDINARY_WORD = 9;

/** More cues than this say nothing new; a text of 100,000 characters cannot make the work grow. */
const MAX_CUES = 4096;

/** Cues found in one text, in parallel arrays; `start` and `end` are folded units. */
export class Cues {
  count = 0;
  readonly term: Int32Array = new Int32Array(MAX_CUES);
  readonly channel: Uint8Array = new Uint8Array(MAX_CUES);
  readonly start: Int32Array = new Int32Array(MAX_CUES);
  readonly end: Int32Array = new Int32Array(MAX_CUES);

  add(term: number, channel: number, start: number, end: number): void {
    if (this.count === MAX_CUES) return;
    const at = this.count++;
    this.term[at] = term;
    this.channel[at] = channel;
    this.start[at] = start;
    this.end[at] = end;
  }
}

/** What one pattern of an automaton stands for: term and kind, several where terms coincide. */
interface Meaning {
  readonly term: number;
  readonly kind: typeof EXACT | typeof SWAPPED | typeof FULL_SOUND | typeof MIXED_INITIALS | typeof INITIALS;
}

class PatternTable {
  private readonly meanings = new Map<string, Meaning[]>();

  add(symbols: readonly number[], meaning: Meaning): void {
    const key = String.fromCharCode(...symbols);
    const known = this.meanings.get(key);
    if (!known) this.meanings.set(key, [meaning]);
    else if (!known.some(({ term }) => term === meaning.term)) known.push(meaning);
  }

  build(): { automaton: Automaton; meanings: Meaning[][] } {
    const patterns = [...this.meanings.keys()].map((key) => Uint16Array.from(key, (unit) => unit.charCodeAt(0)));
    return { automaton: new Automaton(patterns), meanings: [...this.meanings.values()] };
  }
}

export class CueMatcher {
  private readonly folded: string[] = [];
  private readonly shape: { automaton: Automaton; meanings: Meaning[][] };
  private readonly speech: { automaton: Automaton; meanings: Meaning[][] };
  private readonly hits = new Hits();

  constructor(terms: readonly Term[]) {
    const shape = new PatternTable();
    const speech = new PatternTable();
    const buffer = new Folded();
    for (const [term, { text }] of terms.entries()) {
      const units = [...foldItem(buffer, '', text).text()].map((unit) => unit.charCodeAt(0));
      this.folded.push(String.fromCharCode(...units));
      shape.add(units, { term, kind: EXACT });
      if (units.length === 2 && !ORDINARY.has(String.fromCharCode(units[1]!, units[0]!)) && units[0] !== units[1]) {
        shape.add([units[1]!, units[0]!], { term, kind: SWAPPED });
      }
      for (const reading of readings(text, units)) {
        for (const { symbols, kind } of spellings(reading)) speech.add(symbols, { term, kind });
      }
    }
    this.shape = shape.build();
    this.speech = speech.build();
  }

  find(folded: Folded, sound: Sound, cues: Cues): Cues {
    cues.count = 0;
    this.findByShape(folded, cues);
    this.findBySound(folded, sound, cues);
    return cues;
  }

  private findByShape(folded: Folded, cues: Cues): void {
    const { automaton, meanings } = this.shape;
    const hits = automaton.scan(folded.units, folded.length, this.hits);
    for (let hit = 0; hit < hits.count; hit++) {
      const start = hits.start[hit]!;
      const end = hits.end[hit]!;
      const spread = spreadOf(folded, start, end);
      if (spread === TORN) continue;
      for (const { term, kind } of meanings[hits.pattern[hit]!]!) {
        if (kind === SWAPPED && spread !== WHOLE) continue;
        cues.add(term, kind === EXACT && spread === STRETCHED ? SPREAD : kind, start, end);
      }
    }
  }

  private findBySound(folded: Folded, sound: Sound, cues: Cues): void {
    const { automaton, meanings } = this.speech;
    const hits = automaton.scan(sound.ids, sound.length, this.hits);
    for (let hit = 0; hit < hits.count; hit++) {
      const start = sound.at[hits.start[hit]!]!;
      const end = sound.at[hits.end[hit]!]!;
      if (spreadOf(folded, start, end) === TORN) continue;
      const syllables = hits.end[hit]! - hits.start[hit]!;
      for (const { term, kind } of meanings[hits.pattern[hit]!]!) {
        const channel = kind === FULL_SOUND ? this.soundChannel(folded, start, end, syllables, term) : kind;
        if (channel !== EXACT) cues.add(term, channel, start, end);
      }
    }
  }

  /** How much of the surface differs from the term it sounds like; `EXACT` when nothing does. */
  private soundChannel(folded: Folded, start: number, end: number, syllables: number, term: number): number {
    const text = this.folded[term]!;
    if (end - start !== syllables) return PINYIN;
    let same = 0;
    for (let i = 0; i < text.length; i++) if (folded.units[start + i] === text.charCodeAt(i)) same++;
    if (same === text.length) return EXACT;
    if (ORDINARY.has(folded.text(start, end))) return ORDINARY_WORD;
    if (syllables > 2) return LONG_SOUND;
    return same > 0 ? HALF_SOUND : FULL_SOUND;
  }
}

const WHOLE = 0;
const STRETCHED = 1;
const TORN = 2;

/**
 * Whether the units of a hit stand together. Symbols between all of them, or anything weaker than a comma between some,
 * is a disguise; a comma or full stop inside an otherwise unbroken hit tears it: 检查。档位 holds no term.
 */
function spreadOf(folded: Folded, start: number, end: number): typeof WHOLE | typeof STRETCHED | typeof TORN {
  if (start < folded.titleLength && end > folded.titleLength) return TORN;
  let strongest = GAP_NONE;
  let weakest = 255;
  for (let i = start + 1; i < end; i++) {
    const gap = folded.gaps[i]!;
    if (gap > strongest) strongest = gap;
    if (gap < weakest) weakest = gap;
  }
  if (strongest === GAP_NONE) return WHOLE;
  if (strongest < GAP_CLAUSE) return STRETCHED;
  return end - start > 2 && weakest >= GAP_SPACE ? STRETCHED : TORN;
}

function readings(text: string, units: readonly number[]): number[][] {
  const alone = units.map(syllableOf);
  if (alone.includes(0)) return [];
  const inContext = CONTEXTUAL_READINGS.get(text)?.map(syllableId);
  return inContext && inContext.length === alone.length && !inContext.includes(0) ? [alone, inContext] : [alone];
}

/** The ways to write a reading down: all syllables, all initials, or one syllable cut to its initial. */
function spellings(reading: readonly number[]): Array<{ symbols: number[]; kind: Meaning['kind'] }> {
  const han = reading.every((id) => id < LETTER_BASE);
  if (reading.length < 2) return [];
  const written: Array<{ symbols: number[]; kind: Meaning['kind'] }> = [{ symbols: [...reading], kind: FULL_SOUND }];
  if (!han) return written;
  const initials = reading.map(initialOf);
  written.push({ symbols: initials, kind: INITIALS });
  for (let i = 0; i < reading.length; i++) {
    written.push({ symbols: reading.map((id, k) => (k === i ? initials[k]! : id)), kind: MIXED_INITIALS });
  }
  return written;
}

function initialOf(id: number): number {
  return LETTER_BASE + syllableName(id).charCodeAt(0) - 0x61;
}
