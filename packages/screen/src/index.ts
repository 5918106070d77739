/** @shoutu/screen: text in, findings with spans and a calibrated score out. Pure: no file, network, clock or chance. */

// The contract: what goes in and what comes out.
export {
  type Assessment,
  type Contact,
  type Contribution,
  EVASIONS,
  type Evasion,
  type Finding,
  type FindingWhy,
  type Verdict,
} from './assessment.ts';
export {
  type Field,
  type Item,
  type ItemError,
  type ItemErrorCode,
  MAX_TEXT_UNITS,
  parseItem,
  SURFACES,
  type Surface,
} from './item.ts';

// The screen itself.
export type { SurfaceThresholds, Thresholds } from './judge/policy.ts';
// Words for people.
export { describeReason, type Language, nameOf } from './judge/reasons.ts';
// The lexicon, for those who extend it.
export { TERMS, type Term } from './lexicon/lexicon.ts';
export {
  countTermHits,
  type LexiconErrorCode,
  type LexiconFile,
  type LintProblem,
  lintLexicon,
} from './lexicon/lint.ts';
export { createScreener, POLICY_ID, type Screener, type ScreenerErrorCode, type ScreenerOptions } from './screener.ts';
