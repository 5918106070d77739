/**
 * The text as recognisers see it: one canonical unit for each thing written, punctuation and spaces kept.
 *
 * ５ ⑤ 𝟓 are `5`, Ａ is `a`, 、 stays, 伍 is 五, 🐧 is `qq`, invisible characters are gone. Every unit knows the
 * original characters it came from, so findings are spans of the original text. Positions where something of interest
 * may begin (digits, letters, numerals, first characters of known words, @) are listed on the way, and nothing else is
 * looked at afterwards.
 *
 * Input is hostile text of any kind. Cost: one pass, linear, about 4 ns a unit. Buffers grow and are used again, so a
 * view is valid until its next `read`.
 */
import type { Span } from '@shoutu/base';
import { EXPAND, HIGH_SURROGATE } from '../fold/layout.ts';
import { expansionOf, FLAG_SPECIAL, FLAGS, supplementaryEntry, VIEW_ENTRIES } from './view-table.ts';

/** Combining marks and variation selectors that belong to the character before them: at most this many. */
const MARKS_AFTER = 3;
/** Anchors hold flags in their low bits. */
export const ANCHOR_SHIFT = 5;
/** Units that one character may become at most, with room to spare. */
const LONGEST_EXPANSION = 32;

export class AsciiView {
  text = '';
  length = 0;
  /** Canonical units; 0 at `length`, so looking one past the end is safe. */
  units: Uint16Array = new Uint16Array(1024);
  /** Index in `text` where each unit came from. */
  starts: Int32Array = new Int32Array(1024);
  /** Where something may begin, ascending: index into `units` shifted by `ANCHOR_SHIFT`, plus the flags of the unit. */
  anchors: Int32Array = new Int32Array(1024);
  anchorCount = 0;

  read(text: string): void {
    this.text = text;
    this.reserve(text.length + LONGEST_EXPANSION);
    let { units, starts, anchors } = this;
    let length = 0;
    let anchorCount = 0;
    const size = text.length;
    for (let i = 0; i < size; i++) {
      const unit = text.charCodeAt(i);
      let entry = VIEW_ENTRIES[unit]!;
      const start = i;
      if ((entry & FLAG_SPECIAL) !== 0) {
        if ((entry & 15) === HIGH_SURROGATE) {
          const low = text.charCodeAt(i + 1);
          if (!(low >= 0xdc00 && low < 0xe000)) continue;
          i++;
          entry = supplementaryEntry(((unit - 0xd800) << 10) + (low - 0xdc00) + 0x10000);
          if (entry === 0) continue;
        }
        if ((entry & FLAG_SPECIAL) !== 0) {
          if ((entry & 15) !== EXPAND) continue;
          const expansion = expansionOf(entry);
          if (length + expansion.length + size - i + LONGEST_EXPANSION > units.length) {
            this.length = length;
            this.reserve(units.length * 2);
            ({ units, starts, anchors } = this);
          }
          for (let k = 0; k < expansion.length; k++) {
            const expanded = VIEW_ENTRIES[expansion.charCodeAt(k)]!;
            units[length] = expanded;
            starts[length] = start;
            anchors[anchorCount] = (length << ANCHOR_SHIFT) + ((expanded >>> 16) & FLAGS);
            if (expanded > 0xffff) anchorCount++;
            length++;
          }
          continue;
        }
      }
      units[length] = entry;
      starts[length] = start;
      // Every second unit is an anchor, so a branch here would be guessed wrong half of the time: write always, count when due.
      anchors[anchorCount] = (length << ANCHOR_SHIFT) + (entry >>> 16);
      anchorCount += (0xffff - entry) >>> 31;
      length++;
    }
    units[length] = 0;
    this.length = length;
    this.anchorCount = anchorCount;
  }

  /** Where the original character of unit `at` ends, keycap and variation marks included. */
  endOf(at: number): number {
    const { text } = this;
    const start = this.starts[at]!;
    let end = start + 1;
    const first = text.charCodeAt(start);
    if (first >= 0xd800 && first < 0xdc00) {
      const low = text.charCodeAt(end);
      if (low >= 0xdc00 && low < 0xe000) end++;
    }
    for (let k = 0; k < MARKS_AFTER && isMark(text.charCodeAt(end)); k++) end++;
    return end;
  }

  /** The original characters of the units `[from, to)`, which are not empty. */
  span(from: number, to: number): Span {
    return { start: this.starts[from]!, end: this.endOf(to - 1) };
  }

  /** Canonical text of the units `[from, to)`. */
  slice(from: number, to: number): string {
    let slice = '';
    for (let i = from; i < to; i++) slice += String.fromCharCode(this.units[i]!);
    return slice;
  }

  /** The first UTF-16 unit that was written for unit `at`. */
  written(at: number): number {
    return this.text.charCodeAt(this.starts[at]!);
  }

  private reserve(count: number): void {
    if (count <= this.units.length) return;
    const size = Math.max(count, this.units.length * 2);
    const units = new Uint16Array(size);
    units.set(this.units);
    this.units = units;
    const starts = new Int32Array(size);
    starts.set(this.starts);
    this.starts = starts;
    const anchors = new Int32Array(size);
    anchors.set(this.anchors);
    this.anchors = anchors;
  }
}

function isMark(unit: number): boolean {
  return (unit >= 0xfe00 && unit <= 0xfe0f) || (unit >= 0x20d0 && unit <= 0x20ff) || (unit >= 0x0300 && unit <= 0x036f);
}
