/** Counts for the summary of a run. */
import type { Verdict } from '@shoutu/screen';
import type { Answer } from './assess-line.ts';

export class Tally {
  readonly verdicts: Record<Verdict, number> = { block: 0, review: 0, pass: 0 };
  /** Lines at fault: answered with `review`, not counted among the verdicts. */
  badLines = 0;
  /** Items on which the screener itself failed, likewise. */
  screenFailures = 0;

  get answers(): number {
    const { block, review, pass } = this.verdicts;
    return block + review + pass + this.badLines + this.screenFailures;
  }

  count(answer: Answer): void {
    if (answer.item) this.verdicts[answer.assessment.verdict]++;
    else if (answer.failure.error.code === 'SCREEN_FAILED') this.screenFailures++;
    else this.badLines++;
  }
}
