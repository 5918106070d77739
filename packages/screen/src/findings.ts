/** Turns cues and recognised identifiers into findings: the characters as posted, what they mean, and how they were disguised. */
import type { Span } from '@shoutu/base';
import type { Contact, Evasion, Finding } from './assessment.ts';
import type { Folded } from './fold/folded.ts';
import { GAP_CLAUSE, GAP_NONE, GAP_SPACE } from './fold/folded.ts';
import { TRICKS } from './fold/layout.ts';
import type { Field } from './item.ts';
import type { Analyst } from './judge/analysis.ts';
import { roundWeight } from './judge/contributions.ts';
import { contactFeature, FIRST_VAGUE_CHANNEL, type Sources } from './judge/evidence.ts';
import type { Model } from './judge/model.ts';
import { CHANNELS, type Channel } from './match/cues.ts';

/** The name of the disguise that a channel undid. */
const EVASION_OF: Partial<Record<Channel, Evasion>> = {
  spread: 'symbols_inserted',
  swapped: 'word_order',
  long_sound: 'homophone',
  half_sound: 'homophone',
  pinyin: 'pinyin',
  mixed_initials: 'pinyin_initials',
  initials: 'pinyin_initials',
};

/** A flood of terms is shown up to here; all of them were weighed. */
const MOST_CUES = 1000;
const MOST_WORDINGS = 3;
/** Log-odds that a stretch must carry to be shown. */
const LEAST_WORDING = 0.3;
const LONGEST_WORDING = 16;

export function findingsOf(
  analyst: Analyst,
  model: Model,
  sources: Sources,
  window: Span,
  flagged: boolean,
): { findings: Finding[]; contacts: Contact[] } {
  const findings: Finding[] = [];
  const contacts: Contact[] = [];
  if (flagged) {
    addCues(analyst, model, sources, findings);
    addWording(analyst, model, sources, window, findings);
  }
  addRecognised(sources, findings, contacts, model, analyst);
  if (findings.length > 1)
    findings.sort((a, b) => (a.field === b.field ? a.start - b.start || b.end - a.end : a.field === 'title' ? -1 : 1));
  return { findings, contacts };
}

/** Cues of the trade; of several that cover the same place in one category, the longest. */
function addCues({ terms, space }: Analyst, model: Model, { item, folded, cues }: Sources, findings: Finding[]): void {
  const lastEnd = new Map<string, number>();
  const order = Array.from({ length: cues.count }, (_, i) => i).sort(
    (a, b) => cues.start[a]! - cues.start[b]! || cues.end[b]! - cues.end[a]! || cues.channel[a]! - cues.channel[b]!,
  );
  const supported = order.some(
    (i) =>
      cues.channel[i]! < FIRST_VAGUE_CHANNEL && space.isTrade[space.categoryIndex.get(terms[cues.term[i]!]!.category)!],
  );
  for (const i of order) {
    if (findings.length === MOST_CUES) return;
    const term = terms[cues.term[i]!]!;
    const category = space.categoryIndex.get(term.category)!;
    const channel = cues.channel[i]!;
    const weight = model.weightOf(space.cue + category * CHANNELS.length + channel);
    // Initials mean something only where another cue of the text is certain.
    if (!space.isTrade[category] || (channel >= FIRST_VAGUE_CHANNEL && !supported)) continue;
    const start = cues.start[i]!;
    const end = cues.end[i]!;
    if ((lastEnd.get(term.category) ?? -1) >= end) continue;
    lastEnd.set(term.category, end);
    const field = folded.fieldOf(start);
    const span = folded.originalSpan(start, end);
    const evasion = evasionsOf(folded, start, end, CHANNELS[channel]!);
    findings.push({
      kind: 'cue',
      label: term.category,
      field,
      ...span,
      text: textAt(item, field, span),
      canonical: term.text,
      evasion,
      weight: roundWeight(weight),
    });
  }
}

/** The stretches whose wording weighs most: up to three, each the best sum of neighbouring units. */
function addWording(
  analyst: Analyst,
  model: Model,
  { item, folded }: Sources,
  { start, end }: Span,
  findings: Finding[],
): void {
  const weights = analyst.unitWeights(start, end, (gram) => model.gramWeight(gram));
  const scale = 1 / Math.sqrt(analyst.grams.count || 1);
  for (let found = 0; found < MOST_WORDINGS; found++) {
    const { from, to, sum } = heaviestStretch(weights, folded, start);
    if (sum * scale < LEAST_WORDING) return;
    const field = folded.fieldOf(start + from);
    const span = folded.originalSpan(start + from, start + to);
    const canonical = folded.text(start + from, start + to);
    const evasion = evasionsOf(folded, start + from, start + to, 'wording');
    findings.push({
      kind: 'wording',
      label: 'wording',
      field,
      ...span,
      text: textAt(item, field, span),
      canonical,
      evasion,
      weight: roundWeight(sum * scale),
    });
    weights.fill(Number.NEGATIVE_INFINITY, from, to);
  }
}

/** Kadane's largest sum of neighbours; a stretch ends where a sentence or a field does, and at `LONGEST_WORDING` units. */
function heaviestStretch(
  weights: Float64Array,
  folded: Folded,
  offset: number,
): { from: number; to: number; sum: number } {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    if (sum <= 0 || folded.gaps[offset + i]! >= GAP_CLAUSE || i - from === LONGEST_WORDING) {
      from = i;
      sum = 0;
    }
    sum += weights[i]!;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  }
  return best;
}

function evasionsOf(folded: Folded, start: number, end: number, channel: Channel | 'wording'): Evasion[] {
  const found = new Set<Evasion>();
  const ofChannel = channel === 'wording' ? undefined : EVASION_OF[channel];
  if (ofChannel) found.add(ofChannel);
  for (let i = start; i < end; i++) {
    const trick = TRICKS[folded.tricks[i]!]!;
    if (trick !== 'none') found.add(trick);
    const gap = folded.gaps[i]!;
    // A space between words is ordinary; inside a term it is not.
    if (i > start && gap !== GAP_NONE && !(channel === 'wording' && gap === GAP_SPACE)) found.add('symbols_inserted');
  }
  return [...found];
}

function addRecognised(
  { item, recognition }: Sources,
  findings: Finding[],
  contacts: Contact[],
  model: Model,
  { space }: Analyst,
): void {
  for (const { field, found } of recognition) {
    const add = (
      kind: Finding['kind'],
      label: string,
      feature: string,
      { start, end }: Span,
      rest: Explained,
    ): void => {
      const index = space.indexOf(feature);
      const weight = index < 0 ? 0 : roundWeight(model.weightOf(index));
      findings.push({ kind, label, field, start, end, text: textAt(item, field, { start, end }), weight, ...rest });
    };
    for (const one of found.identifiers) {
      const { value: canonical, evasion, why } = one;
      add('identifier', one.type, `identifier:${one.type}`, one, { canonical, evasion, why });
    }
    for (const one of found.links) {
      add('link', one.kind, `link:${one.kind}`, one, { canonical: one.value, evasion: one.evasion });
    }
    for (const one of found.tables) {
      add('table', one.kind, `table:${one.kind}`, one, { canonical: one.fields.join(' '), evasion: [] });
    }
    for (const one of found.contacts) {
      const { channel, start, end, value, evasion } = one;
      contacts.push({ channel, field, start, end, text: textAt(item, field, one), value, evasion });
      add('contact', channel, contactFeature(one), one, { canonical: value, evasion });
    }
  }
}

/** What a finding has beyond its place and weight. */
type Explained = Pick<Finding, 'canonical' | 'evasion' | 'why'>;

function textAt(
  item: { title?: string; text: string },
  field: Field,
  { start, end }: { start: number; end: number },
): string {
  return (field === 'title' ? item.title! : item.text).slice(start, end);
}
