import fc from 'fast-check';
import { foldLabel, foldWithoutOrdinal, ordinalLevel } from '../../src/base/label-text';

describe('foldLabel', () => {
  it.each([
    ['letters and digits of full width', 'ＡＢｃ２０２４年', 'ABc2024年'],
    ['blanks inside and outside', '  收 入　总 计 ', '收入总计'],
    ['no-break blanks', '收\u00a0入\u202f总计', '收入总计'],
    ['marks of no width', '\ufeff收入\u200b总\u200d计\u2060', '收入总计'],
    ['marks of direction', '\u202a收入总计\u202c\u200e', '收入总计'],
    ['line breaks, tabs and control characters', '收入\r\n总\t计\u0007', '收入总计'],
    ['brackets of full width', '因公出国（境）费', '因公出国(境)费'],
    ['other brackets', '【C1】〔2024〕［3］', '[C1][2024][3]'],
    ['quotation marks', '“三公”经费 „三公‟ ＂三公＂', '"三公"经费"三公""三公"'],
    ['punctuation of full width', '单位：万元；①', '单位:万元;1'],
    ['numerals in brackets as one character', '㈠', '(一)'],
    ['corner brackets', '公厅「室」〖本级〗', '公厅[室][本级]'],
    ['raised marks of footnotes', '合计① 项目支出²', '合计1项目支出'],
    ['marks of footnotes', '合计（注1）＊', '合计'],
    ['footnotes called by number', '公用经费[1]', '公用经费'],
  ])('folds %s', (_, printed, folded) => {
    expect(foldLabel(printed)).toBe(folded);
  });

  it('keeps what tells labels apart', () => {
    expect(foldLabel('资本性支出（一）')).not.toBe(foldLabel('资本性支出'));
    expect(foldLabel('备注1')).toBe('备注1');
    expect(foldLabel('[2010350]')).toBe('[2010350]');
    expect(foldLabel('③=①+②')).toBe('3=1+2');
    expect(foldLabel('公务用车购置费')).not.toBe(foldLabel('公务用车购置及运行费'));
  });

  it('has nothing left to fold the second time', () => {
    const anyLabel = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom(...'一、（二）３．“三公”　 \u200b【［〔:：'), { maxLength: 12 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyLabel, (label) => {
        expect(foldLabel(foldLabel(label))).toBe(foldLabel(label));
      }),
    );
  });
});

const ORDINALS = [
  ['一、', 1],
  ['十、', 1],
  ['二十一、', 1],
  ['廿一、', 1],
  ['廿五．', 1],
  ['卅一、', 1],
  ['（一）', 2],
  ['（二十）', 2],
  ['（廿五）', 2],
  ['（一）、', 2],
  ['1.', 3],
  ['1．', 3],
  ['12、', 3],
  ['（1）', 4],
  ['（12）', 4],
] as const;

describe.each(ORDINALS)('the ordinal %s', (ordinal, level) => {
  it('is left out, with or without blanks', () => {
    expect(foldWithoutOrdinal(`${ordinal}本年收入`)).toBe('本年收入');
    expect(foldWithoutOrdinal(`　${ordinal} 本年 收入`)).toBe('本年收入');
  });

  it('tells the level of the line', () => {
    expect(ordinalLevel(`${ordinal}本年收入`)).toBe(level);
  });
});

test.each([
  '一般公共预算拨款收入',
  '三公经费',
  '十三五规划',
  '1.5倍',
  '2024年收入',
  '(境)费',
  '201',
])('%s begins with no ordinal', (label) => {
  expect(foldWithoutOrdinal(label)).toBe(label);
  expect(ordinalLevel(label)).toBe(0);
});

test('a Roman ordinal is left out and says nothing of the level', () => {
  expect(foldWithoutOrdinal('Ⅱ、上年结转')).toBe('上年结转');
  expect(foldWithoutOrdinal('IV．事业收入')).toBe('事业收入');
  expect(ordinalLevel('Ⅱ、上年结转')).toBe(0);
});

test('only one ordinal is left out', () => {
  expect(foldWithoutOrdinal('一、（一）收入')).toBe('(一)收入');
});
