/**
 * Vehicle identification numbers: 17 characters with a check character in the ninth place.
 *
 * ISO 3779, GB 16735-2019 (the check is compulsory in China). Personal only beside an owner.
 */
import { isVin } from '../checks/vin-check.ts';
import type { Candidates } from '../recogniser.ts';
import { JOINT_NONE, type Run } from '../run.ts';

const LENGTH = 17;
const LEAST_LETTERS = 3;
const VALID = 0.85;

export function findVin(run: Run, found: Candidates): void {
  if (run.letters < LEAST_LETTERS) return;
  for (let from = 0; from + LENGTH <= run.count; from++) {
    const to = from + LENGTH;
    if (!run.isTokenEdge(from) || !run.isTokenEdge(to) || run.jointsWithin(from, to) !== JOINT_NONE) continue;
    const value = run.text(from, to);
    if (isVin(value) && /(?:[A-Z].*){3}/.test(value)) found.add('vin', run, from, to, value, VALID);
  }
}
