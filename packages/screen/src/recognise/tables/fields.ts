/** Names of fields of personal records, as words of the index. */
import { FIELDS } from '../data.generated.ts';
import { readRows } from '../data-rows.ts';
import type { WordIndex } from '../word-index.ts';
import { ROLE_FIELD } from '../words.ts';

/** The records that field names make up. */
export type SchemaName = 'person' | 'hotel' | 'household' | 'waybill';

/** Record that a field name, in canonical form, belongs to. */
export const fieldRecords = new Map<string, SchemaName>();

export function addFieldWords(index: WordIndex): void {
  for (const [field, record] of readRows(FIELDS)) {
    fieldRecords.set(index.add(field!, { roles: ROLE_FIELD }).text, record as SchemaName);
  }
}
