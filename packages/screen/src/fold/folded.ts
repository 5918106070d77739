/**
 * Folded text: the canonical form of what somebody wrote, in which every unit still knows where it came from.
 *
 * Matching runs on the folded units; every finding is reported as a span of the ORIGINAL field. Title and text are
 * folded into one buffer, title first. Buffers grow and are used again, so a `Folded` belongs to one screener and is
 * valid until its next fold.
 */
import type { Span } from '@shoutu/base';
import type { Field } from '../item.ts';

/** What was dropped between a unit and the one before it. Larger means a stronger boundary. */
export const GAP_NONE = 0;
export const GAP_INVISIBLE = 1;
export const GAP_SPACE = 2;
export const GAP_NOISE = 3;
export const GAP_CLAUSE = 4;
export const GAP_SENTENCE = 5;

/** Shifted left by a gap: its bit in `Folded.traces`. */
export const GAP_TRACE = 1 << 16;

export class Folded {
  length = 0;
  /** Units before this index belong to the title. */
  titleLength = 0;
  /** Number of digits, for recognisers that need a few. */
  digits = 0;
  /** Number of Latin letters, for matchers that need some. */
  letters = 0;
  /** Bit k is set where some unit was disguised by trick k of `TRICKS`; `GAP_TRACE << gap` where that gap was met. */
  traces = 0;
  units: Uint16Array = new Uint16Array(256);
  starts: Int32Array = new Int32Array(256);
  ends: Int32Array = new Int32Array(256);
  /** Index into `TRICKS`: the disguise undone at this unit. */
  tricks: Uint8Array = new Uint8Array(256);
  /** `GAP_*`: what stood between the previous unit and this one. */
  gaps: Uint8Array = new Uint8Array(256);

  /** Makes room for `count` units. */
  reserve(count: number): void {
    if (count <= this.units.length) return;
    const size = Math.max(count, this.units.length * 2);
    this.units = grown(this.units, new Uint16Array(size));
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.tricks = grown(this.tricks, new Uint8Array(size));
    this.gaps = grown(this.gaps, new Uint8Array(size));
  }

  fieldOf(index: number): Field {
    return index < this.titleLength ? 'title' : 'text';
  }

  /** The original characters of the folded units `[start, end)`, which lie in one field. */
  originalSpan(start: number, end: number): Span {
    if (start < 0 || start >= end || end > this.length) {
      throw new RangeError(`empty or outside folded text: [${start}, ${end}) of ${this.length}`);
    }
    return { start: this.starts[start]!, end: this.ends[end - 1]! };
  }

  /** The canonical text of the folded units `[start, end)`. */
  text(start = 0, end: number = this.length): string {
    let text = '';
    for (let i = start; i < end; i++) text += String.fromCharCode(this.units[i]!);
    return text;
  }
}

function grown<T extends Uint16Array | Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
