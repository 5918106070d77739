/**
 * How verdicts compare with labels. Flagged means `review` or `block`. Precision depends on how common violations are
 * in the set, so it says little about a market where they are rarer; recall and the shares of benign texts carry over.
 */
import type { Assessment } from '@shoutu/screen';
import type { MeasureName } from '../messages.ts';
import type { Label, LabelledItem } from './labelled-item.ts';
import { type Share, wilsonShare } from './share.ts';

/** A text on which verdict and label disagree. */
export interface Mistake {
  readonly id: string;
  readonly score: number;
  readonly verdict: string;
  readonly kind: string;
  readonly evasion: readonly string[];
  readonly title?: string;
  readonly text: string;
}

export interface Group {
  readonly label: Label;
  readonly name: string;
  readonly flagged: Share;
  readonly blocked: Share;
}

export interface Evaluation {
  readonly violations: number;
  readonly benign: number;
  readonly measures: Readonly<Record<MeasureName, Share>>;
  readonly kinds: readonly Group[];
  readonly surfaces: readonly Group[];
  readonly evasions: readonly Group[];
  readonly misses: readonly Mistake[];
  readonly falseAlarms: readonly Mistake[];
}

interface Counts {
  total: number;
  flagged: number;
  blocked: number;
}

/** Takes labelled assessments one by one; keeps counts and the worst mistakes, never all items. */
export class Evaluator {
  readonly #worst: number;
  readonly #totals: Record<Label, Counts> = { violation: noCounts(), benign: noCounts() };
  readonly #kinds = new Map<string, Counts>();
  readonly #surfaces = new Map<string, Counts>();
  readonly #evasions = new Map<string, Counts>();
  readonly #misses: Mistake[] = [];
  readonly #falseAlarms: Mistake[] = [];

  constructor(worst: number) {
    this.#worst = worst;
  }

  add({ item, label, kind, evasion }: LabelledItem, { verdict, score }: Assessment): void {
    const isFlagged = verdict !== 'pass';
    const counted = [
      this.#totals[label],
      countsOf(this.#kinds, label, kind),
      countsOf(this.#surfaces, label, item.surface),
      ...(label === 'violation' ? evasion.map((name) => countsOf(this.#evasions, label, name)) : []),
    ];
    for (const counts of counted) {
      counts.total++;
      if (isFlagged) counts.flagged++;
      if (verdict === 'block') counts.blocked++;
    }
    if (isFlagged === (label === 'violation')) return;
    const { id, title, text } = item;
    const mistake = { id, score, verdict, kind, evasion, ...(title !== undefined && { title }), text };
    if (isFlagged) keepWorst(this.#falseAlarms, mistake, (a, b) => b.score - a.score, this.#worst);
    else keepWorst(this.#misses, mistake, (a, b) => a.score - b.score, this.#worst);
  }

  finish(): Evaluation {
    const { violation, benign } = this.#totals;
    return {
      violations: violation.total,
      benign: benign.total,
      measures: {
        recallFlagged: wilsonShare(violation.flagged, violation.total),
        recallBlocked: wilsonShare(violation.blocked, violation.total),
        benignFlagged: wilsonShare(benign.flagged, benign.total),
        benignBlocked: wilsonShare(benign.blocked, benign.total),
        precisionFlagged: wilsonShare(violation.flagged, violation.flagged + benign.flagged),
        precisionBlocked: wilsonShare(violation.blocked, violation.blocked + benign.blocked),
      },
      kinds: toGroups(this.#kinds),
      surfaces: toGroups(this.#surfaces),
      evasions: toGroups(this.#evasions),
      misses: this.#misses,
      falseAlarms: this.#falseAlarms,
    };
  }
}

function noCounts(): Counts {
  return { total: 0, flagged: 0, blocked: 0 };
}

/** Label and name share one key, the label first. */
function countsOf(groups: Map<string, Counts>, label: Label, name: string): Counts {
  const key = `${label}\n${name}`;
  const counts = groups.get(key) ?? noCounts();
  groups.set(key, counts);
  return counts;
}

/** Violations before benign texts, the largest group first. */
function toGroups(groups: ReadonlyMap<string, Counts>): Group[] {
  return [...groups]
    .map(([key, { total, flagged, blocked }]) => {
      const [label, name] = key.split('\n', 2) as [Label, string];
      return { label, name, flagged: wilsonShare(flagged, total), blocked: wilsonShare(blocked, total) };
    })
    .sort(
      (a, b) =>
        Number(a.label === 'benign') - Number(b.label === 'benign') ||
        b.flagged.total - a.flagged.total ||
        (a.name < b.name ? -1 : 1),
    );
}

function keepWorst(list: Mistake[], mistake: Mistake, order: (a: Mistake, b: Mistake) => number, limit: number): void {
  list.push(mistake);
  list.sort(order);
  list.length = Math.min(list.length, limit);
}
