/** A share with its 95 % interval after Wilson, which stays honest for few items and for shares near 0 and 1. */
export interface Share {
  readonly count: number;
  readonly total: number;
  /** undefined when there is nothing to divide by. */
  readonly share: number | undefined;
  readonly low: number;
  readonly high: number;
}

/** 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

export function wilsonShare(count: number, total: number): Share {
  if (total === 0) return { count, total, share: undefined, low: 0, high: 1 };
  const share = count / total;
  const centre = share + Z ** 2 / (2 * total);
  const margin = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const divisor = 1 + Z ** 2 / total;
  // Rounding may leave a hair below 0 or above 1.
  return {
    count,
    total,
    share,
    low: Math.max(0, (centre - margin) / divisor),
    high: Math.min(1, (centre + margin) / divisor),
  };
}
