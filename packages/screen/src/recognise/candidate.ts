/** What recognisers find, in units of the view, before it is reported in the original text. */
import type { Evasion } from '../assessment.ts';
import type { HintKind, IdentifierType } from './recognition.ts';

/** Something with the right shape, before the words around it are considered. Places are units of the view. */
export interface Candidate {
  readonly recogniser: string;
  readonly type: IdentifierType;
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly masked: boolean;
  /** 0 to 1, shape and checksum only. */
  readonly score: number;
  /** Index of the registry row whose words apply, or -1. */
  readonly row: number;
}

/** A contact in view units. */
export interface ContactCandidate {
  readonly channel: string;
  readonly kind: 'handle' | 'hint';
  readonly hint?: HintKind;
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly score: number;
  readonly evasion: readonly Evasion[];
}

/** A web address. */
export interface FoundUrl {
  /** View units. */
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly host: string;
  readonly disguised: boolean;
  readonly score: number;
}
