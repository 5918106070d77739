/** Names of provinces, cities and counties, for the question where an address begins. Built at the first address. */
import { AsciiView } from './ascii-view.ts';
import { AREA_CODES, COUNTIES, PROVINCES } from './data.generated.ts';
import { readRows } from './data-rows.ts';

const LONGEST = 8;
const SUFFIXES = ['市', '地区', '自治州', '盟', '州', '省', '自治区', '壮族自治区', '回族自治区', '维吾尔自治区'];

interface Gazetteer {
  /** Cities and provinces without their suffix: 杭州, 浙江. */
  readonly stems: ReadonlySet<string>;
  /** With it, and counties: 杭州市, 滨江区. */
  readonly names: ReadonlySet<string>;
  /** The first two units of every name, `first << 16 | second`: what almost every place is dismissed by. */
  readonly beginnings: ReadonlySet<number>;
}

let loaded: Gazetteer | undefined;

function load(): Gazetteer {
  const view = new AsciiView();
  const folded = (name: string): string => {
    view.read(name);
    return view.slice(0, view.length);
  };
  const cities = readRows(AREA_CODES).flatMap(([, list]) => list!.split(','));
  const provinces = readRows(PROVINCES).map(([, name]) => name!);
  const stems = [...provinces, ...cities].map(folded);
  const counties = readRows(COUNTIES).map(([county]) => folded(county!));
  const full = stems.flatMap((stem) => SUFFIXES.map((suffix) => stem + suffix));
  const beginnings = [...stems, ...counties].map((name) => (name.charCodeAt(0) << 16) | name.charCodeAt(1));
  return { stems: new Set(stems), names: new Set([...full, ...counties]), beginnings: new Set(beginnings) };
}

/** Units of the longest place name that begins at unit `at` of `view` and ends before `end`; 0 when there is none. */
export function placeNameAt(view: AsciiView, at: number, end: number): number {
  loaded ??= load();
  if (!loaded.beginnings.has((view.units[at]! << 16) | view.units[at + 1]!)) return 0;
  for (let length = Math.min(LONGEST, end - at); length >= 2; length--) {
    const name = view.slice(at, at + length);
    if (loaded.names.has(name) || loaded.stems.has(name)) return length;
  }
  return 0;
}
