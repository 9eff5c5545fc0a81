import type { ListOrder } from '../../src/narrative/profiles/narrative-profile';
import { compose, CORE_PROFILE, profileOf, smallBook } from './small-budget';

/** In each table the line that stands last is the largest. */
const CHANGES = {
  预算05表: { C6: '40.00', C10: '60.00', C8: '15.00', C9: '25.00' },
  预算07表: {
    ...{ C6: '10.00', D6: '10.00', C7: '20.00', D7: '20.00' },
    ...{ C10: '4.00', E10: '4.00', C11: '6.00', E11: '6.00' },
  },
  预算11表: { C7: '15.00', D7: '15.00', C8: '45.00', D8: '35.00' },
};

function composed(template: string, listOrder: ListOrder, more: object = {}) {
  const profile = profileOf(template);
  const settings = { ...profile.settings, listOrder };
  const story = { current: smallBook({ changes: CHANGES }), ...more };
  return compose({ ...story, profile: { ...profile, settings } });
}

function written(template: string, listOrder: ListOrder, more: object = {}): string {
  const { sections } = composed(template, listOrder, more);
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n');
}

const PROJECTS =
  '{% for 项目 in 项目表.项目 %}{{ 项目.序号 }}.{{ 项目.名称 }}{{ 项目.金额 | 万元 }}，用于{{ 项目.用途 }}{% if 项目.末项 %}。{% else %}；{% endif %}{% endfor %}';

describe('lists by the order that is set', () => {
  test.each([
    ['{{ 一般支出表.类 | 名称列表 }}', '一般公共服务支出、社会保障和就业支出'],
    ['{{ 基本支出表.公用款 | 名称列表 }}', '办公费、维修（护）费'],
    ['{{ 基本支出表.人员款 | 名称列表 }}', '基本工资、津贴补贴'],
    [
      '{% for 类 in 一般支出表.类 %}{% if 类.首项 %}{{ 类.项 | 名称列表 }}{% endif %}{% endfor %}',
      '一般行政管理事务、事业运行',
      '机关事业单位基本养老保险缴费支出',
    ],
    [
      '{% for 类 in 一般支出表.类 %}{% if 类.末项 %}{{ 类.项 | 名称列表 }}{% endif %}{% endfor %}',
      '机关事业单位基本养老保险缴费支出',
      '事业运行、一般行政管理事务',
    ],
    // Of money by source and of 科目 that are explained the order is their own.
    ['{{ 收入总表.来源 | 名称列表 }}', '一般公共预算财政拨款收入、上年结转结余', 'same'],
    [
      '{{ 一般支出表.科目 | 名称列表 }}',
      '一般行政管理事务、事业运行、机关事业单位基本养老保险缴费支出',
      'same',
    ],
  ])('%s', (template, inTable, largestFirst = inTable.split('、').reverse().join('、')) => {
    expect(written(template, 'table')).toBe(inTable);
    expect(written(template, 'descending')).toBe(largestFirst === 'same' ? inTable : largestFirst);
  });

  test('a project keeps what was filled in for it, by place or by name', () => {
    const inputs = { project: [{ purpose: '平台运行' }, { purpose: '安全测评' }] };
    expect(written(PROJECTS, 'table', { inputs })).toBe(
      '1.平台运行维护费15万元，用于平台运行；2.数据安全经费45万元，用于安全测评。',
    );
    expect(written(PROJECTS, 'descending', { inputs })).toBe(
      '1.数据安全经费45万元，用于安全测评；2.平台运行维护费15万元，用于平台运行。',
    );
    const [amount] = composed(PROJECTS, 'descending', { inputs }).sections.flatMap(
      ({ paragraphs }) =>
        paragraphs.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'amount')),
    );
    expect(amount).toMatchObject({ value: '45', cells: [{ sheet: '预算11表', cell: 'C8' }] });
    const missing = composed(PROJECTS, 'descending').missing.map(({ id }) => id);
    expect(missing).toEqual(['project[1].purpose', 'project[0].purpose']);
  });

  test('a project that cannot be read stands last, equal ones as in the table', () => {
    const unreadable = { ...CHANGES, 预算11表: { C7: '待定', C8: '45.00' } };
    const current = smallBook({ changes: unreadable });
    expect(written(PROJECTS, 'descending', { current })).toMatch(/^1\.数据安全经费.+2\.平台运行/);
    const equal = smallBook({ changes: { 预算11表: { C7: '30.00', C8: '30.00' } } });
    expect(written(PROJECTS, 'descending', { current: equal })).toMatch(/^1\.平台运行.+2\.数据/);
  });

  test('parts that do not quite add up are told of in either order, by the same figures', () => {
    const changes = {
      ...CHANGES,
      预算05表: { ...CHANGES.预算05表, C10: '60.01' },
      预算11表: { ...CHANGES.预算11表, C7: '15.01' },
    };
    const by = (listOrder: ListOrder) => {
      const settings = { ...CORE_PROFILE.settings, listOrder };
      return compose({
        current: smallBook({ changes }),
        profile: { ...CORE_PROFILE, settings },
      });
    };
    const [inTable, largestFirst] = [by('table'), by('descending')];
    expect(inTable.notices.filter(({ message }) => message.includes('尾差')).length).toBe(2);
    expect(largestFirst.notices).toEqual(inTable.notices);
    const figures = ({ sections }: typeof inTable) =>
      sections.map(({ id, paragraphs }) => ({
        id,
        figures: paragraphs
          .flatMap(({ spans }) => spans.map(({ kind, value, formula }) => [kind, value, formula]))
          .map((parts) => parts.join(' '))
          .sort(),
      }));
    expect(figures(largestFirst)).toEqual(figures(inTable));
    expect(largestFirst.sections).not.toEqual(inTable.sections);
  });
});
