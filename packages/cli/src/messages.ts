/** Every sentence that people read, in both languages. Errors are English with a code; docs/errors.md explains them. */
import type { Evasion, Surface, Verdict } from '@shoutu/screen';
import type { Language } from './language.ts';
import type { Tally } from './screen/tally.ts';

export interface Messages {
  readonly help: {
    readonly program: string;
    readonly version: string;
    readonly help: string;
    readonly screen: string;
    readonly eval: string;
    readonly lint: string;
    readonly input: string;
    readonly labelled: string;
    readonly table: string;
    readonly lang: string;
    readonly json: string;
    readonly worst: string;
    readonly term: string;
    readonly corpus: string;
  };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly surfaces: Readonly<Record<Surface, string>>;
  readonly evasions: Readonly<Record<Evasion, string>>;
  readonly columns: {
    readonly verdict: string;
    readonly score: string;
    readonly surface: string;
    readonly text: string;
  };
  readonly listSeparator: string;
  readonly readingTerminal: string;
  readonly evaluation: {
    readonly items: (violations: number, benign: number) => string;
    readonly measure: string;
    readonly share: string;
    readonly interval: string;
    readonly count: string;
    readonly flagged: string;
    readonly blocked: string;
    readonly measures: Readonly<Record<MeasureName, string>>;
    readonly byKind: string;
    readonly otherKinds: (kinds: number) => string;
    readonly bySurface: string;
    readonly byEvasion: string;
    readonly labels: { readonly violation: string; readonly benign: string };
    readonly misses: string;
    readonly falseAlarms: string;
    readonly none: string;
  };
  readonly lintClean: string;
  readonly progress: (items: number, perSecond: number) => string;
  readonly summary: (tally: Tally, seconds: number) => string;
  readonly termHits: (term: string, hits: number, texts: number) => string;
}

export type MeasureName =
  | 'precisionFlagged'
  | 'recallFlagged'
  | 'precisionBlocked'
  | 'recallBlocked'
  | 'benignFlagged'
  | 'benignBlocked';

const chinese: Messages = {
  help: {
    program: '守土：识别二手平台文本中的个人信息买卖',
    version: '显示版本号',
    help: '显示帮助',
    screen: '逐行读入 JSONL 条目，按原顺序逐行输出判定',
    eval: '用带标签的 JSONL 计算查准率、查全率与误报率',
    lint: '检查词库，并可试算新词会误伤多少正常文本',
    input: 'JSONL 文件，"-" 表示标准输入',
    labelled: '带 label 字段的 JSONL 文件',
    table: '输出便于阅读的表格，标出可疑文字',
    lang: '界面语言，默认取自 LC_ALL 或 LANG',
    json: '只输出一个 JSON 对象',
    worst: '列出多少条最严重的漏报和误报',
    term: '试算这个词会命中多少条正常文本',
    corpus: '试算所用的带标签 JSONL 文件',
  },
  verdicts: { pass: '放行', review: '待审', block: '拦截' },
  surfaces: { listing: '商品', comment: '评论', message: '私信', profile: '资料' },
  evasions: {
    homophone: '谐音',
    similar_shape: '形近字',
    split_char: '拆字',
    symbols_inserted: '插入符号',
    pinyin: '拼音',
    pinyin_initials: '拼音首字母',
    emoji: '表情代字',
    traditional: '繁体或异体',
    fullwidth_or_math_alphabet: '全角或花体字母',
    digits_as_words: '数字代字',
    word_order: '打乱语序',
    contact_obfuscation: '变形联系方式',
  },
  columns: { verdict: '判定', score: '分数', surface: '位置', text: '内容' },
  listSeparator: '、',
  readingTerminal: '从键盘读入 JSONL，按 Ctrl-D 结束',
  evaluation: {
    items: (violations, benign) =>
      `${format(violations + benign)} 条：违规 ${format(violations)}，正常 ${format(benign)}`,
    measure: '指标',
    share: '比例',
    interval: '95 % 区间',
    count: '条数',
    flagged: '标记',
    blocked: '拦截',
    measures: {
      precisionFlagged: '查准率（标记）',
      recallFlagged: '查全率（标记）',
      precisionBlocked: '查准率（拦截）',
      recallBlocked: '查全率（拦截）',
      benignFlagged: '正常文本被标记',
      benignBlocked: '正常文本被拦截',
    },
    byKind: '按类别',
    otherKinds: (kinds) => `其余 ${kinds} 类`,
    bySurface: '按位置',
    byEvasion: '违规文本，按变形手法',
    labels: { violation: '违规', benign: '正常' },
    misses: '最严重的漏报',
    falseAlarms: '最严重的误报',
    none: '无',
  },
  lintClean: '词库没有问题',
  progress: (items, perSecond) => `${format(items)} 条  ${format(perSecond)} 条/秒`,
  summary: (tally, seconds) => {
    const { block, review, pass } = tally.verdicts;
    const failures = tally.badLines + tally.screenFailures;
    return `${format(tally.answers)} 条，用时 ${seconds.toFixed(2)} 秒：拦截 ${format(block)}，待审 ${format(review)}，放行 ${format(pass)}，出错 ${format(failures)}`;
  },
  termHits: (term, hits, texts) => `"${term}" 命中 ${format(hits)} / ${format(texts)} 条正常文本`,
};

const english: Messages = {
  help: {
    program: 'Shoutu: finds the trade in personal information in the texts of a marketplace',
    version: 'show the version',
    help: 'show help',
    screen: 'JSONL items in, JSONL assessments out, in the same order',
    eval: 'precision, recall and false alarms on labelled JSONL',
    lint: 'checks the lexicon, and counts how many benign texts a new term would hit',
    input: 'JSONL file; "-" is standard input',
    labelled: 'JSONL files with a label field',
    table: 'a table for people, with the offending characters marked',
    lang: 'language of the output for people; default from LC_ALL or LANG',
    json: 'print one JSON object instead of tables',
    worst: 'how many of the worst misses and false alarms to show',
    term: 'count the benign texts that this term would hit',
    corpus: 'labelled JSONL files to count in',
  },
  verdicts: { pass: 'pass', review: 'review', block: 'block' },
  surfaces: { listing: 'listing', comment: 'comment', message: 'message', profile: 'profile' },
  evasions: {
    homophone: 'homophone',
    similar_shape: 'similar shape',
    split_char: 'split character',
    symbols_inserted: 'inserted symbols',
    pinyin: 'pinyin',
    pinyin_initials: 'pinyin initials',
    emoji: 'emoji',
    traditional: 'traditional or variant form',
    fullwidth_or_math_alphabet: 'full-width or mathematical alphabet',
    digits_as_words: 'digits as words',
    word_order: 'word order',
    contact_obfuscation: 'obfuscated contact',
  },
  columns: { verdict: 'verdict', score: 'score', surface: 'surface', text: 'text' },
  listSeparator: ', ',
  readingTerminal: 'reading JSONL from the keyboard; Ctrl-D ends',
  evaluation: {
    items: (violations, benign) =>
      `${format(violations + benign)} items: ${format(violations)} violations, ${format(benign)} benign`,
    measure: 'measure',
    share: 'share',
    interval: '95 % interval',
    count: 'count',
    flagged: 'flagged',
    blocked: 'blocked',
    measures: {
      precisionFlagged: 'precision of flags',
      recallFlagged: 'violations flagged',
      precisionBlocked: 'precision of blocks',
      recallBlocked: 'violations blocked',
      benignFlagged: 'benign flagged',
      benignBlocked: 'benign blocked',
    },
    byKind: 'by kind',
    otherKinds: (kinds) => `${kinds} other kinds`,
    bySurface: 'by surface',
    byEvasion: 'violations by evasion',
    labels: { violation: 'violation', benign: 'benign' },
    misses: 'worst misses',
    falseAlarms: 'worst false alarms',
    none: 'none',
  },
  lintClean: 'the lexicon is clean',
  progress: (items, perSecond) => `${format(items)} items  ${format(perSecond)}/s`,
  summary: (tally, seconds) => {
    const { block, review, pass } = tally.verdicts;
    const failures = tally.badLines + tally.screenFailures;
    return `${format(tally.answers)} ${tally.answers === 1 ? 'item' : 'items'} in ${seconds.toFixed(2)} s: block ${format(block)}, review ${format(review)}, pass ${format(pass)}, errors ${format(failures)}`;
  },
  termHits: (term, hits, texts) => `"${term}" hits ${format(hits)} of ${format(texts)} benign texts`,
};

const byLanguage: Readonly<Record<Language, Messages>> = { zh: chinese, en: english };

export function messagesFor(language: Language): Messages {
  return byLanguage[language];
}

function format(count: number): string {
  return count.toLocaleString('en-US');
}
