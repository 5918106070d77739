/** What can go wrong at the rim. Messages name a file, a line or an option and never repeat the text of an item. */
import { ShoutuError } from '@shoutu/base';

export type CliErrorCode =
  | 'USAGE_INVALID'
  | 'INPUT_UNREADABLE'
  | 'OUTPUT_FAILED'
  | 'LINE_TOO_LONG'
  | 'LINE_NOT_UTF8'
  | 'LINE_NOT_JSON'
  | 'LABEL_INVALID'
  | 'SCREEN_FAILED'
  | 'CLI_FAILED';

/** Stops the command. */
export class CliError extends ShoutuError<CliErrorCode> {}

/**
 * Where an exception arose, without its message: the message of a bug may quote the text that provoked it.
 * `RangeError at score.ts:41`
 */
export function describeBug(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'something that is no Error was thrown';
  const { name, message, stack = '' } = thrown;
  const frames = stack.slice(stack.lastIndexOf(message) + message.length);
  const frame = /([\w.-]+\.[jt]s:\d+):\d+/.exec(frames)?.[1];
  return frame ? `${name} at ${frame}` : name;
}
