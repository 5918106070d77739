/** Runs every rule about the tree itself: `node scripts/check/tree.ts [ROOT]` prints what is wrong and exits with 1. */
import { fileURLToPath } from 'node:url';
import { checkArrows } from './arrows.ts';
import { checkCycles } from './cycles.ts';
import { checkErrors } from './errors.ts';
import { checkNames } from './names.ts';
import { type Check, formatProblem, type Problem } from './problem.ts';
import { checkPurity } from './purity.ts';
import { checkSizes } from './sizes.ts';

const CHECKS: readonly Check[] = [checkArrows, checkCycles, checkErrors, checkNames, checkPurity, checkSizes];

export function checkTree(root: string): Problem[] {
  return CHECKS.flatMap((check) => check(root));
}

if (import.meta.main) {
  const problems = checkTree(process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url)));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
}
