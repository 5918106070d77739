/**
 * How well identifiers are found: the labelled texts of corpus/identifiers.jsonl, split by odd and even number (odd ones
 * were developed on), our own vectors by disguise, and false alarms on numbers that shops give out.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { recognise } from './index.ts';

interface Entity {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: string;
}
interface Row {
  readonly id: string;
  /** Of the vectors: plain, a disguise, masked, near_miss, contact, ... */
  readonly form?: string;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly contacts?: ReadonlyArray<Entity & { readonly channel: string }>;
  readonly links?: ReadonlyArray<Entity & { readonly kind: string }>;
}

function load(path: string): Row[] {
  const lines = readFileSync(new URL(`../../../../corpus/${path}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

const labelled = load('identifiers.jsonl');
const vectors = load('vectors/identifiers.jsonl');
/** Types that the labelled texts know; devices and covered values are reported besides. */
const LABELLED_TYPES = new Set(labelled.flatMap(({ entities }) => entities.map(({ type }) => type)));
/** Vectors that hold contacts or links, in which an identifier besides is no mistake. */
const OTHER_FORMS = new Set(['contact', 'imitation', 'known_host', 'code_request', 'qr_pointer']);

const key = ({ type, start, end }: { type: string; start: number; end: number }): string => `${type} ${start}-${end}`;

interface Score {
  wanted: number;
  exact: number;
  /** Found with the right type somewhere in the right place. */
  touched: number;
  extra: string[];
  missed: string[];
}

function score(rows: readonly Row[], types?: ReadonlySet<string>): Score {
  const total: Score = { wanted: 0, exact: 0, touched: 0, extra: [], missed: [] };
  for (const { id, text, entities } of rows) {
    const found = recognise(text).identifiers.filter(({ type, masked }) => !types || (types.has(type) && !masked));
    const have = new Set(found.map(key));
    const want = new Set(entities.map(key));
    total.wanted += want.size;
    for (const entity of entities) {
      if (have.has(key(entity))) total.exact++;
      else total.missed.push(`${id} ${entity.type}`);
      const touches = found.some((one) => one.type === entity.type && one.start < entity.end && entity.start < one.end);
      if (touches) total.touched++;
    }
    for (const one of found) if (!want.has(key(one))) total.extra.push(`${id} ${one.type}`);
  }
  return total;
}

for (const [name, parity] of [
  ['odd', 1],
  ['even', 0],
] as const) {
  test(`corpus, ${name} rows: exact spans of at least 99 in 100, no false alarm`, (t) => {
    const rows = labelled.filter(({ id }) => Number(id.slice(-4)) % 2 === parity);
    const { wanted, exact, extra, missed } = score(rows, LABELLED_TYPES);
    t.diagnostic(`${exact} of ${wanted} exact, ${extra.length} false`);
    assert.ok(exact / wanted >= 0.99, missed.join(', '));
    assert.deepEqual(extra, []);
  });
}

const plain = vectors.filter(({ form }) => form === 'plain');
const nearMisses = vectors.filter(({ form }) => form === 'near_miss');
const disguised = vectors.filter(
  ({ form }) => !['plain', 'near_miss', 'masked'].includes(form!) && !OTHER_FORMS.has(form!),
);

test('vectors: at least 250 rows', () => assert.ok(vectors.length >= 250));

for (const [name, rows, least] of [
  ['plain', plain, 0.99],
  ['disguised', disguised, 0.9],
] as const) {
  test(`vectors, ${name}: recall of at least ${least}, with exact spans`, (t) => {
    const { wanted, exact, touched, extra, missed } = score(rows);
    t.diagnostic(`${touched} of ${wanted} found, ${exact} exact, ${extra.length} besides`);
    assert.ok(exact / wanted >= least, missed.join(', '));
    assert.deepEqual(extra, []);
  });
}

test('vectors: values are plain ASCII', () => {
  for (const { id, text, entities } of [...plain, ...disguised]) {
    const found = recognise(text).identifiers;
    for (const entity of entities) {
      const match = found.find((one) => key(one) === key(entity));
      assert.equal(match?.value.toLowerCase(), entity.value?.toLowerCase(), id);
    }
  }
});

test('vectors: covered values are signals, never entities', () => {
  for (const { id, text, entities } of vectors.filter(({ form }) => form === 'masked')) {
    const found = recognise(text).identifiers;
    assert.deepEqual(found.map(key), entities.map(key), id);
    assert.ok(
      found.every(({ masked }) => masked),
      id,
    );
  }
});

test('vectors, near misses: nothing at all', () => {
  const { extra } = score(nearMisses);
  assert.deepEqual(extra, []);
  for (const { id, text } of nearMisses) {
    const { contacts, links } = recognise(text);
    assert.deepEqual(
      contacts.filter(({ kind }) => kind === 'handle'),
      [],
      id,
    );
    assert.deepEqual(
      links.filter(({ kind }) => kind === 'imitation' || kind === 'code_request'),
      [],
      id,
    );
  }
});

test('vectors, contacts and links: exact spans of at least 95 in 100', (t) => {
  let wanted = 0;
  let exact = 0;
  const missed: string[] = [];
  for (const { id, text, contacts = [], links = [] } of vectors) {
    const found = recognise(text);
    const have = new Set([
      ...found.contacts.map((one) => `${one.channel} ${one.start}-${one.end} ${one.value}`),
      ...found.links.map((one) => `${one.kind} ${one.start}-${one.end}`),
    ]);
    const want = [
      ...contacts.map((one) => `${one.channel} ${one.start}-${one.end} ${one.value}`),
      ...links.map((one) => `${one.kind} ${one.start}-${one.end}`),
    ];
    wanted += want.length;
    exact += want.filter((one) => have.has(one)).length;
    if (want.some((one) => !have.has(one))) missed.push(id);
  }
  t.diagnostic(`${exact} of ${wanted} exact`);
  assert.ok(exact / wanted >= 0.95, missed.join(', '));
});

/** A small generator, the same on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = generator(20_261_121);
const digits = (count: number): string => Array.from({ length: count }, () => random(10)).join('');
const LABELS = [
  '订单号',
  '订单编号：',
  '流水号',
  '货号',
  '条码',
  '编号',
  '型号',
  'SN',
  '批号 ',
  '会员号',
  'ISBN ',
  '工单',
  '学号',
  '合同号',
];
const letter = (): string => String.fromCharCode(65 + random(26));

/** [what it is, a text with one] */
const harmless: ReadonlyArray<readonly [string, () => string]> = [
  ['order numbers', () => `${LABELS[random(LABELS.length)]}${digits(6 + random(15))}，帮查`],
  ['prices', () => `价${random(100_000)}.${random(100)}元，原价${random(1_000_000)}`],
  [
    'dates and times',
    () =>
      `${2000 + random(30)}-${1 + random(12)}-${1 + random(28)} ${random(24)}:${10 + random(49)}:${10 + random(49)}`,
  ],
  ['model numbers', () => `型${letter()}${letter()}${digits(3 + random(6))}${random(2) ? letter() : ''}配件`],
  ['versions', () => `v${random(20)}.${random(20)}.${random(20)}.${random(20)}`],
  ['measures', () => `${random(3000)}*${random(3000)}*${random(300)}mm ${random(300)} ${random(3000)} ${random(300)}`],
];
for (const [name, make] of harmless) {
  test(`false alarms on ${name}: at most 1 in 1,000`, (t) => {
    const rounds = 5000;
    let alarms = 0;
    for (let i = 0; i < rounds; i++) {
      const { identifiers, contacts } = recognise(make());
      if (identifiers.length > 0 || contacts.some(({ kind }) => kind === 'handle')) alarms++;
    }
    t.diagnostic(`${alarms} of ${rounds}`);
    assert.ok(alarms / rounds <= 0.001);
  });
}
