/** The lines of a JSONL file as values of one kind, bad lines among them as coded errors. */
import type { CodedError, Result } from '@shoutu/base';
import type { Surroundings } from '../surroundings.ts';
import { openInput } from './input.ts';
import { parseLine } from './parse-line.ts';

export interface ReadItem<T> {
  /** Of the file, for messages. */
  readonly name: string;
  readonly line: number;
  readonly result: Result<T, CodedError>;
}

export async function* readItems<T>(
  path: string,
  around: Surroundings,
  parse: (value: unknown) => Result<T, CodedError>,
): AsyncGenerator<ReadItem<T>> {
  const { name, batches } = await openInput(path, around);
  for await (const { lines } of batches) {
    for (const line of lines) {
      const parsed = parseLine(line);
      yield { name, line: line.number, result: parsed.ok ? parse(parsed.value) : parsed };
    }
  }
}
