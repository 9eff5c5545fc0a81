import { attachWarnings } from '../../src/narrative/attach-warnings';
import { compose, CURRENT_FILE, PRIOR_FILE, sectionOf, smallBook } from './small-budget';

function finding(id: string, file: string, sheet: string, ...cells: readonly string[]) {
  return { id, cells: cells.map((cell) => ({ file, sheet, cell })) };
}

describe('warnings of findings', () => {
  const document = compose({ prior: smallBook({ year: 2023 }) });

  test('stand at the paragraphs that use one of the cells, once', () => {
    const warned = attachWarnings(document, [
      finding('a', CURRENT_FILE, '预算03表', 'D4', 'C4'),
      finding('b', CURRENT_FILE, '预算03表', 'C4'),
      finding('c', CURRENT_FILE, '预算03表', 'C6'),
    ]);
    expect(sectionOf(warned, 'expenditure')[0]?.warnings).toEqual(['a', 'b']);
    const others = warned.sections.filter(({ id }) => id !== 'expenditure' && id !== 'total');
    expect(others.flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.warnings))).toEqual([]);
  });

  test('tell the workbooks apart', () => {
    const prior = attachWarnings(
      compose({ prior: smallBook({ year: 2023, changes: { 预算01表: { B9: '80.00' } } }) }),
      [finding('p', PRIOR_FILE, '预算01表', 'B9')],
    );
    expect(sectionOf(prior, 'total')[1]?.warnings).toEqual(['p']);
    const current = attachWarnings(compose(), [finding('p', PRIOR_FILE, '预算01表', 'B9')]);
    expect(sectionOf(current, 'total')[1]?.warnings).toEqual([]);
  });

  test('reach a sentence of absence', () => {
    const warned = attachWarnings(document, [finding('n', CURRENT_FILE, '预算09表', 'A4')]);
    expect(sectionOf(warned, 'governmentFund')[0]?.warnings).toEqual(['n']);
  });

  test('leave everything else as it was', () => {
    expect(attachWarnings(document, [])).toEqual(document);
  });
});
