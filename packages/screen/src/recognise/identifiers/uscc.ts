/**
 * Unified social credit codes: 18 digits and letters that name an organisation.
 *
 * GB 32100-2015: registry, kind, 6 digits of place, 9 of organisation code, check character modulo 31. Not personal
 * information; reported because an 18-character code would otherwise be taken for a resident number, and because rows
 * of companies come with it.
 */
import { isGb32100 } from '../checks/gb-32100.ts';
import { isProvinceCode } from '../provinces.ts';
import type { Candidates } from '../recogniser.ts';
import { isUniform, type Run } from '../run.ts';

const LENGTH = 18;
const WITH_LETTER = 0.9;
const DIGITS_ONLY = 0.3;

export function findUscc(run: Run, found: Candidates): void {
  for (let from = 0; from + LENGTH <= run.count; from++) {
    const to = from + LENGTH;
    if (!run.isTokenEdge(from) || !run.isTokenEdge(to)) continue;
    if (run.values[from + 2]! < 0 || run.values[from + 3]! < 0 || !run.areDigits(from + 2, from + 8)) continue;
    if (!isProvinceCode(run.number(from + 2, from + 4)) && run.number(from + 2, from + 4) !== 10) continue;
    if (!isUniform(run.jointsWithin(from, to))) continue;
    const value = run.text(from, from + 2) + run.digitText(from + 2, from + 8) + run.text(from + 8, to);
    if (!isGb32100(value)) continue;
    found.add('uscc', run, from, to, value, /[A-Z]/.test(value) ? WITH_LETTER : DIGITS_ONLY);
  }
}
