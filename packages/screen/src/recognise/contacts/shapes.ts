/**
 * Which strings are a handle of which messenger.
 *
 * QQ: 5 to 11 digits, the first not 0. WeChat (Tencent, 微信号规则): 6 to 20 letters, digits, dash or underscore, a letter
 * first; a QQ or mobile number also serves. Telegram: 5 to 32 letters, digits, underscore. Others publish no rule: 5 to
 * 20 characters with a digit, or 5 to 12 digits.
 */
import type { Handle } from './handle.ts';
import type { Messenger } from './messengers.ts';

const DIGITS = /^[0-9]+$/;
const QQ = /^[1-9][0-9]{4,10}$/;
/** The rule wants a letter first; posts also give the rest of an id whose letter stands elsewhere. */
const WECHAT = /^[a-z0-9][-_a-z0-9]{5,19}$/;
const NAMED = /^[a-z0-9][-_.a-z0-9]{4,31}$/;
/** English words that follow a messenger's name in ordinary text. */
const WORDS = /^(?:pay|id|app|pc|mac|ios|android|web|official|group|wechat|weixin|music|video|moments)/;

export interface AcceptedHandle {
  readonly channel: string;
  readonly value: string;
}

/**
 * The channel and value of `handle` after `messenger`, or undefined when it is none of its handles. `announced` tells
 * that a verb, a colon or 号 stood there; `gap` is the number of units between name and handle.
 */
export function acceptHandle(
  messenger: Messenger,
  handle: Handle,
  announced: boolean,
  gap: number,
): AcceptedHandle | undefined {
  const { channel, strength } = messenger;
  const digits = channel === 'wechat' ? handle.value : asDigits(handle.value);
  const sure = announced || strength === 'name';
  if (DIGITS.test(digits)) {
    // 快递号是123456789: a plain number behind a word that names no messenger is any number.
    if (strength === 'vague' && !handle.inNumerals) return undefined;
    if (channel === 'wechat' && !sure && !handle.inNumerals) return undefined;
    const least = announced || (strength === 'name' && gap > 0) ? 5 : 6;
    if (
      !QQ.test(digits) ||
      digits.length < (channel === 'unknown' ? 7 : least) ||
      (!sure && !handle.inNumerals && digits.length < 7)
    )
      return undefined;
    return { channel: channel === 'unknown' ? unknownDigits(digits) : channel, value: digits };
  }
  if (WORDS.test(handle.value)) return undefined;
  const mixed = /[0-9_]/.test(handle.value) && /[a-z]/.test(handle.value);
  if (channel === 'qq') return undefined;
  if (channel === 'wechat') {
    if (!WECHAT.test(handle.value)) return undefined;
    return mixed || (sure && gap > 0 && (announced || handle.spelled)) ? { channel, value: handle.value } : undefined;
  }
  if (!NAMED.test(handle.value) || handle.value.length > 32) return undefined;
  if (channel === 'unknown' && !announced && gap === 0) return undefined;
  if (!mixed)
    return channel !== 'unknown' && announced && handle.value.length >= 5
      ? { channel, value: handle.value }
      : undefined;
  if (
    channel === 'unknown' &&
    (handle.value.length < 7 || !/[a-z]{2}/.test(handle.value) || !/[0-9]{2}/.test(handle.value))
  )
    return undefined;
  return { channel, value: handle.value };
}

/**
 * Whether a handle is so much one that it may stand some words away from its messenger: letters and digits mixed, or a long
 * number for QQ. Without a messenger something must announce it. */
export function isUnmistakable(channel: string, handle: Handle, announced: boolean): boolean {
  const { value } = handle;
  if (/^[1-9][0-9]{6,10}$/.test(asDigits(value))) return channel !== 'wechat';
  if (channel === 'unknown' && !announced) return false;
  return /^[a-z][a-z0-9_-]{6,19}$/.test(value) && /[a-z].*[a-z]/.test(value) && /[0-9].*[0-9]|_/.test(value);
}

/** 9900-00-2468 without its dashes, 990OO456 with zeros, when it is digits for the most part. */
function asDigits(value: string): string {
  if (DIGITS.test(value)) return value;
  const joined = value.replaceAll(/[-_.]/g, '');
  const digits = joined.replaceAll('o', '0').replaceAll(/[il]/g, '1');
  const letters = joined.replaceAll(/[0-9]/g, '').length;
  return letters * 3 <= joined.length ? digits : value;
}

/** Digits after 加我 or 联系方式: a mobile number is a telephone, anything else is most often QQ. */
function unknownDigits(digits: string): string {
  return digits.length === 11 && /^1[3-9]/.test(digits) ? 'phone' : 'qq';
}
