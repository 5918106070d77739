/** Turns cues and recognised identifiers into findings: the characters as posted, what they mean, and how they were disguised. */
import type { Contact, Evasion, Finding } from './assessment.ts';
import type { Folded } from './fold/folded.ts';
import { GAP_INVISIBLE, GAP_NONE } from './fold/folded.ts';
import { TRICKS } from './fold/layout.ts';
import type { Field } from './item.ts';
import type { Analyst } from './judge/analysis.ts';
import { FIRST_VAGUE_CHANNEL, type Sources } from './judge/evidence.ts';
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

export function findingsOf(
  analyst: Analyst,
  model: Model,
  sources: Sources,
  flagged: boolean,
): { findings: Finding[]; contacts: Contact[] } {
  const findings: Finding[] = [];
  const contacts: Contact[] = [];
  if (flagged) addCues(analyst, model, sources, findings);
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
      weight: round(weight),
    });
  }
}

function evasionsOf(folded: Folded, start: number, end: number, channel: Channel): Evasion[] {
  const found = new Set<Evasion>();
  const ofChannel = EVASION_OF[channel];
  if (ofChannel) found.add(ofChannel);
  for (let i = start; i < end; i++) {
    const trick = TRICKS[folded.tricks[i]!]!;
    if (trick !== 'none') found.add(trick);
    const gap = folded.gaps[i]!;
    if (i > start && (gap === GAP_INVISIBLE || gap > GAP_NONE)) found.add('symbols_inserted');
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
  const weightOf = (name: string): number => {
    const index = space.indexOf(name);
    return index < 0 ? 0 : round(model.weightOf(index));
  };
  for (const { field, found } of recognition) {
    for (const { type, start, end, value, evasion } of found.identifiers) {
      findings.push({
        kind: 'identifier',
        label: type,
        field,
        start,
        end,
        text: textAt(item, field, { start, end }),
        canonical: value,
        evasion,
        weight: weightOf(`identifier:${type}`),
      });
    }
    for (const { kind, start, end, value, evasion } of found.links) {
      findings.push({
        kind: 'link',
        label: kind,
        field,
        start,
        end,
        text: textAt(item, field, { start, end }),
        canonical: value,
        evasion,
        weight: weightOf(`link:${kind}`),
      });
    }
    for (const { kind, start, end, fields } of found.tables) {
      findings.push({
        kind: 'table',
        label: kind,
        field,
        start,
        end,
        text: textAt(item, field, { start, end }),
        canonical: fields.join(' '),
        evasion: [],
        weight: weightOf(`table:${kind}`),
      });
    }
    for (const { channel, start, end, value, evasion, kind, hint } of found.contacts) {
      const text = textAt(item, field, { start, end });
      contacts.push({ channel, field, start, end, text, value, evasion });
      const name = kind === 'hint' ? `hint:${hint}` : `contact:${channel}`;
      findings.push({
        kind: 'contact',
        label: channel,
        field,
        start,
        end,
        text,
        canonical: value,
        evasion,
        weight: weightOf(name),
      });
    }
  }
}

function textAt(
  item: { title?: string; text: string },
  field: Field,
  { start, end }: { start: number; end: number },
): string {
  return (field === 'title' ? item.title! : item.text).slice(start, end);
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
