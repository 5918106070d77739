import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Language, pickLanguage } from './language.ts';

/** [environment, language] */
const cases: ReadonlyArray<readonly [Readonly<Record<string, string>>, Language]> = [
  [{}, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'C', LC_MESSAGES: 'zh_TW.UTF-8' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
];
for (const [env, language] of cases) {
  test(`${JSON.stringify(env)} is read as ${language}`, () => assert.equal(pickLanguage(env), language));
}
