import { loadCodeBook } from '../../src/codes/load-code-book';
import { ITEM_DEFINITIONS, itemDefinition } from '../../src/narrative/names/item-definitions';
import { functionTerms } from '../../src/narrative/sections/terms';
import { compose, profileOf, textOf } from './small-budget';

const BOOK = loadCodeBook('function');
const ITEMS = BOOK.entries.filter(({ code }) => code.length === 7);

describe('the dictionary of 项', () => {
  test.each(ITEM_DEFINITIONS.map((one) => [one.names.join('、'), one] as const))(
    '%s stands in the code book under its code',
    (_, { code, names }) => {
      for (const name of names) {
        const codes =
          typeof code === 'string'
            ? [code]
            : ITEMS.filter((item) => item.name === name && code.test(item.code)).map(
                (item) => item.code,
              );
        expect(codes.length).toBeGreaterThan(0);
        for (const each of codes) {
          expect(BOOK.matchName(each, name, 2025).kind).toMatch(/^(exact|alias)/);
        }
      }
    },
  );

  test('reads behind 反映 and in front of a full stop', () => {
    for (const { meaning } of ITEM_DEFINITIONS) {
      expect(meaning).not.toMatch(/^反映|[。；，、]$|\s/);
    }
  });

  test('says the same of one name under every 类', () => {
    const running = '行政单位和参照公务员法管理的事业单位维持运转的基本支出';
    expect(itemDefinition('2010301', '行政运行')).toBe(running);
    expect(itemDefinition('2080101', ' 行政运行')).toBe(running);
    expect(itemDefinition('2010301', '行政运行（政府办公厅）')).toBe(running);
    const unexplained = ITEMS.filter(
      ({ code, name }) =>
        /^(行政运行|一般行政管理事务|机关服务|事业运行|信息化建设)$/.test(name) &&
        itemDefinition(code, name) === null,
    );
    expect(unexplained).toEqual([]);
  });

  test('says what is left over where 其他…支出 ends a 款', () => {
    expect(itemDefinition('2010699', '其他财政事务支出')).toBe(
      '没有单独设置项级科目的财政事务支出',
    );
    expect(itemDefinition('2120899', '其他国有土地使用权出让收入安排的支出')).toBe(
      '没有单独设置项级科目的国有土地使用权出让收入安排的支出',
    );
    expect(itemDefinition('2299999', '其他支出')).toBe('没有归入以上各类的其他支出');
  });

  test('says nothing of a code under another name, or of an unknown one', () => {
    expect(itemDefinition('2080505', '机关事业单位职业年金缴费支出')).toBeNull();
    expect(itemDefinition('2010350', '行政运行')).toBeNull();
    expect(itemDefinition('2080201', '其他财政事务支出')).toBeNull();
    expect(itemDefinition('2060799', '示例专项')).toBeNull();
  });
});

describe('in the narrative', () => {
  const template = functionTerms('（一）', '支出总表').sentences[0]?.template ?? '';

  test('the dictionary speaks where nobody has said it', () => {
    const text = textOf(template, { inputs: { terms: { '2010350': '本中心的基本支出。' } } });
    expect(text).toContain('事业运行（项），反映本中心的基本支出。');
    expect(text).toContain(
      '机关事业单位基本养老保险缴费支出（项），反映单位按规定为工作人员缴纳基本养老保险费的支出。',
    );
  });

  test('each explanation leads to the field that replaces it, and nothing is missing', () => {
    const { missing, sections } = compose({ profile: profileOf(template) });
    expect(missing).toEqual([]);
    const inputs = sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ spans }) => spans.flatMap(({ input }) => input ?? [])),
    );
    expect(inputs).toEqual(['terms.2010302', 'terms.2010350', 'terms.2080505']);
  });

  test('the list stands alone where the user wants it so', () => {
    const text = textOf(template, { inputs: { terms: { policy: '只列科目' } } });
    expect(text).toContain('事业运行（项）。');
    expect(text).not.toContain('反映');
  });
});
