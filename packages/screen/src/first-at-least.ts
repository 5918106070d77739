/** Index of the first of `count` ascending values that is at least `value`; `count` when none is. Cost: logarithmic. */
export function firstAtLeast(values: ArrayLike<number>, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
