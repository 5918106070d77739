/**
 * Mobile equipment identities: 15 digits that pass Luhn.
 *
 * 3GPP TS 23.003. A device, not a person, and one random number in ten passes: a context word is needed.
 */
import { isLuhn } from '../checks/luhn.ts';
import type { Candidates } from '../recogniser.ts';
import { isUniform, type Run } from '../run.ts';

const VALID = 0.2;
const LENGTH = 15;

export function findImei(run: Run, found: Candidates): void {
  for (let from = 0; from + LENGTH <= run.count; from++) {
    const to = from + LENGTH;
    if (!run.isEdge(from) || !run.isEdge(to) || !run.areDigits(from, to) || !isUniform(run.jointsWithin(from, to)))
      continue;
    const value = run.digitText(from, to);
    if (!isLuhn(value)) continue;
    found.add('imei', run, from, to, value, VALID);
    from = to - 1;
  }
}
