/**
 * Numbers of social security cards: a letter and 8 digits, or 9 or 10 digits.
 *
 * 社会保障卡 (LD/T 32), 社会保障卡卡号. The social security number itself is the resident number. A label is needed.
 */
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, type Run } from '../run.ts';

const SHAPE = 0.2;

export function findSocialSecurity(run: Run, found: Candidates): void {
  for (let from = 0; from + 9 <= run.count; from++) {
    if (!run.isTokenEdge(from)) continue;
    const letter = run.isLetterAt(from) ? 1 : 0;
    for (const length of [10, 9]) {
      const to = from + length;
      if (to > run.count || !run.isTokenEdge(to) || run.jointsWithin(from, to) !== JOINT_NONE) continue;
      if (!run.areDigits(from + letter, to)) continue;
      found.add(
        'social_security',
        run,
        from,
        to,
        run.text(from, from + letter) + run.digitText(from + letter, to),
        SHAPE,
      );
      from = to - 1;
      break;
    }
  }
}
