import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, channel, handle as posted, handle in plain ASCII] */
const handles: ReadonlyArray<readonly [string, string, string, string, string]> = [
  ['a name and a colon', '微信：hexm_0000_a，', 'wechat', 'hexm_0000_a', 'hexm_0000_a'],
  ['a verb and a letter', '加Vzhaopin0000hr，', 'wechat', 'zhaopin0000hr', 'zhaopin0000hr'],
  ['a sound-alike', '薇❤️：tang0000yuan', 'wechat', 'tang0000yuan', 'tang0000yuan'],
  ['its colour', '绿泡泡 linhe-00000', 'wechat', 'linhe-00000', 'linhe-00000'],
  ['noise in the name', '微.信：abc0000d', 'wechat', 'abc0000d', 'abc0000d'],
  ['one letter at a time', 'V：c h a 0 0 0 0 d a n g，别', 'wechat', 'c h a 0 0 0 0 d a n g', 'cha0000dang'],
  ['zeros in words', '薇信ly零零零零88', 'wechat', 'ly零零零零88', 'ly000088'],
  ['counted zeros', '薇是 cj 四个圈 ruan，', 'wechat', 'cj 四个圈 ruan', 'cj0000ruan'],
  ['small words between the pieces', '加v 是 hj 加四个零 再加 lao，', 'wechat', 'hj 加四个零 再加 lao', 'hj0000lao'],
  ['some words before the handle', '来绿泡泡细讲 fei0000yu', 'wechat', 'fei0000yu', 'fei0000yu'],
  ['the handle first', 'lian0000guo｜V同号', 'wechat', 'lian0000guo', 'lian0000guo'],
  ['wxid needs no name', '搜wxid_0000xiao，', 'wechat', 'wxid_0000xiao', 'wxid_0000xiao'],
  ['digits for QQ', '扣扣：9900000456', 'qq', '9900000456', '9900000456'],
  ['numerals', '加Q玖玖零零零零零壹贰叁，', 'qq', '玖玖零零零零零壹贰叁', '9900000123'],
  ['the penguin', '🐧 99 0000 0789，', 'qq', '99 0000 0789', '9900000789'],
  ['letters for zeros', '扣扣 99oo00o456', 'qq', '99oo00o456', '9900000456'],
  ['a comma between', '去企鹅，九九零零零零四四', 'qq', '九九零零零零四四', '99000044'],
  ['an animal', '去🦇，ID lian0000x', 'bat', 'lian0000x', 'lian0000x'],
  ['a mention', '飞机 @sgk_0000_bot 试用', 'telegram', 'sgk_0000_bot', 'sgk_0000_bot'],
  ['a phone number', '微信同号13900000321', 'wechat', '13900000321', '13900000321'],
];
for (const [title, posted, channel, seen, value] of handles) {
  test(`contact: ${title}`, () => {
    const found = recognise(posted).contacts.filter(({ kind }) => kind === 'handle');
    assert.deepEqual(
      found.map((one) => [one.channel, posted.slice(one.start, one.end), one.value]),
      title === 'a phone number' ? [['wechat', seen, value]] : [[channel, seen, value]],
    );
  });
}

/** [what it shows, text as posted] */
const none: ReadonlyArray<readonly [string, string]> = [
  ['goods that share the name', '蝙蝠侠手办、纸飞机教程、土豆5斤、企鹅公仔'],
  ['payment by the messenger', '微信支付2000，微信红包'],
  ['a letter in a model number', '380V 50Hz、Q235钢、VX1000000、WX7941050'],
  ['money', '扣2000000元押金'],
  ['ordinary words that begin alike', '微软维修威海卫生间'],
  ['a version', 'v18.19.14.12'],
  ['a number of another kind', '快递号是123456789'],
  ['plain English', 'wechat pay supported'],
];
for (const [title, posted] of none) {
  test(`contact: ${title} is no handle`, () => {
    assert.deepEqual(
      recognise(posted).contacts.filter(({ kind }) => kind === 'handle'),
      [],
    );
  });
}

/** [text as posted, channel, kind of hint, hint as posted] */
const hints: ReadonlyArray<readonly [string, string, string, string]> = [
  ['加微信聊', 'wechat', 'add', '微信'],
  ['细聊加薇', 'wechat', 'add', '薇'],
  ['去🦇说', 'bat', 'add', '🦇'],
  ['价目看头像', 'unknown', 'avatar', '看头像'],
  ['懂的看主页', 'unknown', 'profile', '看主页'],
  ['要的私我', 'unknown', 'private_message', '私我'],
  ['扫码进群', 'unknown', 'qr', '扫码'],
  ['微信同号', 'wechat', 'same_number', '微信同号'],
  ['号要倒着念', 'unknown', 'riddle', '倒着念'],
];
for (const [posted, channel, hint, seen] of hints) {
  test(`contact: ${posted} is a hint`, () => {
    const found = recognise(posted).contacts;
    assert.deepEqual(
      found.map((one) => [one.channel, one.kind, one.hint, posted.slice(one.start, one.end), one.value]),
      [[channel, 'hint', hint, seen, '']],
    );
  });
}

test('contact: a disguised handle says so', () => {
  const [found] = recognise('加Q玖玖零零零零零壹贰叁').contacts;
  assert.deepEqual(found?.evasion, ['digits_as_words', 'homophone', 'contact_obfuscation']);
});

test('contact: a handle inside a mail address is none', () => {
  const { contacts, identifiers } = recognise('QQ邮箱9900000123@example.com');
  assert.deepEqual(
    contacts.filter(({ kind }) => kind === 'handle'),
    [],
  );
  assert.deepEqual(
    identifiers.map(({ type }) => type),
    ['email'],
  );
});
