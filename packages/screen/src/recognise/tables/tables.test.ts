import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../index.ts';

/** [text as posted, items as label and yuan; none when it is no menu] */
const menus: ReadonlyArray<readonly [string, ...(readonly [string, number])[]]> = [
  ['户籍260 开房2000 轨迹800', ['户籍', 260], ['开房', 2000], ['轨迹', 800]],
  ['户籍贰佰陆，开房两仟，名下一百五', ['户籍', 260], ['开房', 2000], ['名下', 150]],
  ['户籍：260元/开房：2000元/机主：80元', ['户籍', 260], ['开房', 2000], ['机主', 80]],
  ['户籍260 开房2000'],
  ['长120 宽60 高75'],
  ['2026年11月21日'],
  ['内存16g 硬盘512g 显存12g'],
  ['单间的门市价才198，只便宜了10块钱。每次打车司机都说188'],
];
for (const [posted, ...items] of menus) {
  test(`menu: ${posted} ${items.length ? `has ${items.length} items` : 'is none'}`, () => {
    const found = recognise(posted).tables.filter(({ kind }) => kind === 'price_menu');
    const seen = found.flatMap((menu) =>
      menu.items!.map(({ label, yuan }) => [posted.slice(label.start, label.end), yuan]),
    );
    assert.deepEqual(seen, items);
  });
}

/** [text as posted, rows, fields; none when there is no table] */
const records: ReadonlyArray<readonly [string, number, string]> = [
  ['贺小满 310104191208152627 13900000321', 1, 'person_name resident_id phone'],
  ['贺小满13900000321\n林小禾13700000642', 2, 'person_name phone'],
  ['联系人贺小满13900000321', 0, ''],
  ['13900000321、13700000642、18600004455', 0, ''],
];
for (const [posted, rows, fields] of records) {
  test(`records: ${posted} ${rows ? `has ${rows} rows of ${fields}` : 'is no table'}`, () => {
    const found = recognise(posted).tables.filter(({ kind }) => kind === 'records');
    assert.deepEqual(
      found.map((table) => [table.rows, table.fields.join(' ')]),
      rows ? [[rows, fields]] : [],
    );
  });
}

/** [text as posted, the record that its field names make up] */
const schemas: ReadonlyArray<readonly [string, string | undefined]> = [
  ['含姓名、身份证号、手机号', 'person'],
  ['入住时间 退房时间 房间号 酒店名称', 'hotel'],
  ['户籍地址、服务处所、与户主关系', 'household'],
  ['寄件人电话，收件人姓名，收件人地址', 'waybill'],
  ['姓名和电话', undefined],
  ['手机坏了，电话打不通，地址改不了', undefined],
];
for (const [posted, schema] of schemas) {
  test(`schema: ${posted} makes up ${schema ?? 'none'}`, () => {
    const [found] = recognise(posted).tables.filter(({ kind }) => kind === 'schema');
    assert.equal(found?.schema, schema);
  });
}
