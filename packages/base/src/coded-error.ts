/**
 * A failure that a caller may act upon. `code` is API: never renamed, listed in docs/errors.md.
 * `message` names the place (a field, a line, an option) and never repeats personal data.
 */
export interface CodedError<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

/** An outage or a misuse that must stop the caller: the same code, thrown. */
export class ShoutuError<Code extends string = string> extends Error implements CodedError<Code> {
  override readonly name = 'ShoutuError';
  readonly code: Code;

  constructor(code: Code, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
