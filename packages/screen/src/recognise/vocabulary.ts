/** The word index of all recognisers, built once at import from the registry and the data tables. */
import { addContactWords } from './contacts/messengers.ts';
import { NAME_CUES } from './data.generated.ts';
import { readRows } from './data-rows.ts';
import { HOST_SUFFIXES } from './links/host.ts';
import { REGISTRY } from './registry.ts';
import { addFieldWords } from './tables/fields.ts';
import { WordIndex } from './word-index.ts';
import {
  ROLE_AFTER_NAME,
  ROLE_AT,
  ROLE_BEFORE_NAME,
  ROLE_LATIN_NAME,
  ROLE_NAME_LABEL,
  ROLE_SCHEME,
  ROLE_SUFFIX,
} from './words.ts';

/** Context and exclusions are kept as bits of a number. */
const MOST_RECOGNISERS = 31;
const AT_WORDS = ['艾特', 'at', '#', '圈a', '小老鼠'];
const SCHEMES = ['http', 'https', 'hxxp', 'hxxps', 'ftp'];
const NAME_ROLES: Readonly<Record<string, number>> = {
  before: ROLE_BEFORE_NAME,
  label: ROLE_NAME_LABEL,
  after: ROLE_AFTER_NAME,
  latin: ROLE_LATIN_NAME,
};

function buildIndex(): WordIndex {
  if (REGISTRY.length > MOST_RECOGNISERS) throw new RangeError('too many recognisers for one number of bits');
  const index = new WordIndex();
  for (const [row, { context, exclusions }] of REGISTRY.entries()) {
    for (const word of context) index.add(word, { context: 1 << row });
    for (const word of exclusions) index.add(word, { exclusion: 1 << row });
  }
  addContactWords(index);
  addFieldWords(index);
  for (const [word, side] of readRows(NAME_CUES)) index.add(word!, { roles: NAME_ROLES[side!]! });
  for (const word of AT_WORDS) index.add(word, { roles: ROLE_AT });
  for (const word of SCHEMES) index.add(word, { roles: ROLE_SCHEME });
  for (const suffix of HOST_SUFFIXES.keys()) if (!suffix.includes('.')) index.add(suffix, { roles: ROLE_SUFFIX });
  index.seal();
  return index;
}

export const vocabulary = buildIndex();
