/**
 * Everything that can be read off one item, before anybody judges it: folded text, sound, cues, amounts, identifiers,
 * wording. Training and screening both go through here, so a model always meets the features it was trained on.
 *
 * Buffers are used again: an analysis is valid until the next one of the same analyst.
 */
import { foldItem } from '../fold/fold.ts';
import { Folded } from '../fold/folded.ts';
import { listen, Sound } from '../fold/sound.ts';
import type { Item } from '../item.ts';
import type { Term } from '../lexicon/lexicon.ts';
import { CueMatcher, Cues } from '../match/cues.ts';
import { Amounts, findAmounts } from '../match/quantities.ts';
import { recognise } from '../recognise/index.ts';
import { Evidence, EvidenceReader, type FieldRecognition, recognisedFeatures, type Sources } from './evidence.ts';
import { FeatureSpace } from './feature-space.ts';
import { Grams } from './grams.ts';

/** Folded units up to which a text is judged as a whole; the labelled texts are mostly shorter. */
export const LONG_TEXT = 160;

export class Analyst {
  readonly space: FeatureSpace;
  readonly grams: Grams = new Grams();
  readonly evidence: Evidence;
  readonly terms: readonly Term[];
  private readonly matcher: CueMatcher;
  private readonly reader: EvidenceReader;
  private readonly folded = new Folded();
  private readonly sound = new Sound();
  private readonly cues = new Cues();
  private readonly amounts = new Amounts();

  constructor(terms: readonly Term[]) {
    this.terms = terms;
    this.space = new FeatureSpace([...new Set(terms.map(({ category }) => category))].sort());
    this.matcher = new CueMatcher(terms);
    this.evidence = new Evidence(this.space);
    const categoryOfTerm = Int32Array.from(terms, ({ category }) => this.space.categoryIndex.get(category)!);
    this.reader = new EvidenceReader(this.space, categoryOfTerm);
  }

  analyse(item: Item): Sources {
    const folded = foldItem(this.folded, item.title ?? '', item.text);
    const sound = listen(this.sound, folded);
    const cues = this.matcher.find(folded, sound, this.cues);
    if (folded.length > LONG_TEXT) cues.sortByStart();
    const amounts = findAmounts(folded, item, this.amounts);
    this.grams.prepare(folded);
    const recognition: FieldRecognition[] = [{ field: 'text', found: recognise(item.text) }];
    if (item.title) recognition.unshift({ field: 'title', found: recognise(item.title) });
    const recognised = recognisedFeatures(this.space, folded, recognition);
    return { item, folded, cues, amounts, recognition, recognised };
  }

  /** The wording of the folded units `[start, end)`. */
  gramsIn({ folded }: Sources, start: number, end: number): Grams {
    const { sound } = this;
    const whole = start === 0 && end === folded.length;
    this.grams.read(sound, start, end, whole ? 0 : sound.firstFrom(start), whole ? sound.length : sound.firstFrom(end));
    return this.grams;
  }

  /** What each folded unit of `[start, end)` adds to the sum of gram weights. */
  unitWeights(start: number, end: number, weightOf: (gram: number) => number): Float64Array {
    return this.grams.unitWeights(this.sound, start, end, weightOf);
  }

  /** The evidence of the folded units `[start, end)`. */
  evidenceIn(sources: Sources, start: number, end: number): Evidence {
    return this.reader.read(sources, start, end, this.evidence);
  }
}
