import type { FormProblem } from '../../../src/checks/finding';
import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { entryLines } from '../../../src/session/letter/letter-entry';
import { letterEntry } from '../../../src/session/letter/letter-finding.zh-CN';
import type { LetterContext } from '../../../src/session/letter/letter-finding.zh-CN';
import { FORM_PROBLEMS, PLANTED, formFinding } from '../../checks/every-finding';
import { loadSample } from '../../fixtures/load-sample';
import { withCells } from '../../fixtures/sheet';
import { CLEAN_2024 } from '../../samples/read-sample';

const DEMAND = /请[^。]*$|没有的，请补报$/;
const OF_THE_PROGRAM = /项检查|尾差之内|按文件名|本表按|暂按|请先看|窗格|内置|更正为《/;

describe('an entry of the letter', () => {
  let context: LetterContext;

  beforeAll(async () => {
    const [inspected] = inspectWorkbook(await loadSample(CLEAN_2024)).sets;
    if (inspected === undefined) throw new Error('no set');
    const { book } = inspected;
    context = {
      book,
      documents: [{ file: '上年.xlsx', use: 'prior', book }],
      hasUnread: false,
    };
  });

  const textOf = (problem: FormProblem) =>
    entryLines(letterEntry(context, formFinding(problem))).join('\n');

  it.each(Object.values(FORM_PROBLEMS))('ends with what is to be done: $code', (problem) => {
    const text = textOf(problem);
    expect(text).toMatch(DEMAND);
    expect(text).not.toMatch(OF_THE_PROGRAM);
  });

  it.each(Object.entries(PLANTED))('says so of figures as well: %s', async (_, cells) => {
    const grids = (await loadSample(CLEAN_2024)).map((grid) =>
      withCells(
        grid,
        Object.fromEntries(
          Object.entries(cells).flatMap(([at, value]) => {
            const [sheet = '', cell = ''] = at.split('!');
            return sheet === grid.name ? [[cell, value]] : [];
          }),
        ),
      ),
    );
    const found = inspectWorkbook(grids).sets.flatMap(({ book, documents, checks }) =>
      checks.findings
        .filter(({ kind }) => kind === 'arithmetic')
        .map((finding) => letterEntry({ book, documents, hasUnread: false }, finding).text),
    );
    expect(found).not.toEqual([]);
    for (const text of found) {
      expect(text).toMatch(/请[^。]*$/);
      expect(text).not.toMatch(OF_THE_PROGRAM);
    }
  });

  it('asks to look at a name that a hint is about, and to correct one that is wrong', () => {
    const problem = FORM_PROBLEMS.wrongName;
    const asks = (severity: 'error' | 'warning') =>
      letterEntry(context, { ...formFinding(problem), severity }).text;
    expect(asks('error')).toMatch(/。请更正编码或名称$/);
    expect(asks('warning')).toMatch(/。请核对编码和名称，有误的请更正$/);
  });

  it('names the tables of another document without the file that holds them', () => {
    expect(textOf(FORM_PROBLEMS.earlierYearDiffers)).toContain(
      '该年度公开的数（2024年部门预算公开表的预算05表 C9）为 1.80 万元，相差 0.20 万元。请',
    );
  });

  it('says why a planned figure is to be looked at and not plainly wrong', () => {
    const first = FORM_PROBLEMS.plannedDiffers;
    const text = (others: typeof first.others) =>
      textOf({ ...first, doubts: ['adjusted'], others });
    expect(text([])).toMatch(/相差 0.20 万元。表中的预算数是调整后的全年预算数。请/);
    expect(text([{ ...first, cell: { sheet: '预算05表', row: 9, column: 2 } }])).toMatch(
      /^下列 2 处与本年预算公开的数不同（表中的预算数是调整后的全年预算数），请/,
    );
  });

  it('gives every place of a difference a line of its own', () => {
    const first = FORM_PROBLEMS.earlierYearDiffers;
    const [text, ...places] = entryLines(
      letterEntry(
        context,
        formFinding({
          ...first,
          others: [{ ...first, cell: { sheet: '预算05表', row: 9, column: 2 } }],
        }),
      ),
    );
    expect(text).toBe('下列 2 处与该年度公开的数不同，请说明原因，有误的请更正');
    expect(places.map((place) => place.slice(0, place.indexOf('（')))).toEqual([
      '预算05表!C9',
      '预算05表!C10',
    ]);
  });

  it('gives every place of figures of which none can be blamed a line of its own', async () => {
    const grids = (await loadSample(CLEAN_2024)).map((grid) =>
      grid.name === '预算12表'
        ? withCells(grid, { M6: '827.60', M8: '300.00', M9: '300.00' })
        : grid,
    );
    const [inspected] = inspectWorkbook(grids).sets;
    if (inspected === undefined) throw new Error('no set');
    const { book, documents, checks } = inspected;
    const found = checks.findings.flatMap((one) => (one.kind === 'arithmetic' ? one : []));
    const [first] = found;
    if (first === undefined) throw new Error('no finding');
    const blamed = (relations: typeof first.relations) =>
      letterEntry(
        { book, documents, hasUnread: false },
        { ...first, culprits: [], uneven: null, quantity: null, slidFrom: null, relations },
      );
    const { text, places } = blamed(found.flatMap(({ relations }) => relations));
    expect(text).toBe('下列 4 处的数不相符，请核对后更正或说明');
    expect(places.map((place) => place.slice(0, place.indexOf('（')))).toEqual([
      '预算12表!L8',
      '预算12表!L6',
      '预算12表!M6',
      '预算12表!L9',
    ]);
    const single = blamed(first.relations);
    expect(single.text).toMatch(/^预算12表!L8（.*相差 31.50 万元。请核对后更正或说明$/);
    expect(single.places).toEqual([]);
  });
});
