/** Where the lines come from: a file, or standard input for `-`. Reads in chunks, so any size fits. */
import { fstatSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { CliError } from '../cli-error.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Line, LineSplitter } from './line-splitter.ts';

const CHUNK_BYTES = 65_536;

export interface Input {
  /** For messages: the path as given, or `<stdin>`. */
  readonly name: string;
  /** Size of a regular file; undefined when nobody knows how much will come. */
  readonly totalBytes: number | undefined;
  /** Per chunk: the lines it completes and the bytes read so far. */
  readonly batches: AsyncIterable<LineBatch>;
}

export interface LineBatch {
  readonly lines: readonly Line[];
  readonly bytesRead: number;
}

export async function openInput(path: string, around: Surroundings): Promise<Input> {
  if (path === '-') return openStandardInput(around);
  try {
    const file = await open(path);
    const stat = await file.stat();
    const stream = file.createReadStream({ highWaterMark: CHUNK_BYTES });
    return { name: path, totalBytes: stat.isFile() ? stat.size : undefined, batches: readBatches(stream, path) };
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Only when asked for: merely looking at process.stdin opens it. */
function openStandardInput({ stdin }: Surroundings): Input {
  const name = '<stdin>';
  // Node reads a folder on standard input as an empty file.
  if (stdin.fd !== undefined && fstatSync(stdin.fd).isDirectory()) throw unreadable(name, { code: 'EISDIR' });
  return { name, totalBytes: undefined, batches: readBatches(stdin, name) };
}

async function* readBatches(stream: AsyncIterable<Buffer>, name: string): AsyncGenerator<LineBatch> {
  const splitter = new LineSplitter();
  let bytesRead = 0;
  try {
    for await (const chunk of stream) {
      bytesRead += chunk.length;
      yield { lines: splitter.push(chunk), bytesRead };
    }
  } catch (cause) {
    throw unreadable(name, cause);
  }
  yield { lines: splitter.end(), bytesRead };
}

function unreadable(name: string, cause: unknown): CliError {
  if (cause instanceof CliError) return cause;
  const reason = (cause as Partial<NodeJS.ErrnoException>).code ?? 'unknown reason';
  return new CliError('INPUT_UNREADABLE', `cannot read ${name} (${reason})`, { cause });
}
