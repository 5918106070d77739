/**
 * One line to one answer. A line that cannot be judged is answered with `review` and a code: nothing is lost, and
 * nothing that failed can look as if it had passed.
 */
import type { CodedError } from '@shoutu/base';
import { type Assessment, type Item, parseItem, type Screener } from '@shoutu/screen';
import { describeBug } from '../cli-error.ts';
import type { Line } from '../jsonl/line-splitter.ts';
import { parseLine } from '../jsonl/parse-line.ts';

/** What stands in the output in place of an assessment. */
export interface LineFailure {
  readonly line: number;
  readonly id?: string;
  readonly verdict: 'review';
  readonly error: CodedError;
}

export type Answer =
  | { readonly item: Item; readonly assessment: Assessment }
  | { readonly item?: never; readonly failure: LineFailure };

export function assessLine(line: Line, screener: Screener): Answer {
  const parsed = parseLine(line);
  if (!parsed.ok) return failure(line, undefined, parsed.error);
  const item = parseItem(parsed.value);
  if (!item.ok) return failure(line, readId(parsed.value), item.error);
  try {
    return { item: item.value, assessment: screener.assess(item.value) };
  } catch (bug) {
    return failure(line, item.value.id, { code: 'SCREEN_FAILED', message: `the screener failed: ${describeBug(bug)}` });
  }
}

function failure({ number }: Line, id: string | undefined, { code, message }: CodedError): Answer {
  return { failure: { line: number, ...(id !== undefined && { id }), verdict: 'review', error: { code, message } } };
}

/** The id of an item that is wrong elsewhere, so that its owner finds it. */
function readId(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}
