/** A progress bar on one line of a terminal, redrawn at most ten times a second. */
import type { Messages } from '../messages.ts';
import type { Sink } from '../surroundings.ts';

const CELLS = 24;
const REDRAW_MS = 100;
const ERASE_LINE = '\r\x1b[K';

export class Progress {
  readonly #stream: Sink;
  readonly #totalBytes: number;
  readonly #messages: Messages;
  readonly #now: () => number;
  readonly #startedMs: number;
  #drawnMs: number;
  #isDrawn = false;

  constructor(stream: Sink, totalBytes: number, messages: Messages, now: () => number) {
    this.#stream = stream;
    this.#totalBytes = totalBytes;
    this.#messages = messages;
    this.#now = now;
    this.#startedMs = this.#drawnMs = now();
  }

  update(bytesRead: number, items: number): void {
    const nowMs = this.#now();
    if (nowMs - this.#drawnMs < REDRAW_MS) return;
    this.#drawnMs = nowMs;
    // A file may grow while it is read.
    const share = this.#totalBytes === 0 ? 1 : Math.min(1, bytesRead / this.#totalBytes);
    const full = Math.floor(share * CELLS);
    const rate = Math.round((items * 1000) / Math.max(1, nowMs - this.#startedMs));
    const bar = `${'█'.repeat(full)}${'░'.repeat(CELLS - full)}`;
    this.#stream.write(`${ERASE_LINE}${bar} ${Math.floor(share * 100)} %  ${this.#messages.progress(items, rate)}`);
    this.#isDrawn = true;
  }

  /** Frees the line for a message, and at the end for good. */
  erase(): void {
    if (this.#isDrawn) this.#stream.write(ERASE_LINE);
    this.#isDrawn = false;
  }
}
