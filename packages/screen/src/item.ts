/**
 * What a caller hands in: one post as its author wrote it.
 *
 * `parseItem` is the only door for hostile input: it bounds the length and checks the types, and leaves unknown extra
 * fields alone. Lengths are UTF-16 code units.
 */
import { type CodedError, fail, ok, type Result } from '@shoutu/base';

/** Where a post appears. Thresholds differ by surface: `data/thresholds.tsv`. */
export const SURFACES = ['listing', 'comment', 'message', 'profile'] as const;
export type Surface = (typeof SURFACES)[number];

export interface Item {
  readonly id: string;
  readonly surface: Surface;
  readonly title?: string;
  readonly text: string;
  /** Asking price in yuan. */
  readonly price?: number;
  readonly author?: string;
  /** References to pictures. Reserved: pictures are not read yet. */
  readonly images?: readonly string[];
  readonly [extra: string]: unknown;
}

/** The text fields that findings point into. */
export type Field = 'title' | 'text';

/** Title and text together may not be longer than this, in UTF-16 code units. */
export const MAX_TEXT_UNITS = 100_000;

export type ItemErrorCode =
  | 'ITEM_NOT_OBJECT'
  | 'ITEM_FIELD_MISSING'
  | 'ITEM_FIELD_TYPE'
  | 'ITEM_SURFACE_UNKNOWN'
  | 'ITEM_TOO_LONG';
export type ItemError = CodedError<ItemErrorCode>;

function itemError(code: ItemErrorCode, message: string): Result<never, ItemError> {
  return fail({ code, message });
}

/** Checks an untrusted value. The message names the field at fault and never repeats its content. */
export function parseItem(value: unknown): Result<Item, ItemError> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return itemError('ITEM_NOT_OBJECT', 'an item is a JSON object');
  }
  const fields = value as Record<string, unknown>;
  for (const name of ['id', 'surface', 'text'] as const) {
    if (fields[name] === undefined) return itemError('ITEM_FIELD_MISSING', `field "${name}" is missing`);
    if (typeof fields[name] !== 'string') return itemError('ITEM_FIELD_TYPE', `field "${name}" must be a string`);
  }
  for (const name of ['title', 'author'] as const) {
    const given = fields[name];
    if (given !== undefined && typeof given !== 'string') {
      return itemError('ITEM_FIELD_TYPE', `field "${name}" must be a string`);
    }
  }
  const { price, images } = fields;
  if (price !== undefined && !(typeof price === 'number' && Number.isFinite(price))) {
    return itemError('ITEM_FIELD_TYPE', 'field "price" must be a finite number');
  }
  if (images !== undefined && !(Array.isArray(images) && images.every((image) => typeof image === 'string'))) {
    return itemError('ITEM_FIELD_TYPE', 'field "images" must be an array of strings');
  }
  if (!SURFACES.includes(fields.surface as Surface)) {
    return itemError('ITEM_SURFACE_UNKNOWN', `field "surface" must be one of ${SURFACES.join(', ')}`);
  }
  const item = value as Item;
  const units = (item.title?.length ?? 0) + item.text.length;
  if (units > MAX_TEXT_UNITS) {
    return itemError('ITEM_TOO_LONG', `title and text hold ${units} UTF-16 units; the limit is ${MAX_TEXT_UNITS}`);
  }
  return ok(item);
}
