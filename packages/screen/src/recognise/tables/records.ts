/**
 * Rows of personal records: name, number, telephone, address beside each other, once or again and again.
 *
 * Three different fields make a row; two rows of two fields make a table. One row is also what an honest buyer sends for
 * a delivery: what it means is for others to judge.
 */
import type { Candidate } from '../candidate.ts';

/** Records in view units. */
export interface Records {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly fields: readonly string[];
}

const MAX_GAP = 16;
const LEAST_FIELDS = 3;
const LEAST_FIELDS_IN_TABLE = 2;
/** Not fields of a person. */
const OTHER_TYPES = new Set(['url', 'ip', 'uscc']);

/** `identifiers` are in order and do not overlap. */
export function findRecords(identifiers: readonly Candidate[]): Records[] {
  const found: Records[] = [];
  let row: Candidate[] = [];
  let rows: Candidate[][] = [];
  const closeRow = (): void => {
    if (new Set(row.map(({ type }) => type)).size >= LEAST_FIELDS_IN_TABLE) rows.push(row);
    row = [];
  };
  const closeTable = (): void => {
    closeRow();
    const records = tableOf(rows);
    if (records) found.push(records);
    rows = [];
  };
  let end = -MAX_GAP;
  for (const identifier of identifiers) {
    if (OTHER_TYPES.has(identifier.type)) continue;
    if (identifier.from - end > MAX_GAP) closeTable();
    else if (row.some(({ type }) => type === identifier.type)) closeRow();
    row.push(identifier);
    end = identifier.to;
  }
  closeTable();
  return found;
}

function tableOf(rows: readonly (readonly Candidate[])[]): Records | undefined {
  const fields = [...new Set(rows.flat().map(({ type }) => type))];
  const widest = Math.max(0, ...rows.map((row) => new Set(row.map(({ type }) => type)).size));
  if (widest < LEAST_FIELDS && rows.length < 2) return undefined;
  return { from: rows[0]![0]!.from, to: rows.at(-1)!.at(-1)!.to, rows: rows.length, fields };
}
