/** An item of `corpus/` or of an operator's own set: an item with a label. Its words are defined in corpus/README.md. */
import { type CodedError, fail, ok, type Result } from '@shoutu/base';
import { type Item, parseItem } from '@shoutu/screen';
import type { CliErrorCode } from '../cli-error.ts';

export const LABELS = ['violation', 'benign'] as const;
export type Label = (typeof LABELS)[number];

export interface LabelledItem {
  readonly item: Item;
  readonly label: Label;
  readonly kind: string;
  readonly evasion: readonly string[];
}

export function parseLabelledItem(value: unknown): Result<LabelledItem, CodedError> {
  const parsed = parseItem(value);
  if (!parsed.ok) return parsed;
  const item = parsed.value;
  const { label, kind = 'unspecified', evasion = [] } = item;
  if (!LABELS.includes(label as Label)) return invalid(`field "label" must be one of ${LABELS.join(', ')}`);
  if (typeof kind !== 'string') return invalid('field "kind" must be a string');
  if (!Array.isArray(evasion) || !evasion.every((name) => typeof name === 'string')) {
    return invalid('field "evasion" must be an array of strings');
  }
  return ok({ item, label: label as Label, kind, evasion });
}

function invalid(message: string): Result<never, CodedError<CliErrorCode>> {
  return fail({ code: 'LABEL_INVALID', message });
}
