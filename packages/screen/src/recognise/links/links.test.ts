import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';
import { registrableDomain } from './host.ts';
import { judgeHost } from './imitation.ts';

/** [host, the known domain that it imitates] */
const imitations: ReadonlyArray<readonly [string, string]> = [
  ['www.taoba0.example', 'taobao.com'],
  ['taobao.example', 'taobao.com'],
  ['alipay-kefu.test', 'alipay.com'],
  ['alipay.com.verify.example.test', 'alipay.com'],
  ['jd-refund.test', 'jd.com'],
  ['icbc-safe.example', 'icbc.com.cn'],
  ['cmbchlna.example', 'cmbchina.com'],
  ['meituna.example', 'meituan.com'],
  ['xn-xiaohongshu.test', 'xiaohongshu.com'],
  ['gov-12123.test', 'www.gov.cn'],
];
for (const [host, domain] of imitations) {
  test(`host: ${host} imitates ${domain}`, () => {
    const verdict = judgeHost(host);
    assert.equal(verdict?.imitates, true);
    assert.equal(verdict?.domain, domain);
  });
}

for (const host of ['item.taobao.com', 'u.jd.com', 'weixin.qq.com', 'www.icbc.com.cn', 'beijing.gov.cn', '12306.cn']) {
  test(`host: ${host} is the known one`, () => assert.equal(judgeHost(host)?.imitates, false));
}

for (const host of ['pineapple.example.com', 'www.example.com', 'jd.example', 'qqshop.example', 'blog.zol.com.cn']) {
  test(`host: ${host} has nothing to do with the known ones`, () => assert.equal(judgeHost(host), undefined));
}

test('host: the registrable domain has one label before its suffix', () => {
  assert.equal(registrableDomain('a.b.example.com.cn'), 'example.com.cn');
  assert.equal(registrableDomain('www.example.com'), 'example.com');
});

test('link: an imitation is reported beside the address, with both names', () => {
  const links = recognise('点https://www.taoba0.example/a领').links;
  assert.deepEqual(
    links.map(({ kind, host, brand }) => [kind, host, brand]),
    [
      ['url', 'www.taoba0.example', 'taobao.com'],
      ['imitation', 'www.taoba0.example', 'taobao.com'],
    ],
  );
});

/** [text as posted, the request as posted, or nothing] */
const requests: ReadonlyArray<readonly [string, ...string[]]> = [
  ['验证码发我一下', '验证码发我'],
  ['把收到的码告诉我', '收到的码告诉我'],
  ['短信验证码截图发我就行', '短信验证码截图发我'],
  ['告诉我验证码', '告诉我验证码'],
  ['验证码谁要都不给'],
  ['别把验证码发给我'],
  ['客服不会让你把验证码告诉客服'],
  ['验证码收不到怎么办'],
  ['验证码错了。地址发我'],
];
for (const [posted, ...seen] of requests) {
  test(`link: ${posted} ${seen.length ? 'asks' : 'does not ask'} for a code`, () => {
    const found = recognise(posted).links.filter(({ kind }) => kind === 'code_request');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}

test('link: a QR code is pointed to, a scanner is not', () => {
  assert.deepEqual(
    recognise('扫二维码进群').links.map(({ kind }) => kind),
    ['qr_pointer'],
  );
  assert.deepEqual(recognise('扫码枪一把').links, []);
});
