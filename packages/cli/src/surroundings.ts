/** What a command may touch of the process, handed in so that tests can hand in something else. */
import type { Readable, Writable } from 'node:stream';

/** An output stream that may be a terminal. */
export type Sink = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Colour is for terminals, and only when NO_COLOR (no-color.org) is unset or empty. */
export function wantsColour({ stdout, env }: Surroundings): boolean {
  return stdout.isTTY === true && !env.NO_COLOR;
}
