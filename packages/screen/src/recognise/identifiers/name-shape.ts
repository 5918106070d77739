/** What a personal name looks like: a family name and one or two characters that do occur in names. */
import { AsciiView } from '../ascii-view.ts';
import { SURNAMES, WORDS_LIKE_NAMES } from '../data.generated.ts';
import { isHan } from '../view-table.ts';

/** Characters of grammar, counting and dealing that no parent chooses. */
const NEVER_IN_NAMES =
  '的了是在不我你他她它们这那没个到去给把被或就都也很吗呢吧啊呀哦嘛号码证件机话卡款费块元先女士生姐哥弟妹叔姨师傅总老板址么什谁哪几每些点分秒请加微信扣查档收发寄付买卖价送货单某接能粉联系打回问说要用谢啦于';
/** 张经理, 李师傅: a title, not a given name. */
const TITLES = new Set([
  '经理',
  '老师',
  '师傅',
  '先生',
  '女士',
  '小姐',
  '医生',
  '律师',
  '教练',
  '主任',
  '店长',
  '主管',
  '客服',
  '老板',
  '阿姨',
  '叔叔',
  '同学',
  '工头',
  '大哥',
  '大姐',
  '校长',
  '警官',
  '会计',
  '班长',
]);
const NUMERALS = /^[零一二三四五六七八九十百千万亿]+$/;
const MIDDLE_DOT = 0xb7;

interface Tables {
  readonly surnames: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly never: ReadonlySet<number>;
}
let loaded: Tables | undefined;

function tables(): Tables {
  if (loaded) return loaded;
  const view = new AsciiView();
  const folded = (name: string): string => {
    view.read(name);
    return view.slice(0, view.length);
  };
  loaded = {
    surnames: new Set(SURNAMES.split('|').map(folded)),
    words: new Set(WORDS_LIKE_NAMES.split('|').map(folded)),
    never: new Set([...NEVER_IN_NAMES].map((char) => char.charCodeAt(0))),
  };
  return loaded;
}

/** Whether the units `[from, to)` can be a full name: 2 or 3 characters, 3 or 4 after a compound family name. */
export function isNameShaped(view: AsciiView, from: number, to: number): boolean {
  const length = to - from;
  if (length < 2 || length > 4) return false;
  const { surnames, words, never } = tables();
  for (let at = from; at < to; at++) {
    if (!isHan(view.units[at]!)) return false;
    if (at > from && never.has(view.units[at]!)) return false;
  }
  const compound = length >= 3 && surnames.has(view.slice(from, from + 2));
  if (length === 4 && !compound) return false;
  if (!compound && !surnames.has(view.slice(from, from + 1))) return false;
  const name = view.slice(from, to);
  const given = name.slice(compound ? 2 : 1);
  if (TITLES.has(given) || (given.length > 1 && NUMERALS.test(given))) return false;
  return !words.has(name) && !(length === 3 && !compound && words.has(name.slice(0, 2)));
}

/** Whether the units `[from, to)` are two names joined by a dot, as 阿依古丽·试名. */
export function isDottedName(view: AsciiView, from: number, to: number): boolean {
  let dots = 0;
  for (let at = from; at < to; at++) {
    const unit = view.units[at]!;
    if (unit === MIDDLE_DOT && at > from + 1 && at < to - 2) dots++;
    else if (!isHan(unit)) return false;
  }
  return dots === 1 && to - from >= 5 && to - from <= 14;
}
