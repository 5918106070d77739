/**
 * Price menus: three or more services with a price each, such as 户籍260 开房2000 轨迹800, or 户籍贰佰陆，开房两仟.
 *
 * What is sold is for others to judge: apples make a menu too, so every item gives its label. Measures (长120 宽60),
 * dates and counts are no prices. Cost: linear in the anchors of the view.
 */
import { ANCHOR_SHIFT, type AsciiView } from '../ascii-view.ts';
import { FLAG_DIGIT, FLAG_HAN_DIGIT, hanDigitValue, isDigit, isHan, isLatin } from '../view-table.ts';

interface Item {
  readonly labelFrom: number;
  readonly labelTo: number;
  readonly to: number;
  readonly yuan: number;
}

/** A menu in view units. */
export interface PriceMenu {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
}

const LEAST_ITEMS = 3;
const LONGEST_LABEL = 7;
const MAX_GAP = 3;
const LEAST_YUAN = 5;
const MOST_YUAN = 99_999;
const HAN_UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
]);
const BETWEEN = new Set([...' :-=—~¥$·_"'].map((char) => char.charCodeAt(0)));
const AFTER_PRICE = new Set([...'元块圆起/r¥钱'].map((char) => char.charCodeAt(0)));
const SEPARATORS = new Set([...' ,;、|/.\n。+·-'].map((char) => char.charCodeAt(0)));
/** Units that follow a number that is no price. */
const MEASURES = new Set(
  [...'年月日号点分秒时岁码寸米斤克升层楼室度片瓶盒个只张次天周折成平栋单位人口期届届届kmgtcl%x*:'].map((char) =>
    char.charCodeAt(0),
  ),
);
const NOT_LABELS = /^(?:[长宽高深厚重约共第满减][约]?|直径|容量|内存|第)$/;

export function findPriceMenus(view: AsciiView): PriceMenu[] {
  const menus: PriceMenu[] = [];
  let items: Item[] = [];
  const close = (): void => {
    if (items.length >= LEAST_ITEMS) menus.push({ from: items[0]!.labelFrom, to: items.at(-1)!.to, items });
    items = [];
  };
  let end = 0;
  for (let a = 0; a < view.anchorCount; a++) {
    const flags = view.anchors[a]!;
    const at = flags >>> ANCHOR_SHIFT;
    if (at < end || (flags & (FLAG_DIGIT | FLAG_HAN_DIGIT)) === 0) continue;
    const price = readPrice(view, at);
    end = price.to;
    if (price.yuan === 0) continue;
    const least = items.length > 0 ? items.at(-1)!.to : 0;
    const item = itemOf(view, at, price, least);
    if (!item) continue;
    if (items.length > 0 && !isAdjacent(view, items.at(-1)!.to, item.labelFrom)) close();
    items.push(item);
  }
  close();
  return menus;
}

/** The number that begins at unit `at`, Chinese units included (两千三, 贰佰陆); 0 yuan when it is no price. */
function readPrice(view: AsciiView, at: number): { to: number; yuan: number } {
  const { units } = view;
  let to = at;
  let yuan = 0;
  if (isDigit(units[at]!)) {
    while (isDigit(units[to]!)) {
      if (to - at < 6) yuan = yuan * 10 + units[to]! - 0x30;
      to++;
    }
    if (to - at > 5) yuan = 0;
    if (units[to] === 0x2e && isDigit(units[to + 1]!)) {
      to++;
      while (isDigit(units[to]!)) to++;
    }
  } else {
    let digit = 0;
    let unit = 0;
    for (;;) {
      const value = hanDigitValue(units[to]!);
      const scale = HAN_UNITS.get(String.fromCharCode(units[to]!)) ?? 0;
      if (value >= 0) digit = unit === 0 && to > at ? digit * 10 + value : value;
      else if (scale > 0) {
        yuan += Math.max(digit, 1) * scale;
        unit = scale;
        digit = 0;
      } else break;
      to++;
    }
    // 一百五 is 150: a digit after a unit counts tenths of it.
    yuan += digit * (unit >= 100 ? unit / 10 : 1);
  }
  if (MEASURES.has(units[to]!) || yuan < LEAST_YUAN || yuan > MOST_YUAN) yuan = 0;
  return { to, yuan };
}

/** The label that stands before a price, back to the separator before it or to unit `least`. */
function itemOf(view: AsciiView, at: number, price: { to: number; yuan: number }, least: number): Item | undefined {
  const { units } = view;
  let labelTo = at;
  while (labelTo > least && at - labelTo < 3 && BETWEEN.has(units[labelTo - 1]!)) labelTo--;
  let labelFrom = labelTo;
  while (labelFrom > least && labelTo - labelFrom < LONGEST_LABEL && isLabelUnit(units[labelFrom - 1]!)) labelFrom--;
  // A longer stretch is a sentence, not a label.
  if (labelFrom > least && isLabelUnit(units[labelFrom - 1]!)) return undefined;
  if (labelFrom === labelTo || NOT_LABELS.test(view.slice(labelFrom, labelTo))) return undefined;
  let to = price.to;
  while (to - price.to < 2 && AFTER_PRICE.has(units[to]!)) to++;
  return { labelFrom, labelTo, to, yuan: price.yuan };
}

function isLabelUnit(unit: number): boolean {
  return (isHan(unit) && hanDigitValue(unit) < 0) || isLatin(unit);
}

function isAdjacent(view: AsciiView, from: number, to: number): boolean {
  if (to - from > MAX_GAP) return false;
  for (let at = from; at < to; at++) if (!SEPARATORS.has(view.units[at]!)) return false;
  return true;
}
