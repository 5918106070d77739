/**
 * Aho-Corasick over typed arrays: all occurrences of many patterns in one pass.
 *
 * Symbols are 16-bit: folded UTF-16 units or syllable ids. Edges live in one open-addressing table keyed by (state,
 * symbol). The first two or three symbols of every pattern (its lead) also stand in a bit filter, and ordinary text, which
 * starts a pattern at every third character but completes a lead at few, is dismissed with one look-up a unit.
 *
 * Cost: build linear in the pattern symbols (100,000 patterns in about 0.1 s); scan linear in the text plus the hits.
 * Patterns come from our own tables or the operator's terms, never from a post.
 */

/** Occurrences found by one scan, in order of their end: pattern, start, end (half-open), three numbers a hit. */
export class Hits {
  count = 0;
  pattern: Int32Array = new Int32Array(64);
  start: Int32Array = new Int32Array(64);
  end: Int32Array = new Int32Array(64);

  add(pattern: number, start: number, end: number): void {
    const at = this.count++;
    if (at === this.pattern.length) this.grow();
    this.pattern[at] = pattern;
    this.start[at] = start;
    this.end[at] = end;
  }

  private grow(): void {
    const size = this.pattern.length * 2;
    for (const name of ['pattern', 'start', 'end'] as const) {
      const larger = new Int32Array(size);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}

const EMPTY = 0;
/** Offsets into the four numbers of a state. */
const FAIL = 0;
const OUTPUT = 1;
const ALSO = 2;
const DEPTH = 3;
const STATE_HASH = 0x9e3779b1;
const SYMBOL_HASH = 0x85ebca6b;
const PREVIOUS_HASH = 0x27d4eb2f;
const BEFORE_HASH = 0xc2b2ae35;
/** One lead in 32 that starts no pattern passes the filter, at most. */
const FILTER_BITS_A_PATTERN = 32;

export class Automaton {
  /** Number of states; the root is 0. */
  readonly states: number;
  /** Symbols of a lead; no pattern is shorter. */
  private readonly lead: 2 | 3;
  /** The last state that is less deep than a lead. */
  private readonly shallow: number;
  private readonly mask: number;
  private readonly shift: number;
  /** Four numbers a slot, so that a probe touches one cache line: state (0 is an empty slot), symbol, next state, unused. */
  private readonly edges: Int32Array;
  private readonly first: Int32Array = new Int32Array(0x10000);
  private readonly filter: Int32Array;
  private readonly filterShift: number;
  /**
   * Four numbers a state, so that following it touches one cache line: the state to fall back to, the pattern that ends here
   * plus one (0 is none), the nearest state on the way back where a pattern ends (0 is none), the depth.
   */
  private readonly nodes: Int32Array;

  /**
   * @param lead how many symbols the filter looks at: 2, or 3 for small alphabets.
   * @throws RangeError when a pattern is shorter than a lead, or the same as an earlier one: a bug in the caller's table.
   */
  constructor(patterns: ReadonlyArray<ArrayLike<number>>, lead: 2 | 3 = 2) {
    this.lead = lead;
    let symbols = 1;
    for (const [index, pattern] of patterns.entries()) {
      if (pattern.length < lead) throw new RangeError(`pattern ${index} is shorter than ${lead} symbols`);
      symbols += pattern.length;
    }
    // At most three quarters full.
    const slots = 1 << Math.max(4, 32 - Math.clz32(Math.floor((symbols * 4) / 3)));
    this.mask = slots * 4 - 1;
    this.shift = Math.clz32(slots) + 1;
    this.edges = new Int32Array(slots * 4);
    this.nodes = new Int32Array(symbols * 4);
    this.filterShift = Math.clz32(Math.max(64, patterns.length * FILTER_BITS_A_PATTERN) - 1);
    this.filter = new Int32Array(2 ** (27 - this.filterShift));
    const parent = new Int32Array(symbols);
    const symbolOf = new Uint16Array(symbols);
    // Breadth first over the leads: states less deep than a lead come first, so one comparison tells them apart.
    this.states = 1;
    const reached = new Int32Array(patterns.length);
    const grow = (index: number, level: number): void => {
      const symbol = patterns[index]![level]!;
      const state = reached[index]!;
      let next = level === 0 ? this.first[symbol]! : this.step(state, symbol);
      if (next === EMPTY) {
        next = (this as { states: number }).states++;
        if (level === 0) this.first[symbol] = next;
        else this.setEdge(state, symbol, next);
        parent[next] = state;
        symbolOf[next] = symbol;
        this.nodes[4 * next + DEPTH] = level + 1;
      }
      reached[index] = next;
    };
    for (let level = 0; level < lead - 1; level++) {
      for (let index = 0; index < patterns.length; index++) grow(index, level);
    }
    this.shallow = this.states - 1;
    for (const [index, pattern] of patterns.entries()) {
      for (let level = lead - 1; level < pattern.length; level++) grow(index, level);
      this.setFilter(pattern);
      const last = reached[index]!;
      const known = this.nodes[4 * last + OUTPUT]!;
      if (known !== 0) throw new RangeError(`patterns ${known - 1} and ${index} are the same`);
      this.nodes[4 * last + OUTPUT] = index + 1;
    }
    this.linkFailures(parent, symbolOf);
  }

  /** Adds every occurrence in `units[0, length)` to `hits`, which is emptied first. */
  scan(units: Uint16Array, length: number, hits: Hits): Hits {
    hits.count = 0;
    for (let i = this.lead - 1; i < length; ) {
      const end = this.lead === 2 ? this.nextPair(units, i, length) : this.nextTriple(units, i, length);
      i = end < length ? this.follow(units, end, length, hits) : length;
    }
    return hits;
  }

  /** The first index from `i` on at which a lead of two symbols may end, or `length`. */
  private nextPair(units: Uint16Array, i: number, length: number): number {
    const { filter, filterShift } = this;
    let previous = Math.imul(units[i - 1]!, PREVIOUS_HASH);
    for (; i < length; i++) {
      const symbol = units[i]!;
      const bit = (previous ^ Math.imul(symbol, SYMBOL_HASH)) >>> filterShift;
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) return i;
      previous = Math.imul(symbol, PREVIOUS_HASH);
    }
    return length;
  }

  /** The same for leads of three symbols. */
  private nextTriple(units: Uint16Array, i: number, length: number): number {
    const { filter, filterShift } = this;
    let before = Math.imul(units[i - 2]!, BEFORE_HASH);
    let last = units[i - 1]!;
    for (; i < length; i++) {
      const symbol = units[i]!;
      const bit = (before ^ Math.imul(last, PREVIOUS_HASH) ^ Math.imul(symbol, SYMBOL_HASH)) >>> filterShift;
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) return i;
      before = Math.imul(last, BEFORE_HASH);
      last = symbol;
    }
    return length;
  }

  /** Walks the states from the lead that ends at `i` until none is left; answers where the search for a lead goes on. */
  private follow(units: Uint16Array, i: number, length: number, hits: Hits): number {
    const { nodes, shallow, first } = this;
    let state = this.lead === 2 ? first[units[i - 1]!]! : this.step(first[units[i - 2]!]!, units[i - 1]!);
    for (; i < length; i++) {
      let next = this.step(state, units[i]!);
      while (next === EMPTY && state > shallow) {
        state = nodes[4 * state + FAIL]!;
        next = this.step(state, units[i]!);
      }
      if (next === EMPTY) return i + 1;
      if ((nodes[4 * next + OUTPUT]! | nodes[4 * next + ALSO]!) !== 0) this.report(next, i + 1, hits);
      state = next;
    }
    return length;
  }

  private report(from: number, end: number, hits: Hits): void {
    const { nodes } = this;
    for (let state = from; state !== 0; state = nodes[4 * state + ALSO]!) {
      const pattern = nodes[4 * state + OUTPUT]! - 1;
      if (pattern >= 0) hits.add(pattern, end - nodes[4 * state + DEPTH]!, end);
    }
  }

  /** The state that follows below the root, or 0. Edges of the root itself are in `first`. */
  private step(state: number, symbol: number): number {
    if (state === 0) return EMPTY;
    const { edges, mask } = this;
    let slot = ((Math.imul(state, STATE_HASH) ^ Math.imul(symbol, SYMBOL_HASH)) >>> this.shift) << 2;
    for (;;) {
      const from = edges[slot]!;
      if (from === EMPTY) return EMPTY;
      if (from === state && edges[slot + 1] === symbol) return edges[slot + 2]!;
      slot = (slot + 4) & mask;
    }
  }

  private setEdge(state: number, symbol: number, next: number): void {
    let slot = ((Math.imul(state, STATE_HASH) ^ Math.imul(symbol, SYMBOL_HASH)) >>> this.shift) << 2;
    while (this.edges[slot] !== EMPTY) slot = (slot + 4) & this.mask;
    this.edges[slot] = state;
    this.edges[slot + 1] = symbol;
    this.edges[slot + 2] = next;
  }

  private setFilter(pattern: ArrayLike<number>): void {
    const last = this.lead - 1;
    const before = this.lead === 3 ? Math.imul(pattern[0]!, BEFORE_HASH) : 0;
    const previous = Math.imul(pattern[last - 1]!, PREVIOUS_HASH);
    const bit = (before ^ previous ^ Math.imul(pattern[last]!, SYMBOL_HASH)) >>> this.filterShift;
    this.filter[bit >>> 5]! |= 1 << (bit & 31);
  }

  /** The state after `symbol`, along the fail links, while these are built. */
  private fallBack(from: number, symbol: number): number {
    for (let state = from; state !== 0; state = this.nodes[4 * state + FAIL]!) {
      const next = this.step(state, symbol);
      if (next !== EMPTY) return next;
    }
    return this.first[symbol]!;
  }

  private linkFailures(parent: Int32Array, symbolOf: Uint16Array): void {
    const { nodes } = this;
    for (const state of byDepth(nodes, this.states)) {
      const from = parent[state]!;
      const target = from === 0 ? 0 : this.fallBack(nodes[4 * from + FAIL]!, symbolOf[state]!);
      nodes[4 * state + FAIL] = target;
      nodes[4 * state + ALSO] = nodes[4 * target + OUTPUT] === 0 ? nodes[4 * target + ALSO]! : target;
    }
  }
}

/** States 1 to `states` - 1, shallow ones first (counting sort). */
function byDepth(nodes: Int32Array, states: number): Int32Array {
  let deepest = 0;
  for (let state = 1; state < states; state++) deepest = Math.max(deepest, nodes[4 * state + DEPTH]!);
  const next = new Int32Array(deepest + 2);
  for (let state = 1; state < states; state++) next[nodes[4 * state + DEPTH]! + 1]!++;
  for (let level = 1; level < next.length; level++) next[level]! += next[level - 1]!;
  const order = new Int32Array(states - 1);
  for (let state = 1; state < states; state++) order[next[nodes[4 * state + DEPTH]!]!++] = state;
  return order;
}
