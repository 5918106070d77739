/**
 * The screen: an item in, an assessment out. Synchronous, pure, and the same on every machine.
 *
 * fold -> cues, amounts, identifiers, wording -> log-odds -> calibrated score -> verdict. A text longer than `WINDOW`
 * folded units is judged window by window and its worst window counts, so a sales phrase in a long article is found.
 * One screener is one thread's: it uses its buffers again. Cost: linear in the text.
 */
import { ShoutuError } from '@shoutu/base';
import type { Assessment, Contact, Contribution, Finding } from './assessment.ts';
import { findingsOf } from './findings.ts';
import { type Item, MAX_TEXT_UNITS, SURFACES } from './item.ts';
import { Analyst } from './judge/analysis.ts';
import { contributionsOf, reasonsOf } from './judge/contributions.ts';
import type { Sources } from './judge/evidence.ts';
import { MODEL } from './judge/model.generated.ts';
import { Model } from './judge/model.ts';
import { DEFAULT_THRESHOLDS, decideVerdict, type SurfaceThresholds } from './judge/policy.ts';
import { TERMS, type Term } from './lexicon/lexicon.ts';

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

export const POLICY_ID = 'shoutu-screen';

/** Folded units judged at once. Labelled texts are mostly shorter, so this is what the model knows. */
const WINDOW = 160;
const STEP = 80;

/**
 * Builds a screener from the built-in lexicon and model.
 * @throws ShoutuError `SCREENER_OPTIONS_INVALID`, with every problem of the options at once.
 */
export function createScreener(options: ScreenerOptions = {}): Screener {
  checkOptions(options);
  const analyst = new Analyst(options.terms ? [...TERMS, ...options.terms] : TERMS);
  const model = new Model(MODEL, analyst.space);
  const thresholds: SurfaceThresholds = { ...DEFAULT_THRESHOLDS, ...options.thresholds };
  const policy = { id: POLICY_ID, version: MODEL.version };

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

interface Window {
  readonly start: number;
  readonly end: number;
}

/** The stretch with the highest log-odds; the whole text when it is short. */
function worstWindow(analyst: Analyst, model: Model, sources: Sources): Window {
  const { length } = sources.folded;
  if (length <= WINDOW) return { start: 0, end: length };
  let worst: Window = { start: 0, end: WINDOW };
  let highest = Number.NEGATIVE_INFINITY;
  for (let start = 0; start === 0 || start + STEP < length; start += STEP) {
    const end = Math.min(start + WINDOW, length);
    const logOdds =
      model.wording(analyst.gramsIn(sources, start, end)) + model.evidence(analyst.evidenceIn(sources, start, end));
    if (logOdds > highest) {
      highest = logOdds;
      worst = { start, end };
    }
  }
  return worst;
}

function checkOptions(options: ScreenerOptions): void {
  const problems: string[] = [];
  for (const key of Object.keys(options)) {
    if (key !== 'terms' && key !== 'thresholds') problems.push(`unknown option "${key}"`);
  }
  for (const [index, term] of (options.terms ?? []).entries()) {
    if (typeof term?.text !== 'string' || term.text.length < 2)
      problems.push(`terms[${index}].text needs two characters or more`);
    if (typeof term?.category !== 'string' || !/^[a-z]+\.[a-z_]+$/.test(term.category)) {
      problems.push(`terms[${index}].category must look like "record.household"`);
    }
  }
  for (const [surface, limits] of Object.entries(options.thresholds ?? {})) {
    if (!SURFACES.includes(surface as never)) problems.push(`thresholds.${surface} is no surface`);
    else if (!(limits && limits.review >= 0 && limits.review <= limits.block && limits.block <= 1)) {
      problems.push(`thresholds.${surface} needs 0 <= review <= block <= 1`);
    }
  }
  if (problems.length > 0) throw new ShoutuError('SCREENER_OPTIONS_INVALID', problems.join('; '));
}
