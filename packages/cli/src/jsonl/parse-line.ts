/**
 * One line of JSONL to a value. Lines are hostile: what is wrong is said by code, and no message quotes the line, which
 * may hold personal data (the messages of JSON.parse do quote it, so they are not passed on).
 */
import { isUtf8 } from 'node:buffer';
import { type CodedError, fail, ok, type Result } from '@shoutu/base';
import type { CliErrorCode } from '../cli-error.ts';
import { type Line, MAX_LINE_BYTES } from './line-splitter.ts';

export function parseLine({ bytes }: Line): Result<unknown, CodedError<CliErrorCode>> {
  if (bytes === undefined) {
    return fail({ code: 'LINE_TOO_LONG', message: `the line is longer than ${MAX_LINE_BYTES} bytes` });
  }
  if (!isUtf8(bytes)) return fail({ code: 'LINE_NOT_UTF8', message: 'the line is not valid UTF-8' });
  try {
    return ok(JSON.parse(bytes.toString('utf8')));
  } catch {
    return fail({ code: 'LINE_NOT_JSON', message: 'the line is not valid JSON' });
  }
}
