import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Evidence } from './evidence.ts';
import { FeatureSpace } from './feature-space.ts';
import { GRAM_BITS, Grams } from './grams.ts';
import { MODEL } from './model.generated.ts';
import { Model, type ModelData } from './model.ts';
import { CALIBRATION } from './tables.generated.ts';

const space = new FeatureSpace(['act.lookup', 'goods.home', 'record.household']);
const GRAMS = 1 << GRAM_BITS;

/** A model in which gram `id` weighs `id % 256 - 128` steps. */
function modelData(changes: Partial<ModelData> = {}): ModelData {
  const bytes = Int8Array.from({ length: GRAMS }, (_, id) => (id % 256) - 128);
  return {
    version: 'test',
    bias: -2,
    gramStep: 0.5,
    grams: Buffer.from(bytes.buffer).toString('base64'),
    features: 'cue:act.lookup:exact 1.5\nhint:qr 0.250\nsurface:comment -0.5',
    ...changes,
  };
}

function gramsOf(...ids: readonly number[]): Grams {
  const grams = new Grams();
  grams.ids.set(ids);
  grams.count = ids.length;
  return grams;
}

function evidenceOf(...names: readonly string[]): Evidence {
  const evidence = new Evidence(space);
  evidence.mark++;
  for (const name of names) evidence.add(space.parse(name));
  return evidence;
}

test('model: every byte of the gram table is read as it was written', () => {
  const model = new Model(modelData(), space);
  for (let id = 0; id < 512; id++) assert.equal(model.wording(gramsOf(id)), ((id % 256) - 128) * 0.5);
  assert.equal(model.wording(gramsOf(GRAMS - 1)), 127 * 0.5);
});

test('model: wording is the sum of the grams over the root of their number', () => {
  const model = new Model(modelData(), space);
  assert.equal(model.wording(gramsOf(129, 130, 131, 134)), ((1 + 2 + 3 + 6) * 0.5) / 2);
  assert.equal(model.wording(gramsOf()), 0);
});

test('model: evidence is the sum of its weights, a feature without weight is nothing', () => {
  const model = new Model(modelData(), space);
  assert.equal(model.evidence(evidenceOf('cue:act.lookup:exact', 'hint:qr', 'cue:goods.home:exact')), 1.75);
  assert.equal(model.evidence(evidenceOf()), 0);
  assert.equal(model.weightOf(space.indexOf('surface:comment')), -0.5);
});

test('model: weights of categories and features that are gone are ignored', () => {
  const features =
    'cue:act.gone:exact 9\ncue:act.lookup:gone 9\npair:act.lookup:record.household 9\ngone:thing 9\nsurface:gone 9';
  const model = new Model(modelData({ features }), space);
  for (let id = 0; id < space.size; id++) assert.equal(model.weightOf(id), 0);
});

test('model: a model without features has no weights', () => {
  assert.equal(new Model(modelData({ features: '' }), space).weightOf(0), 0);
});

test('model: a gram table of another size is refused', () => {
  const grams = Buffer.from(new Uint8Array(GRAMS / 2)).toString('base64');
  assert.throws(() => new Model(modelData({ grams }), space), { name: 'RangeError', message: /GRAM_BITS/ });
});

test('model: the score is the logistic of the calibrated log-odds', () => {
  const model = new Model(modelData(), space);
  const { slope, intercept } = CALIBRATION;
  for (const [calibrated, score] of [
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
    [1000, 1],
    [-1000, 0],
  ] as const) {
    assert.ok(Math.abs(model.probability((calibrated - intercept) / slope) - score) < 1e-12);
  }
});

test('model: more log-odds never mean a lower score', () => {
  assert.ok(CALIBRATION.slope > 0);
});

test('model: the built-in one can be read, has a version, and leans to pass', () => {
  const model = new Model(MODEL, space);
  assert.match(model.version, /^[0-9a-f]{12}$/);
  assert.ok(model.probability(model.bias) < 0.5);
});

test('model: every weight of the built-in one is a finite number in a readable line', () => {
  for (const line of MODEL.features.split('\n')) assert.match(line, /^\S+:\S+ -?\d+\.\d+$/);
});
