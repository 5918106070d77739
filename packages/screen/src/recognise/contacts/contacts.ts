/**
 * Ways to reach somebody elsewhere: a messenger with a handle, a messenger without one, and hints (看头像, 私我, 扫码).
 *
 * A handle never stands alone: every mobile number has the shape of a QQ number, every English word that of a WeChat
 * id. Something must name the messenger (data/messengers.tsv); an ordinary word that also names one (蝙蝠, 土豆) needs a
 * verb (加, 去) or a handle beside it.
 */
import type { Evasion } from '../../assessment.ts';
import type { AsciiView } from '../ascii-view.ts';
import type { ContactCandidate } from '../candidate.ts';
import { evasionsOf } from '../evasion.ts';
import { isMeasureAt } from '../measures.ts';
import type { Candidates, Reading } from '../recogniser.ts';
import { HINT_KINDS, type HintKind } from '../recognition.ts';
import { isPictogram } from '../run.ts';
import { hanDigitValue, isDigit, isHan, isLatin } from '../view-table.ts';
import { ROLE_CUE, ROLE_HINT, type WordHits } from '../words.ts';
import { type Handle, readHandle } from './handle.ts';
import { readHandleBefore } from './handle-before.ts';
import { type Messenger, messengers, verbUnits } from './messengers.ts';
import { type AcceptedHandle, acceptHandle, isUnmistakable } from './shapes.ts';

const SCORE = {
  name: 0.9,
  word: 0.75,
  handle: 0.65,
  vague: 0.55,
  unknown: 0.55,
  before: 0.6,
  further: 0.55,
  hint: 0.6,
} as const;
/** More names of messengers than this are noise: each costs a look at the units around it. */
const LEAST_CUES = 50;
const UNITS_A_CUE = 12;
const MAX_CONNECTORS = 10;
/** Units between a messenger and a handle further on in the clause. */
const FURTHER = 14;
/** What may stand between a messenger and its handle. */
const CONNECTORS = new Set(
  [...' :=>|~"([<-@→是为号信群主搜找码名账帐户同就叫新副芯心加联系聊后面接搵我'].map((char) => char.charCodeAt(0)),
);
/** Of these, the ones that announce a handle even after a word of another meaning. */
const ANNOUNCING = new Set([...':=>@→号是为接搜'].map((char) => char.charCodeAt(0)));
/** Between a verb and the messenger: 加我的微信, 加个v. */
const AFTER_VERB = new Set([...'我个下的一你您咱 :'].map((char) => char.charCodeAt(0)));
const CHAT = 0x804a;
/** Verbs that send somebody to a messenger; 上 and 来 are too common for that. */
const SENDING = new Set([...'加+佳嘉伽茄走去移私滴'].map((char) => char.charCodeAt(0)));

/** All contacts of a text, in order. */
export function findContacts(view: AsciiView, hits: WordHits): ContactCandidate[] {
  const found: ContactCandidate[] = [];
  let covered = 0;
  let cues = 0;
  const mostCues = LEAST_CUES + view.length / UNITS_A_CUE;
  for (let h = 0; h < hits.count; h++) {
    const word = hits.words[h]!;
    if (hits.from[h]! < covered) continue;
    // A text that is all messengers and no words is not read to the end.
    if ((word.roles & ROLE_CUE) !== 0 && ++cues > mostCues) break;
    let contact: ContactCandidate | undefined;
    if ((word.roles & ROLE_CUE) !== 0) contact = fromCue(view, hits, h, messengers[word.entry]!, covered);
    else if ((word.roles & ROLE_HINT) !== 0) contact = fromHint(view, hits, h, covered);
    if (!contact) continue;
    found.push(contact);
    covered = Math.max(covered, contact.to);
  }
  return found;
}

/** Adds the handles that are identifiers of their own: WeChat and QQ. */
export function addHandles({ contacts }: Reading, found: Candidates): void {
  for (const { channel, kind, from, to, value, score } of contacts) {
    if (kind !== 'handle') continue;
    if (channel === 'qq') found.addUnits('qq', from, to, value, score);
    else if (channel === 'wechat') found.addUnits('wechat_id', from, to, value, score);
  }
}

function fromCue(
  view: AsciiView,
  hits: WordHits,
  h: number,
  messenger: Messenger,
  covered: number,
): ContactCandidate | undefined {
  const from = hits.from[h]!;
  const to = hits.to[h]!;
  const { units } = view;
  const latin = isLatin(units[to - 1]!);
  const verb = hasVerb(view, from);
  // v in 380v, vx inside vxlan: a cue in Latin letters begins and ends at its own edge, or follows a verb.
  if (latin && isDigit(units[from - 1] ?? 0)) return undefined;
  if (latin && isLatin(units[to]!) && !verb && !changesCase(view, to)) return undefined;
  const ownDigits = messenger.channel === 'qq' || !isDigit(units[to]!);
  const own = hits.words[h]!.text === 'wxid';
  const start = own ? { at: from, announced: true } : skipConnectors(view, to, isPictogram(view.written(from)));
  // WX7941 is an article number, QQ7941 most often is none.
  const handle = !latin || ownDigits || verb || isMobile(view, to) ? readHandle(view, start.at) : undefined;
  const accepted = handle && acceptHandle(messenger, handle, verb || start.announced, start.at - to);
  if (handle && accepted && !isMeasureAt(view, handle.to))
    return withHandle(view, messenger, handle, accepted, from, to);
  const before = handleBefore(view, messenger, from, to, covered);
  if (before) return withHandle(view, messenger, before.handle, { ...before.accepted, score: SCORE.before }, from, to);
  if (messenger.strength === 'name' || messenger.strength === 'word' || messenger.channel === 'unknown') {
    const far = handleFurtherOn(view, hits, h, messenger, messenger.strength === 'name' || verb);
    if (far) return withHandle(view, messenger, far.handle, { ...far.accepted, score: SCORE.further }, from, to);
  }
  return isPointedTo(view, messenger, from, to)
    ? hintOf(view, messenger.channel, 'add', from, to, messenger.evasion)
    : undefined;
}

interface Accepted {
  readonly handle: Handle;
  readonly accepted: AcceptedHandle;
}

/** kk0000lz 薇, 玖玖零零贰柒肆，企鹅: the messenger closes the clause and the handle stands before it. */
function handleBefore(
  view: AsciiView,
  messenger: Messenger,
  from: number,
  to: number,
  covered: number,
): Accepted | undefined {
  if (messenger.channel === 'unknown' || messenger.strength === 'handle' || continues(view.units[to]!))
    return undefined;
  const handle = readHandleBefore(view, from, covered);
  if (!handle || (messenger.strength === 'word' && !isUnmistakable(messenger.channel, handle, false))) return undefined;
  // 990020364 微信: digits before WeChat belong to what stands before them.
  if (messenger.channel !== 'qq' && !/[a-z]/.test(handle.value)) return undefined;
  const accepted = acceptHandle(messenger, handle, messenger.strength === 'word', 1);
  return accepted && { handle, accepted };
}

function continues(unit: number): boolean {
  return isHan(unit) || isLatin(unit) || isDigit(unit);
}

/**
 * 来绿泡泡细讲 fei0000yu, 去企鹅，九九零零...: some words stand between messenger and handle. `sure`: the messenger is no
 * ordinary word here; otherwise 搜 or 号 must announce the handle.
 */
function handleFurtherOn(
  view: AsciiView,
  hits: WordHits,
  h: number,
  messenger: Messenger,
  sure: boolean,
): Accepted | undefined {
  const { units } = view;
  const to = hits.to[h]!;
  const end = Math.min(endOfReach(hits, h), view.length);
  for (let at = to; at < end; at++) {
    const unit = units[at]!;
    if (unit === 0x0a || unit === 0x3002 || unit === 0x21 || unit === 0x3f) return undefined;
    if (!isLatin(unit) && !isDigit(unit) && hanDigitValue(unit) < 0) continue;
    const handle = readHandle(view, at);
    if (!handle) continue;
    const announced = isAnnounced(view, at);
    if (isUnmistakable(messenger.channel, handle, announced) && (sure || announced) && !isMeasureAt(view, handle.to)) {
      const accepted = acceptHandle(messenger, handle, true, 1);
      if (accepted) return { handle, accepted };
    }
    // at 后面是 chezhu: the word before the handle is not its first piece.
    at = isLatin(unit) && isLatin(units[at + 1]!) && !isLatin(units[at + 2]!) ? at + 1 : handle.to - 1;
  }
  return undefined;
}

/** Where the search for a handle further on ends: out of reach, or where the next messenger is named. */
function endOfReach(hits: WordHits, h: number): number {
  const last = hits.to[h]! + FURTHER;
  for (let k = h + 1; k < hits.count && hits.from[k]! < last; k++) {
    const word = hits.words[k]!;
    if ((word.roles & ROLE_CUE) !== 0 && messengers[word.entry]!.channel !== 'unknown') return hits.from[k]!;
  }
  return last;
}

function isAnnounced(view: AsciiView, at: number): boolean {
  const before = view.units[at - 1] === 0x20 ? at - 2 : at - 1;
  return ANNOUNCING.has(view.units[before] ?? 0);
}

function withHandle(
  view: AsciiView,
  messenger: Messenger,
  handle: Handle,
  accepted: { channel: string; value: string; score?: number },
  cueFrom: number,
  cueTo: number,
): ContactCandidate {
  const digitsOnly = /^[0-9]+$/.test(accepted.value);
  const evasion: Evasion[] = evasionsOf(view, handle.from, handle.to, digitsOnly ? 'digits' : 'code');
  if (messenger.evasion && !evasion.includes(messenger.evasion)) evasion.push(messenger.evasion);
  if ((handle.spelled || evasion.length > 0) && !evasion.includes('contact_obfuscation'))
    evasion.push('contact_obfuscation');
  const score = accepted.score ?? (messenger.channel === 'unknown' ? SCORE.unknown : SCORE[messenger.strength]);
  const { from, to } = handle;
  return { channel: accepted.channel, kind: 'handle', from, to, value: accepted.value, cueFrom, cueTo, score, evasion };
}

function fromHint(view: AsciiView, hits: WordHits, h: number, covered: number): ContactCandidate | undefined {
  const kind = HINT_KINDS[hits.words[h]!.entry]!;
  const from = hits.from[h]!;
  const to = hits.to[h]!;
  if (kind === 'same_number') {
    // lian0000guo｜V同号, 微信同号 139...: the handle stands on either side.
    const messenger: Messenger = { channel: channelOf(hits.words[h]!.text), strength: 'name', evasion: undefined };
    const before = readHandleBefore(view, from, covered);
    const after = readHandle(view, skipConnectors(view, to, false).at);
    for (const handle of [before, messenger.channel === 'unknown' ? undefined : after]) {
      const accepted = handle && acceptHandle(messenger, handle, true, 0);
      if (handle && accepted)
        return withHandle(view, messenger, handle, { ...accepted, score: SCORE.before }, from, to);
    }
  }
  return hintOf(view, channelOf(hits.words[h]!.text), kind, from, to, undefined);
}

/** 微信同号 and v同号 name their messenger. */
function channelOf(phrase: string): string {
  return /^(?:微信|微|vx|v|薇)同号$/.test(phrase) ? 'wechat' : 'unknown';
}

function hintOf(
  view: AsciiView,
  channel: string,
  hint: HintKind,
  from: number,
  to: number,
  trick: Evasion | undefined,
): ContactCandidate {
  const evasion = evasionsOf(view, from, to, 'text');
  if (trick && !evasion.includes(trick)) evasion.push(trick);
  return { channel, kind: 'hint', hint, from, to, value: '', cueFrom: from, cueTo: to, score: SCORE.hint, evasion };
}

/** `drawn`: the cue is a pictogram (➕), which nobody puts before a model number. */
function skipConnectors(view: AsciiView, at: number, drawn: boolean): { at: number; announced: boolean } {
  let next = at;
  let announced = drawn || (at > 0 && ANNOUNCING.has(view.units[at - 1]!));
  while (next - at < MAX_CONNECTORS) {
    const unit = view.units[next]!;
    if (CONNECTORS.has(unit)) next++;
    else if (unit === 0x69 && view.units[next + 1] === 0x64 && !isLatin(view.units[next + 2]!)) next += 2;
    else break;
    announced ||= ANNOUNCING.has(unit) || unit === 0x69;
  }
  return { at: next, announced };
}

/** The unit before unit `at`, small words skipped: the 加 of 加个微信. */
function verbBefore(view: AsciiView, at: number): number {
  let before = at - 1;
  while (at - before < 4 && AFTER_VERB.has(view.units[before] ?? 0)) before--;
  return view.units[before] ?? 0;
}

function hasVerb(view: AsciiView, at: number): boolean {
  const unit = verbBefore(view, at);
  return verbUnits.has(unit) || unit === CHAT;
}

/** A messenger without a handle is a hint where somebody is sent there: 加微信, wx聊, 加薇 at the end of a clause. */
function isPointedTo(view: AsciiView, { strength }: Messenger, from: number, to: number): boolean {
  if (strength === 'handle' || strength === 'vague') return false;
  const sent = SENDING.has(verbBefore(view, from));
  const next = view.units[to]!;
  if (to - from === 1) return sent && !isHan(next) && !isLatin(next) && !isDigit(next);
  return sent || (next === CHAT && !isHan(view.units[to + 1]!));
}

/** vx13900000321: eleven digits, the first a 1, and no more. */
function isMobile(view: AsciiView, at: number): boolean {
  let to = at;
  while (to - at < 12 && isDigit(view.units[to]!)) to++;
  return to - at === 11 && view.units[at] === 0x31;
}

/** 加Vzhaopin: the cue is upper case and the handle lower. */
function changesCase(view: AsciiView, at: number): boolean {
  const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
  return isUpper(view.written(at - 1)) !== isUpper(view.written(at));
}
