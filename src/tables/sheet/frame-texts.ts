import type { MoneyUnit } from '../../base/unit';
import { MONEY_UNITS } from '../../base/unit';

/** 编制单位：示例区数据中心　单位：万元 in one cell. */
const UNIT_BESIDE_ENTITY = /[,;]?(?:金额|货币|计量)?单位:(?:人民币)?(?:千元|百万元|万元|亿元|元)$/;

/** 预算年度：2019　部门名称：示例区数据中心 in one cell. */
const YEAR_BEFORE_ENTITY = /^(?:会计|预算|决算|所属|填报)?年[度份]:20\d{2}年?度?[,;]?(?=\D)/;

/** 部门编码：127　部门名称：示例区数据中心 in one cell. */
const CODE_BEFORE_ENTITY =
  /^(?:预算)?(?:部门|单位)(?:编码|代码):[\dA-Z]{3,12}[,;]?(?=\p{Script=Han})/u;

/** 单位：万元 is no body, 单位：元谋县… is one. */
const UNIT_FOR_ENTITY = /^\(?(?:人民币|千元|百万元|万元|亿元|元(?!\p{Script=Han}))/u;

const NAME_OF_BODY =
  /^(?:编制|填报|预算|公开)?(?:部门|单位)(?:名称)?(?:\((?:盖章|公章|签章)\))?:?$/;

/** 单位名称 in a cell beside that with the name. */
export function announcesBody(folded: string): boolean {
  return NAME_OF_BODY.test(folded);
}

/** 部门：示例区数据中心（2026年） in one cell. */
const YEAR_BEHIND_ENTITY =
  /[,;]?(?:\(20\d{2}年度?\)|20\d{2}年度?|(?:会计|预算|决算|所属|填报)?年[度份]:20\d{2}年?度?)$/;

/** 附表1：示例区数据中心2024年…: the table number is no part of the name. */
const LEADING_TABLE_NUMBER =
  /^(?:预算|公开|部门公开|附件|附表|表)[\d一二三四五六七八九十-]+表?[:、.]?/;

const BODY =
  '(?:局|中心|委员会|委|办公室|院|学校|小学|中学|幼儿园|大学|学院|馆|站|队|所|处|厅|街道|街道办事处|公司|研究会|协会|部|办)';

/** 示例区数据局（本级）, alone or before or behind a year; 部门 示例区数据局 without a colon. */
const BODY_ALONE = new RegExp(
  `^(?:(?:编制|填报|预算|公开)?(?:部门|单位)(?:名称)?)?(?:20\\d{2}年度?)?(\\p{Script=Han}{2,28}${BODY}(?:\\((?:本级|汇总|机关|本部|\\p{Script=Han}{1,8})\\)|本级|机关|汇总)?)(?:20\\d{2}年度?(?:部门|单位)?(?:预算|决算)?(?:公开)?(?:表|报表)?)?$`,
  'u',
);

/** 2024年示例区数据中心部门收支总表: the body between the year and the name of the table. */
const BODY_BEHIND_YEAR = new RegExp(
  `^20\\d{2}年度?(\\p{Script=Han}{2,28}?${BODY})(?=部门|单位|一般公共|财政拨款|财务|收支|收入|支出|政府|国有资本|项目|"?三公)`,
  'u',
);

const BODY_AT_END = new RegExp(`${BODY}(?:\\(.*\\)|本级|机关|汇总)?$`);

const TOWN = /(?:乡|镇|苏木|街道)(?:人民)?政府(?:\(.*\)|本级|机关|汇总)?$/;

/** 601018_示例区示例镇人民政府, [601018]…: numbered as a unit of a larger budget. */
const UNIT_CODE_BEFORE = /^[[(]?\d{3,9}[\])]?[-_—]?(?=\p{Script=Han})/u;

/** The name of a body without the number that a system prints before it. */
export function withoutUnitCode(name: string): string {
  return name.replace(UNIT_CODE_BEFORE, '');
}

/** Whether the name is that of an office. */
export function isOfficeName(name: string): boolean {
  return BODY_AT_END.test(name) || TOWN.test(name);
}

/** Whether the name is that of an office, not of a place with a budget of its own. */
export function isBodyName(name: string): boolean {
  if (/财政[局厅所]/.test(name)) return false;
  return BODY_AT_END.test(name) || (TOWN.test(name) && UNIT_CODE_BEFORE.test(name));
}

const YEAR_ALONE =
  /^\(?(?:(?:(?:会计|预算|决算|所属|填报)?年[度份]|(?:编制|会计|所属|报告)?期间):)?20\d{2}(?:年度?)?\)?$/;

/** 2024年部门预算 as the heading over a title. */
const YEAR_OF_DOCUMENT =
  /^20\d{2}年度?(?:部门|单位)?(?:预算|决算)?(?:公开)?(?:表|报表)?(?:\(\d{1,3}\))?$/;

/** 二〇二三年 as 2023年; 20XX年 stays as it is. */
export function withPlainYear(folded: string): string {
  if (!folded.includes('二')) return folded;
  return folded.replace(
    /二[〇○零Oo0]([一二三四五六七八九〇○零]{2})(?=年)/g,
    (_, digits: string) =>
      `20${Array.from(digits, (digit) => Math.max(0, '零一二三四五六七八九'.indexOf(digit))).join('')}`,
  );
}

/** 2024年 anywhere in a folded text; the first one counts. */
export function printedYear(folded: string): number | null {
  const match = /(20\d{2})年/.exec(folded);
  return match ? Number(match[1]) : null;
}

/** A cell that holds a year and at most the unit; the national forms print it there and not in the title. */
export function yearAlone(folded: string): number | null {
  if (!/年|期间/.test(folded) || !YEAR_ALONE.test(folded.replace(UNIT_BESIDE_ENTITY, '')))
    return null;
  return Number(/20\d{2}/.exec(folded)?.[0] ?? NaN);
}

/** 预算01表, 部门预算公开03表, 附表2: the number that a table bears beside or above its title. */
export function isTableNumber(folded: string): boolean {
  return /^\D{0,10}[\d一二三四五六七八九十-]+表?$/.test(folded);
}

/** The year of the document, in a line of its own above a title. */
export function yearOfDocument(folded: string): number | null {
  return YEAR_OF_DOCUMENT.test(folded) ? printedYear(folded) : null;
}

/** Folded text that is a money unit or states one. */
export function unitIn(folded: string): MoneyUnit | null {
  const match =
    /单位:?\(?(?:人民币)?(千元|百万元|万元|亿元|元)/.exec(folded) ??
    /\((?:单位:)?(?:人民币)?(千元|百万元|万元|亿元|元)\)/.exec(folded) ??
    /^(?:人民币)?(千元|百万元|万元|亿元|元)$/.exec(folded);
  return MONEY_UNITS.find((unit) => unit === match?.[1]) ?? null;
}

/** Whose table it is, from 编制单位：… or 部门：…. */
export function entityIn(folded: string): string | null {
  const line = folded.replace(UNIT_BESIDE_ENTITY, '');
  const match =
    /^(?:编制|填报|预算|公开)?(?:部门|单位|部门\/单位|部门\(单位\)|单位名称|部门名称|单位\(部门\))(?:\((?:盖章|公章|签章)\))?:([^:]+)$/.exec(
      line
        .replace(YEAR_BEHIND_ENTITY, '')
        .replace(YEAR_BEFORE_ENTITY, '')
        .replace(CODE_BEFORE_ENTITY, ''),
    );
  const name = match?.[1];
  return name === undefined || UNIT_FOR_ENTITY.test(name) ? null : name;
}

/** The year that stands in one cell with the body, as in 部门：示例区数据中心（2026年）. */
export function yearBesideEntity(folded: string): number | null {
  if (!/20\d{2}/.test(folded) || entityIn(folded) === null) return null;
  const line = folded.replace(UNIT_BESIDE_ENTITY, '');
  const beside = YEAR_BEHIND_ENTITY.exec(line) ?? YEAR_BEFORE_ENTITY.exec(line);
  const year = /20\d{2}/.exec(beside?.[0] ?? '');
  return year === null ? null : Number(year[0]);
}

/** 示例区数据中心2024年部门收支总表: the body that a title names. */
export function entityOfTitle(folded: string): string | null {
  const plain = folded.replace(LEADING_TABLE_NUMBER, '');
  const match = /^(.{3,39}?[^(])20\d{2}年/.exec(plain) ?? BODY_BEHIND_YEAR.exec(plain);
  return match?.[1] ?? null;
}

/** A line with the name of a body and nothing else but a year. */
export function bodyAlone(folded: string): string | null {
  return BODY_ALONE.exec(folded)?.[1] ?? null;
}

/** A text that stands around a title and says nothing about the rows. */
export function isFrameText(folded: string): boolean {
  return (
    isTableNumber(folded) ||
    yearAlone(folded) !== null ||
    yearOfDocument(folded) !== null ||
    unitIn(folded) !== null ||
    entityIn(folded) !== null ||
    bodyAlone(folded) !== null
  );
}
