import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { IDENTIFIER_TYPES, MASKED_TYPES } from './recognition.ts';
import { REGISTRY, TEXT_REGISTRY } from './registry.ts';

const rows = [...REGISTRY, ...TEXT_REGISTRY];

test('registry: every type has a recogniser, and no recogniser another type', () => {
  const types = new Set(rows.flatMap((row) => row.types));
  assert.deepEqual([...types].sort(), [...IDENTIFIER_TYPES, ...MASKED_TYPES].sort());
});

test('registry: names are unique, and each names a file', () => {
  assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length);
  for (const { name } of rows) {
    const folder = name === 'contacts' ? 'contacts' : 'identifiers';
    assert.ok(existsSync(new URL(`./${folder}/${name}.ts`, import.meta.url)), name);
  }
});

test('registry: every row says where its shape comes from', () => {
  for (const { name, reference } of rows) assert.match(reference, /^https?:\/\/\S+/, name);
});

test('registry: no word speaks both for and against', () => {
  for (const { name, context, exclusions } of REGISTRY) {
    assert.deepEqual(
      context.filter((word) => exclusions.includes(word)),
      [],
      name,
    );
  }
});

test('registry: context and exclusions fit into the bits of a number', () => assert.ok(REGISTRY.length <= 31));
