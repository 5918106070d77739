import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ['a label before it', '收件人：贺小满，', '贺小满'],
  ['three in a list', '三位收货人：贺小满、林小禾、柳知秋，', '贺小满', '林小禾', '柳知秋'],
  ['beside a number', '林小禾 13900000321', '林小禾'],
  ['a compound family name', '欧阳木禾同学请到前台', '欧阳木禾'],
  ['a dotted name', '阿依古丽·试名女士', '阿依古丽·试名'],
  ['Latin letters after a label', '英文名 He Xiaoman，', 'He Xiaoman'],
  ['a title is no given name', '王经理13900000321，张姐、李哥'],
  ['an ordinary word is no name', '方便 13900000321，周末 13900000321'],
  ['without label or record it is none', '贺小满今天来了'],
  ['numbers are no names', '酬谢五百，电话13900000321'],
  ['a covered name is none', '嫌疑人刘某某'],
];
for (const [title, posted, ...seen] of cases) {
  test(`name: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'person_name');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
