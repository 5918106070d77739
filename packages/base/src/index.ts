/** @shoutu/base: what every package shares. Results, coded errors, spans. */
export { type CodedError, ShoutuError } from './coded-error.ts';
export { fail, ok, type Result } from './result.ts';
export type { Span } from './span.ts';
