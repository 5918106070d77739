/**
 * The screen: an item in, an assessment out. Synchronous, pure, and the same on every machine.
 *
 * fold -> cues, amounts, identifiers, wording -> log-odds -> calibrated score -> verdict. A text longer than a window
 * is judged window by window and its worst window counts, so a sales phrase in a long article is found.
 * One screener is one thread's: it uses its buffers again. Cost: linear in the text.
 */
import { ShoutuError, type Span } from '@shoutu/base';
import type { Assessment, Contact, Contribution, Finding } from './assessment.ts';
import { findingsOf } from './findings.ts';
import { foldItem } from './fold/fold.ts';
import { Folded } from './fold/folded.ts';
import { type Item, MAX_TEXT_UNITS, SURFACES } from './item.ts';
import { Analyst, LONG_TEXT } from './judge/analysis.ts';
import { contributionsOf, reasonsOf } from './judge/contributions.ts';
import type { Sources } from './judge/evidence.ts';
import { MODEL } from './judge/model.generated.ts';
import { Model } from './judge/model.ts';
import { DEFAULT_THRESHOLDS, decideVerdict, type SurfaceThresholds } from './judge/policy.ts';
import { TABLES_VERSION } from './judge/tables.generated.ts';
import { isCategoryName } from './lexicon/groups.ts';
import { LEXICON_VERSION, TERMS, type Term } from './lexicon/lexicon.ts';

export interface ScreenerOptions {
  /** Further terms, each in a category of the lexicon. */
  readonly terms?: readonly Term[];
  /** Thresholds that replace the default ones, by surface. */
  readonly thresholds?: Partial<SurfaceThresholds>;
}

export interface Screener {
  /** Judges one item. Never throws on any text; an over-long one is `review` with the reason `item.too_long`. */
  assess(item: Item): Assessment;
}

export type ScreenerErrorCode = 'SCREENER_OPTIONS_INVALID';

export const POLICY_ID = 'shoutu-screen';

/**
 * Folded units judged at once in a longer text, largest first: the large window is what the model mostly knows, the small
 * one keeps a short phrase from drowning in its surroundings. Neighbouring windows overlap by half.
 */
const WINDOWS = [LONG_TEXT, 56];

/**
 * Builds a screener from the built-in lexicon and model.
 * @throws ShoutuError `SCREENER_OPTIONS_INVALID`, with every problem of the options at once.
 */
export function createScreener(options: ScreenerOptions = {}): Screener {
  checkOptions(options);
  const analyst = new Analyst(options.terms ? [...TERMS, ...options.terms] : TERMS);
  const model = new Model(MODEL, analyst.space);
  const thresholds: SurfaceThresholds = { ...DEFAULT_THRESHOLDS, ...options.thresholds };
  const own = Object.keys(options).length > 0 ? '+own' : '';
  const policy = { id: POLICY_ID, version: `${model.version}-${LEXICON_VERSION}-${TABLES_VERSION}${own}` };

  return {
    assess(item) {
      if ((item.title?.length ?? 0) + item.text.length > MAX_TEXT_UNITS) {
        return {
          id: item.id,
          verdict: 'review',
          score: 0,
          reasons: ['item.too_long'],
          findings: [],
          contacts: [],
          contributions: [],
          policy,
        };
      }
      const sources = analyst.analyse(item);
      const { start, end } = worstWindow(analyst, model, sources);
      const evidence = analyst.evidenceIn(sources, start, end);
      const wording = model.wording(analyst.gramsIn(sources, start, end));
      const score = model.probability(model.bias + wording + model.evidence(evidence));
      const verdict = decideVerdict(thresholds[item.surface], score, evidence.tradeGroups);
      const contributions: Contribution[] = contributionsOf(analyst.space, model, evidence, wording);
      const { findings, contacts }: { findings: Finding[]; contacts: Contact[] } = findingsOf(
        analyst,
        model,
        sources,
        { start, end },
        verdict !== 'pass',
      );
      const reasons = verdict === 'pass' ? [] : reasonsOf(contributions);
      return { id: item.id, verdict, score, reasons, findings, contacts, contributions, policy };
    },
  };
}

/** The stretch with the highest log-odds; the whole text when it is short. */
function worstWindow(analyst: Analyst, model: Model, sources: Sources): Span {
  const { length } = sources.folded;
  let worst: Span = { start: 0, end: length };
  if (length <= LONG_TEXT) return worst;
  let highest = Number.NEGATIVE_INFINITY;
  for (const size of WINDOWS) {
    for (let start = 0; start === 0 || start + size / 2 < length; start += size / 2) {
      const end = Math.min(start + size, length);
      const evidence = model.evidence(analyst.evidenceIn(sources, start, end));
      const logOdds = model.wording(analyst.gramsIn(sources, start, end)) + evidence;
      if (logOdds > highest) {
        highest = logOdds;
        worst = { start, end };
      }
    }
  }
  return worst;
}

function checkOptions(options: ScreenerOptions): void {
  const problems: string[] = [];
  for (const key of Object.keys(options)) {
    if (key !== 'terms' && key !== 'thresholds') problems.push(`unknown option "${key}"`);
  }
  if (options.terms !== undefined && !Array.isArray(options.terms)) problems.push('terms must be an array');
  else for (const [index, term] of (options.terms ?? []).entries()) problems.push(...termProblems(term, index));
  const { thresholds } = options;
  if (thresholds !== undefined && (typeof thresholds !== 'object' || thresholds === null)) {
    problems.push('thresholds must be an object');
  } else {
    for (const [surface, limits] of Object.entries(thresholds ?? {})) {
      if (!SURFACES.includes(surface as never)) problems.push(`thresholds.${surface} is no surface`);
      else if (!(limits && limits.review >= 0 && limits.review <= limits.block && limits.block <= 1)) {
        problems.push(`thresholds.${surface} needs 0 <= review <= block <= 1`);
      }
    }
  }
  if (problems.length > 0) throw new ShoutuError<ScreenerErrorCode>('SCREENER_OPTIONS_INVALID', problems.join('; '));
}

function termProblems(term: Term, index: number): string[] {
  const problems: string[] = [];
  if (typeof term?.text !== 'string' || foldItem(new Folded(), '', term.text).length < 2) {
    problems.push(`terms[${index}].text needs two characters or more once it is folded`);
  }
  if (typeof term?.category !== 'string' || !isCategoryName(term.category)) {
    problems.push(`terms[${index}].category must look like "record.household"`);
  }
  return problems;
}
