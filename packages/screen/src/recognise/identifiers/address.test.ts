import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [what it shows, text as posted, the characters a reviewer must see] */
const cases: ReadonlyArray<readonly [string, string, ...string[]]> = [
  [
    'city, district, street, building, room',
    '收件：杭州市滨江区某某路88号3幢502室。',
    '杭州市滨江区某某路88号3幢502室',
  ],
  ['a verb before the city is left out', '寄到成都市青羊区测试街道12号，', '成都市青羊区测试街道12号'],
  ['spaces around the numbers', '武汉市江汉区练习路 21 号 2 单元 901', '武汉市江汉区练习路 21 号 2 单元 901'],
  ['a room without its word', '无锡市新区演示路9号1单元1001', '无锡市新区演示路9号1单元1001'],
  ['a building by name', '海淀区范例路1号学生公寓4号楼', '海淀区范例路1号学生公寓4号楼'],
  ['a village and its group', '湖南省长沙县假想镇模拟村3组18号', '湖南省长沙县假想镇模拟村3组18号'],
  ['a city without suffix', '深圳南山区示范路66号A座1701', '深圳南山区示范路66号A座1701'],
  ['numerals', '西安市雁塔区空想路二十三号四单元一零一室', '西安市雁塔区空想路二十三号四单元一零一室'],
  ['a city or district alone is none', '家住杭州市滨江区'],
  ['a street without a city is none', '人民路5号见'],
  ['households are counted, not addressed', '浙江海宁袁花镇500户'],
  ['an exit is none', '北京市中山公园2号口'],
];
for (const [title, posted, ...seen] of cases) {
  test(`address: ${title}`, () => {
    const found = recognise(posted).identifiers.filter(({ type }) => type === 'address');
    assert.deepEqual(
      found.map(({ start, end }) => posted.slice(start, end)),
      seen,
    );
  });
}
