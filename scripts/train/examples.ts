/** Turns labelled texts into training examples: what the screen itself reads off each of them. */

import type { Item } from '../../packages/screen/src/item.ts';
import { Analyst } from '../../packages/screen/src/judge/analysis.ts';
import { TERMS } from '../../packages/screen/src/lexicon/lexicon.ts';
import { backgroundTexts } from './background.ts';
import type { Labelled } from './labelled.ts';

export interface Example {
  /** Distinct gram ids. */
  readonly grams: Int32Array;
  /** Distinct evidence features. */
  readonly features: Int32Array;
  readonly target: 0 | 1;
}

export const BACKGROUND_TEXTS = 10_000;

export const analyst = new Analyst(TERMS);

export function exampleOf(item: Item, target: 0 | 1): Example {
  const sources = analyst.analyse(item);
  const { ids, count } = analyst.evidenceIn(sources, 0, sources.folded.length);
  const grams = analyst.gramsIn(sources, 0, sources.folded.length);
  return {
    grams: grams.ids.slice(0, grams.count),
    features: ids.slice(0, count),
    target,
  };
}

export function targetOf(text: Labelled): 0 | 1 {
  return text.label === 'violation' ? 1 : 0;
}

/** Examples of the texts and of the background. */
export function trainingExamples(texts: readonly Labelled[]): Example[] {
  return [
    ...texts.map((text) => exampleOf(text, targetOf(text))),
    ...backgroundTexts(BACKGROUND_TEXTS).map((item) => exampleOf(item, 0)),
  ];
}
