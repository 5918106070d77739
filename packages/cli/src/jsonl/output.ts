/**
 * Writes at the pace of the reader. When the reader has gone (`shoutu screen big.jsonl | head`) the next write throws
 * ReaderGone, which ends the command quietly.
 */
import { CliError } from '../cli-error.ts';
import type { Sink } from '../surroundings.ts';

export class ReaderGone extends Error {}

export class Output {
  readonly #stream: Sink;
  #error: NodeJS.ErrnoException | undefined;

  constructor(stream: Sink) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#error ??= error;
    });
  }

  /** Resolves when the stream has handed the text on, so at most one batch is ever in memory. */
  async write(text: string): Promise<void> {
    this.#assertOpen();
    if (text === '') return;
    await new Promise<void>((resolve) => {
      // The callback also runs when the write fails; the error event has told us why by then.
      this.#stream.write(text, (error) => {
        this.#error ??= error ?? undefined;
        resolve();
      });
    });
    this.#assertOpen();
  }

  #assertOpen(): void {
    if (!this.#error) return;
    if (this.#error.code === 'EPIPE' || this.#error.code === 'ERR_STREAM_DESTROYED') throw new ReaderGone();
    throw new CliError('OUTPUT_FAILED', `cannot write the output (${this.#error.code ?? 'unknown reason'})`);
  }
}
