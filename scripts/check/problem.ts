/** One thing that breaks a rule of the house. */
export interface Problem {
  readonly rule: string;
  readonly path: string;
  /** From 1; absent when the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

/** A rule: reads the tree below `root` and changes nothing. */
export type Check = (root: string) => Problem[];

export function formatProblem({ rule, path, line, message }: Problem): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${message} [${rule}]`;
}
