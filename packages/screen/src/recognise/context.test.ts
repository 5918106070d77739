import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from './index.ts';

/** [what it shows, text as posted, confidence of the only phone, the word that lifted it] */
const cases: ReadonlyArray<readonly [string, string, number, string | undefined]> = [
  ['nothing near leaves the shape alone', '找我13900000321', 0.75, undefined],
  ['a label before lifts it', '电话：13900000321', 1, '电话'],
  ['a label after lifts it', '13900000321是手机', 1, '手机'],
  ['a sentence further on does not', '13900000321。手机另说', 0.75, undefined],
];
for (const [title, posted, confidence, word] of cases) {
  test(`context: ${title}`, () => {
    const [phone, ...rest] = recognise(posted).identifiers;
    assert.equal(rest.length, 0);
    assert.equal(phone?.confidence, confidence);
    assert.equal(phone?.why.scoreBefore, 0.75);
    assert.equal(phone?.why.scoreAfter, confidence);
    assert.equal(phone?.why.contextWord, word);
    assert.equal(phone?.why.recogniser, 'mobile');
  });
}

/** [what it shows, text as posted] */
const excluded: ReadonlyArray<readonly [string, string]> = [
  ['a label of something else right before it', '订单号：13900000321'],
  ['a currency right after it', '13900000321元'],
  ['a measure after a space', '13900000321 mAh'],
];
for (const [title, posted] of excluded) {
  test(`context: excluded by ${title}`, () => assert.deepEqual(recognise(posted).identifiers, []));
}

test('context: a label in another clause does not exclude', () => {
  assert.equal(recognise('订单号错了，13900000321').identifiers.length, 1);
});
