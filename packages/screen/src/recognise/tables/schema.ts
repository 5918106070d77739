/**
 * The names of the fields of a record, as a list: 姓名 身份证号 手机号 入住时间 退房时间 房间号.
 *
 * Three different field names with next to nothing between them. Which record they make up is told by the fields that
 * only one kind has. Names: data/surnames-fields.tsv.
 */
import { ROLE_FIELD, type WordHits } from '../words.ts';
import { fieldRecords, type SchemaName } from './fields.ts';

/** A schema in view units. */
export interface Schema {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly string[];
  readonly schema: SchemaName;
}

const LEAST_FIELDS = 3;
const MAX_GAP = 3;
/** Fields that only such a record has: this many tell it from a person's. */
const LEAST_OWN_FIELDS = 2;

export function findSchemas(hits: WordHits): Schema[] {
  const found: Schema[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    const schema = first < 0 ? undefined : schemaOf(hits, first, last);
    if (schema) found.push(schema);
    first = -1;
  };
  for (let h = 0; h < hits.count; h++) {
    if ((hits.words[h]!.roles & ROLE_FIELD) === 0) continue;
    if (first >= 0 && hits.from[h]! - hits.to[last]! > MAX_GAP) close();
    if (first < 0) first = h;
    last = h;
  }
  close();
  return found;
}

function schemaOf(hits: WordHits, first: number, last: number): Schema | undefined {
  const fields = new Set<string>();
  const own = { hotel: 0, household: 0, waybill: 0, person: 0 };
  for (let h = first; h <= last; h++) {
    const word = hits.words[h]!;
    if ((word.roles & ROLE_FIELD) === 0 || fields.has(word.text)) continue;
    fields.add(word.text);
    own[fieldRecords.get(word.text) ?? 'person']++;
  }
  if (fields.size < LEAST_FIELDS) return undefined;
  const schema = (['hotel', 'household', 'waybill'] as const).find((name) => own[name] >= LEAST_OWN_FIELDS) ?? 'person';
  return { from: hits.from[first]!, to: hits.to[last]!, fields: [...fields], schema };
}
