/** Exit codes of every command; the table in docs/errors.md explains them to operators. */
export const EXIT = {
  done: 0,
  /** Some lines could not be read, or lint has findings. The rest was processed. */
  problems: 1,
  /** Wrong usage, or a file that cannot be read or written. */
  unusable: 2,
  /** Shoutu itself failed. Items it could not judge were answered with `review`. */
  failed: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
