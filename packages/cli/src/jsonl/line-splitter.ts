/**
 * Cuts a byte stream into lines without ever holding more than one line of at most MAX_LINE_BYTES.
 *
 * The bytes come from anywhere: a longer line is dropped while it is read and reported by its number; a byte order mark
 * at the start, CR before LF, blank lines and a missing final newline are all taken in stride.
 */
export const MAX_LINE_BYTES = 1_048_576;

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** Without its line end; undefined when the line was too long to keep. */
  readonly bytes: Buffer | undefined;
}

export class LineSplitter {
  #number = 0;
  #pieces: Buffer[] = [];
  #length = 0;

  /** Lines that this chunk completes. */
  push(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      this.#keep(chunk.subarray(start, end));
      this.#take(lines);
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  /** The last line, when no newline ended it. */
  end(): Line[] {
    const lines: Line[] = [];
    if (this.#length > 0) this.#take(lines);
    return lines;
  }

  #keep(piece: Buffer): void {
    this.#length += piece.length;
    // One byte more for a CR that does not count.
    if (this.#length > MAX_LINE_BYTES + 1) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  #take(lines: Line[]): void {
    this.#number++;
    const bytes = this.#length > MAX_LINE_BYTES + 1 ? undefined : trim(Buffer.concat(this.#pieces), this.#number);
    if (bytes === undefined || bytes.length > MAX_LINE_BYTES) lines.push({ number: this.#number, bytes: undefined });
    else if (!isBlank(bytes)) lines.push({ number: this.#number, bytes });
    this.#pieces = [];
    this.#length = 0;
  }
}

function trim(bytes: Buffer, number: number): Buffer {
  const marked = number === 1 && bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  return bytes.subarray(marked ? BYTE_ORDER_MARK.length : 0, bytes.length - (bytes.at(-1) === 0x0d ? 1 : 0));
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09);
}
