/**
 * What the recognisers report: identifiers, contacts, links and tables with their exact places.
 *
 * All spans are half-open, in UTF-16 code units of the text given to `recognise`. Values are plain ASCII where the
 * identifier is (`139...` without +86, upper-case letters in documents); they are personal data and must not reach a
 * log or an error message.
 */
import type { Span } from '@shoutu/base';
import type { Evasion, FindingWhy } from '../assessment.ts';

/** Whole identifiers. `organisation` codes are here because they look like a resident number, not because they are personal. */
export const IDENTIFIER_TYPES = [
  'resident_id',
  'residence_permit',
  'foreigner_id',
  'phone',
  'bank_card',
  'uscc',
  'plate',
  'vin',
  'passport',
  'travel_permit',
  'hong_kong_id',
  'macau_id',
  'taiwan_id',
  'military_id',
  'driver_file',
  'social_security',
  'imei',
  'email',
  'url',
  'ip',
  'waybill',
  'address',
  'person_name',
  'wechat_id',
  'qq',
] as const;
/** Values of which a part is covered by stars: a sign that somebody shows samples, never an entity. */
export const MASKED_TYPES = [
  'masked_resident_id',
  'masked_phone',
  'masked_bank_card',
  'masked_waybill',
  'masked_person_name',
] as const;
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number] | (typeof MASKED_TYPES)[number];

export type { FindingWhy as Why } from '../assessment.ts';

export interface Identifier extends Span {
  readonly type: IdentifierType;
  /** Normalised; stars kept where `masked`. */
  readonly value: string;
  readonly masked: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evasion: readonly Evasion[];
  readonly why: FindingWhy;
}

/** Where a text points instead of giving a handle. */
export const HINT_KINDS = [
  'add',
  'private_message',
  'profile',
  'avatar',
  'picture',
  'qr',
  'same_number',
  'riddle',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** A way to reach somebody outside the platform: a handle, or a hint where to find one. */
export interface ContactFound extends Span {
  /** Messenger id of `data/messengers.tsv` (`wechat`, `qq`, `bat`, ...), or `unknown`. */
  readonly channel: string;
  readonly kind: 'handle' | 'hint';
  /** Set when `kind` is `hint`. */
  readonly hint?: HintKind;
  /** The handle in plain ASCII; empty for a hint. */
  readonly value: string;
  /** The words that name the messenger, when there are any; `start` and `end` are the handle or the hint itself. */
  readonly cue?: Span;
  readonly confidence: number;
  readonly evasion: readonly Evasion[];
}

/** `imitation`: the host borrows the name of a known one. `code_request`: somebody asks for a verification code. */
export interface LinkFound extends Span {
  readonly kind: 'url' | 'imitation' | 'code_request' | 'qr_pointer';
  /** The URL in plain ASCII; for the last two kinds the words in canonical form. */
  readonly value: string;
  /** Host of a URL, lower case. */
  readonly host?: string;
  /** The known registrable domain that `host` imitates, or belongs to. */
  readonly brand?: string;
  readonly confidence: number;
  readonly evasion: readonly Evasion[];
}

/** One price of a menu: what is offered, for how many yuan. */
export interface PricedItem {
  readonly label: Span;
  readonly yuan: number;
}

/** `records`: rows of personal fields. `schema`: the names of such fields, as a list. `price_menu`: three or more priced items. */
export interface TableFound extends Span {
  readonly kind: 'records' | 'schema' | 'price_menu';
  /** Rows of records, or items of a menu. */
  readonly rows: number;
  /** Identifier types of a row, field names of a schema; empty for a menu. */
  readonly fields: readonly string[];
  /** What the fields make up: a person, hotel stays, a household, waybills. */
  readonly schema?: 'person' | 'hotel' | 'household' | 'waybill';
  readonly items?: readonly PricedItem[];
}

export interface Recognition {
  readonly identifiers: readonly Identifier[];
  readonly contacts: readonly ContactFound[];
  readonly links: readonly LinkFound[];
  readonly tables: readonly TableFound[];
}
