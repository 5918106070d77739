import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeBug } from './cli-error.ts';

test('a bug is described by type and place, never by its message', () => {
  const bug = new RangeError('bad text: 身份证11010119050307451X\n    at leak.ts:1:1');
  assert.match(describeBug(bug), /^RangeError at cli-error\.test\.ts:\d+$/);
});

test('whatever is thrown can be described', () => {
  assert.equal(describeBug('身份证'), 'something that is no Error was thrown');
  assert.equal(describeBug(Object.assign(new Error('x'), { stack: undefined })), 'Error');
});
