/**
 * Every recogniser, one row each: what it finds, where its shape comes from, which words speak for and against it.
 *
 * To add one, write its file and its row here (CONTRIBUTING, "Add a recogniser"). Words are folded, so one spelling each
 * is enough. The order carries no meaning.
 */

import { addHandles } from './contacts/contacts.ts';
import { DOOR_BEGINNINGS, findAddress } from './identifiers/address.ts';
import { findBankCard } from './identifiers/bank-card.ts';
import { findDriverFile } from './identifiers/driver-file.ts';
import { findEmails } from './identifiers/email.ts';
import { findForeignerId } from './identifiers/foreigner-id.ts';
import { findHongKongId } from './identifiers/hong-kong-id.ts';
import { findImei } from './identifiers/imei.ts';
import { findIp } from './identifiers/ip.ts';
import { findIpv6 } from './identifiers/ipv6.ts';
import { findLandline } from './identifiers/landline.ts';
import { findMacauId } from './identifiers/macau-id.ts';
import { findMasked } from './identifiers/masked.ts';
import { findMilitaryId } from './identifiers/military-id.ts';
import { findMobile } from './identifiers/mobile.ts';
import { findPassport } from './identifiers/passport.ts';
import { findPersonNames } from './identifiers/person-name.ts';
import { findPlate } from './identifiers/plate.ts';
import { findResidentId } from './identifiers/resident-id.ts';
import { findSocialSecurity } from './identifiers/social-security.ts';
import { findTaiwanId } from './identifiers/taiwan-id.ts';
import { findTravelPermit } from './identifiers/travel-permit.ts';
import { addUrls } from './identifiers/url.ts';
import { findUscc } from './identifiers/uscc.ts';
import { findVin } from './identifiers/vin.ts';
import { findWaybill } from './identifiers/waybill.ts';
import type { Recogniser, TextRecogniser } from './recogniser.ts';
import {
  ROLE_AFTER_NAME,
  ROLE_AT,
  ROLE_BEFORE_NAME,
  ROLE_CUE,
  ROLE_HINT,
  ROLE_LATIN_NAME,
  ROLE_NAME_LABEL,
  ROLE_SCHEME,
  ROLE_SUFFIX,
} from './words.ts';

/** Words are written as one string, a space between them. */
function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Labels of numbers that shops, makers and machines give out. */
const ARTICLE = words(
  '订单 订单号 订单编号 流水号 流水 交易号 编号 货号 型号 款号 条码 条形码 批号 序列号 SN ISBN SKU 商品编码 备案号 合同号 票号 取件码 工单 版本 版本号 价格 原价 售价 会员号 会员卡号 积分 学号 工号 考号 准考证号 卡密 购物卡 充值卡 礼品卡 邮编 尾号 验证码 提取码 发票号 发票号码 发票代码 密码 商品ID 房间号 直播间 邀请码 专利号 注册号',
);
const PHONE_WORDS = words(
  '电话 手机 手机号 手机号码 联系电话 联系方式 号码 打我 拨打 致电 呼叫 座机 固话 热线 电话号码 联系人 联系 加我 短信 我号码 我电话 我手机 tel phone mobile 微信 vx wx 收件 收货 同号 来电 call sj dh 机主',
);

/** Recognisers of numbers. */
export const REGISTRY: readonly Recogniser[] = [
  {
    name: 'resident-id',
    types: ['resident_id', 'residence_permit', 'foreigner_id'],
    reference: 'https://openstd.samr.gov.cn/bzgk/gb/ (GB 11643-1999)',
    context: words('身份证 身份证号 身份证号码 证件号 证件号码 证件 证号 老证 十五位 sfz 户口'),
    exclusions: [],
    shortest: 15,
    digits: 14,
    find: findResidentId,
  },
  {
    name: 'mobile',
    types: ['phone'],
    reference: 'https://www.miit.gov.cn (公用电信网编号方案)',
    context: PHONE_WORDS,
    exclusions: [...ARTICLE, ...words('IMEI 运单 运单号 快递单号 单号 卡号 账号 QQ 证号')],
    shortest: 11,
    digits: 6,
    find: findMobile,
  },
  {
    name: 'landline',
    types: ['phone'],
    reference: 'https://www.miit.gov.cn (公用电信网编号方案, 长途区号)',
    context: PHONE_WORDS,
    exclusions: [...ARTICLE, ...words('运单 单号 日期')],
    shortest: 10,
    digits: 8,
    find: findLandline,
  },
  {
    name: 'bank-card',
    types: ['bank_card'],
    reference: 'https://www.iso.org/standard/70484.html (ISO/IEC 7812-1)',
    context: words(
      '卡号 银行卡 银行卡号 银行 储蓄卡 借记卡 信用卡 工资卡 收款 打款 转账 汇款 开户行 户名 账户 账号 支行 老卡 张卡 的卡 旧卡 刷卡 卡片 卡: 收款卡 工行 建行 农行 中行 招行 邮储 打钱 限额 到账 yhk 持卡人 还款 退款',
    ),
    exclusions: [...ARTICLE, ...words('运单 运单号 单号 快递单号 IMEI')],
    shortest: 16,
    digits: 11,
    find: findBankCard,
  },
  {
    name: 'uscc',
    types: ['uscc'],
    reference: 'https://openstd.samr.gov.cn/bzgk/gb/ (GB 32100-2015)',
    context: words(
      '统一社会信用代码 信用代码 统一代码 税号 执照 执照号 营业执照 纳税人识别号 抬头 开票 组织机构代码 法人证',
    ),
    exclusions: [],
    shortest: 18,
    digits: 8,
    find: findUscc,
  },
  {
    name: 'plate',
    types: ['plate'],
    reference: 'https://std.samr.gov.cn (GA 36-2018)',
    context: words('车牌 车牌号 牌照 号牌 车主 过户 违章 车辆 绿牌 蓝牌 尾号 车位 挪车 我车 的车 抬杆 停车'),
    exclusions: words('型号 货号 款号 编号'),
    shortest: 5,
    digits: 2,
    find: findPlate,
  },
  {
    name: 'vin',
    types: ['vin'],
    reference: 'https://www.iso.org/standard/52200.html (ISO 3779)',
    context: words('车架号 车辆识别代号 大架号 VIN'),
    exclusions: [],
    shortest: 17,
    digits: 4,
    find: findVin,
  },
  {
    name: 'passport',
    types: ['passport'],
    reference: 'https://www.nia.gov.cn (普通护照式样)',
    context: words(
      '护照 护照号 护照号码 老护照 新护照 签证 passport 新本 旧本 换本 本子 值机 出境 乘机人 旅客 登机 清关 hz',
    ),
    exclusions: [...ARTICLE, ...words('运单 单号')],
    shortest: 9,
    digits: 5,
    find: findPassport,
  },
  {
    name: 'travel-permit',
    types: ['travel_permit'],
    reference: 'https://www.nia.gov.cn (港澳居民来往内地通行证、台湾居民来往大陆通行证)',
    context: words('通行证 回乡证 台胞证 港澳通行证 来往内地 来往大陆'),
    exclusions: [...ARTICLE, ...words('电话 手机 QQ')],
    shortest: 8,
    digits: 8,
    find: findTravelPermit,
  },
  {
    name: 'hong-kong-id',
    types: ['hong_kong_id'],
    reference: 'https://www.immd.gov.hk/eng/services/hkid/general_info.html',
    context: words('香港身份证 HKID 香港 港证 香港居民 身份证'),
    exclusions: ARTICLE,
    shortest: 8,
    digits: 6,
    find: findHongKongId,
  },
  {
    name: 'macau-id',
    types: ['macau_id'],
    reference: 'https://www.dsi.gov.mo (澳門居民身份證)',
    context: words('澳门 澳门身份证 澳门居民 BIR 葡京证'),
    exclusions: ARTICLE,
    shortest: 8,
    digits: 8,
    find: findMacauId,
  },
  {
    name: 'taiwan-id',
    types: ['taiwan_id'],
    reference: 'https://www.ris.gov.tw (國民身分證統一編號)',
    context: words('台湾身份证 台湾 身分证 统一编号 身份证 居留证'),
    exclusions: words('订单 货号 型号 序列号'),
    shortest: 10,
    digits: 9,
    find: findTaiwanId,
  },
  {
    name: 'foreigner-id',
    types: ['foreigner_id'],
    reference: 'https://www.nia.gov.cn (外国人永久居留身份证)',
    context: words('永久居留 永居 绿卡 居留身份证 外国人 居留证'),
    exclusions: ARTICLE,
    shortest: 15,
    digits: 12,
    find: findForeignerId,
  },
  {
    name: 'military-id',
    types: ['military_id'],
    reference: 'http://www.mod.gov.cn (中国人民解放军军官证)',
    context: words('军官证 士兵证 军人 文职'),
    exclusions: [],
    shortest: 6,
    digits: 6,
    find: findMilitaryId,
  },
  {
    name: 'driver-file',
    types: ['driver_file'],
    reference: 'https://std.samr.gov.cn (GA 482, 机动车驾驶证件)',
    context: words('档案编号 驾驶证 驾照 驾驶证档案 驾档'),
    exclusions: words('订单 运单 单号 电话'),
    shortest: 12,
    digits: 12,
    find: findDriverFile,
  },
  {
    name: 'social-security',
    types: ['social_security'],
    reference: 'https://std.samr.gov.cn (LD/T 32, 社会保障卡)',
    context: words('社保卡号 社保号 社会保障卡 社会保障号 社保卡 医保卡号 医保号'),
    exclusions: words('订单 运单 单号 电话 手机 QQ'),
    shortest: 9,
    digits: 8,
    find: findSocialSecurity,
  },
  {
    name: 'imei',
    types: ['imei'],
    reference: 'https://www.3gpp.org/dynareport/23003.htm (3GPP TS 23.003)',
    context: words('IMEI 串号 机身 机身号 设备号 移动设备识别码'),
    exclusions: words('订单 运单 卡号 身份证'),
    shortest: 15,
    digits: 15,
    find: findImei,
  },
  {
    name: 'waybill',
    types: ['waybill'],
    reference:
      'https://www.upu.int/en/postal-solutions/programmes-services/standards (UPU S10); tracking pages of the couriers',
    context: words(
      '运单 运单号 快递 快递单 快递单号 单号 面单 物流 物流单号 顺丰 圆通 中通 申通 韵达 极兔 EMS 邮政 京东 德邦 百世 菜鸟 补发 包裹 签收 丰巢 ZTO STO YTO YUNDA',
    ),
    exclusions: [...ARTICLE, ...words('卡号 手机 电话 流水 IMEI')],
    shortest: 12,
    digits: 9,
    find: findWaybill,
  },
  {
    name: 'ip',
    types: ['ip'],
    reference: 'https://www.rfc-editor.org/rfc/rfc791',
    context: words('IP 服务器 内网 外网 登录 登录地 网关 地址 路由器 端口 主机 远程'),
    exclusions: words('版本 版本号 固件 驱动 v ver 系统 升级 掩码 子网掩码 章节 尺寸 ios 安卓 微信 软件'),
    shortest: 4,
    digits: 4,
    find: findIp,
  },
  {
    name: 'ipv6',
    types: ['ip'],
    reference: 'https://www.rfc-editor.org/rfc/rfc4291',
    context: [],
    exclusions: [],
    shortest: 1,
    digits: 1,
    followedBy: ':',
    find: findIpv6,
  },
  {
    name: 'address',
    types: ['address'],
    reference: 'https://std.samr.gov.cn (GB/T 23705-2009, 数字城市地理信息公共平台 地名/地址编码规则)',
    context: words('地址 收货地址 收件地址 寄到 家住 住址'),
    exclusions: [],
    shortest: 1,
    digits: 1,
    followedBy: DOOR_BEGINNINGS,
    find: findAddress,
  },
  {
    name: 'masked',
    types: ['masked_resident_id', 'masked_phone', 'masked_bank_card', 'masked_waybill'],
    reference: 'https://openstd.samr.gov.cn/bzgk/gb/ (GB/T 35273-2020)',
    context: [],
    exclusions: [],
    shortest: 6,
    digits: 2,
    find: findMasked,
  },
];

/** Recognisers of everything that is no number; what they look around is in the word tables. */
export const TEXT_REGISTRY: readonly TextRecogniser[] = [
  {
    name: 'email',
    types: ['email'],
    reference: 'https://www.rfc-editor.org/rfc/rfc5321',
    roles: ROLE_AT,
    find: findEmails,
  },
  {
    name: 'url',
    types: ['url'],
    reference: 'https://www.rfc-editor.org/rfc/rfc3986',
    roles: ROLE_SUFFIX | ROLE_SCHEME,
    find: addUrls,
  },
  {
    name: 'contacts',
    types: ['wechat_id', 'qq'],
    reference: 'https://kf.qq.com (微信号规则、QQ 号码)',
    roles: ROLE_CUE | ROLE_HINT,
    find: addHandles,
  },
  {
    name: 'person-name',
    types: ['person_name', 'masked_person_name'],
    reference: 'https://www.mps.gov.cn (全国姓名报告)',
    roles: ROLE_AFTER_NAME | ROLE_BEFORE_NAME | ROLE_LATIN_NAME | ROLE_NAME_LABEL,
    afterRecords: true,
    find: findPersonNames,
  },
];
