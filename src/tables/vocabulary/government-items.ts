import type { Vocabulary } from './vocabulary';

/** Source: 政府预算支出经济分类科目 since 2018, the 款 that pay for running a body. */
const ITEMS: readonly (readonly [string, string])[] = [
  ['工资奖金津补贴', '50101'],
  ['社会保障缴费', '50102'],
  ['住房公积金', '50103'],
  ['其他工资福利支出', '50199'],
  ['办公经费', '50201'],
  ['会议费', '50202'],
  ['培训费', '50203'],
  ['专用材料购置费', '50204'],
  ['委托业务费', '50205'],
  ['公务接待费', '50206'],
  ['因公出国\\(境\\)费用?', '50207'],
  ['公务用车运行维护费', '50208'],
  ['维修\\(护\\)费', '50209'],
  ['其他商品和服务支出', '50299'],
  ['工资福利支出', '50501'],
  ['商品和服务支出', '50502'],
  ['其他对事业单位补助', '50599'],
  ['社会福利和救助', '50901'],
  ['助学金', '50902'],
  ['个人农业生产补贴', '50903'],
  ['离退休费', '50905'],
  ['其他对个人和家庭的?补助(支出)?', '50999'],
];

/** The 款 of the government's economic classification as headings of columns. */
export const GOVERNMENT_ITEM_TERMS: Vocabulary = ITEMS.map(([name, economyGov]) => ({
  pattern: new RegExp(`^${name}$`),
  gives: { economyGov },
}));
