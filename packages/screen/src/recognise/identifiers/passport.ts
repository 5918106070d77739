/**
 * Chinese passports: E12345678, EA1234567, G12345678, and service passports D S P, DE SE PE.
 *
 * National Immigration Administration, specimen pages of the 2012 and 2019 e-passports. There is no check digit and many
 * article numbers look alike, so a context word is needed.
 */
import type { Candidates } from '../recogniser.ts';
import { isUniform, type Run } from '../run.ts';

const SHAPE = 0.3;
const LENGTH = 9;

export function findPassport(run: Run, found: Candidates): void {
  for (let from = 0; from + LENGTH <= run.count; from++) {
    if (!run.isLetterAt(from) || !run.isTokenEdge(from) || !run.isTokenEdge(from + LENGTH)) continue;
    const letters = run.isLetterAt(from + 1) && run.values[from + 1]! < 0 ? 2 : 1;
    const first = run.text(from, from + letters);
    if (!/^(?:[EGDSP]|E[A-HJ-NP-Z]|[DSP]E)$/.test(first)) continue;
    const to = from + LENGTH;
    if (!run.areDigits(from + letters, to) || !isUniform(run.jointsWithin(from, to))) continue;
    found.add('passport', run, from, to, first + run.digitText(from + letters, to), SHAPE);
  }
}
