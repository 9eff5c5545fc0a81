import type { Grid } from '../../src/grid/grid';
import type { NarrativeState } from '../../src/session/narrative/narrative-state';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { sheet } from '../fixtures/sheet';
import { CLEAN_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

function textOf(narrative: NarrativeState): string {
  if (narrative.kind !== 'ready') return '';
  return narrative.document.sections
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('\n');
}

describe('the narrative', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  it('is composed on request only, once there is a result', async () => {
    const open = new OpenSession(clean);
    await open.run({ type: 'compose' });
    expect(open.state.narrative.kind).toBe('none');
    await open.run({ type: 'check' });
    expect(open.state.narrative.kind).toBe('none');
    await open.run({ type: 'compose' });
    expect(textOf(open.state.narrative)).toContain('1670.35');
  });

  it('has figures that know their cells in this workbook', async () => {
    const open = new OpenSession(clean);
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    const { narrative } = open.state;
    if (narrative.kind !== 'ready') throw new Error('not composed');
    const files = narrative.document.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ spans }) =>
        spans.flatMap(({ cells }) => cells.map(({ file }) => file)),
      ),
    );
    expect(new Set(files)).toEqual(new Set(['示例.xlsx']));
  });

  it('once composed follows each re-check, and warns of figures that failed one', async () => {
    const open = new OpenSession(clean);
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    open.port.edit('预算01表', { B33: '1,760.35' });
    await open.recheck();
    const { narrative } = open.state;
    if (narrative.kind !== 'ready') throw new Error('not composed');
    const warnings = narrative.document.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.warnings),
    );
    expect(warnings).toContain(open.findings[0]?.id);
  });

  it('warns at no sentence of a year that no title states', async () => {
    const undated = FINAL_ACCOUNTS.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) => {
          if (cell.value.kind !== 'text') return cell;
          return {
            ...cell,
            value: { ...cell.value, text: cell.value.text.replace('2023年度', '') },
          };
        }),
      ),
    }));
    const open = new OpenSession(undated);
    await open.run({ type: 'check' });
    const said = open.findings.find(({ title }) => title === '各表标题都没有写明年度');
    // It is about no table more than about another: the head of the set tells it with the way there.
    expect([said?.sheet, open.state.result?.sets[0]?.undated?.finding]).toEqual(['', said?.id]);
    expect(open.state.result?.sets[0]?.undated?.title).toEqual(said?.cells[0]);
    await open.run({ type: 'compose' });
    const { narrative } = open.state;
    if (narrative.kind !== 'ready') throw new Error('not composed');
    const warned = narrative.document.sections.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ warnings }) => warnings.length > 0),
    );
    expect(warned).toEqual([]);
  });

  it('follows a re-check at once, also while the host keeps the marks waiting', async () => {
    const open = new OpenSession(clean, { preferences: { marks: true } });
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    const before = open.state.narrative;
    const goOn = open.port.holdMarking();
    open.port.edit('预算01表', { B33: '1,760.35' });
    await open.recheck();
    expect(open.state.narrative).not.toBe(before);
    goOn();
    await open.until(({ marks }) => marks.report?.marked === 1);
  });

  it('of final accounts has their own form', async () => {
    const open = new OpenSession(FINAL_ACCOUNTS);
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    expect(textOf(open.state.narrative)).toContain('2023年度收、支总计1105万元。');
  });

  it('is about the budget where final accounts stand beside it', async () => {
    const open = new OpenSession([...FINAL_ACCOUNTS, ...clean.slice(0, 8)]);
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    expect(textOf(open.state.narrative)).toContain('1670.35');
    const { narrative } = open.state;
    const notices = narrative.kind === 'ready' ? narrative.document.notices : [];
    expect(notices.map(({ message }) => message)).toContain(
      '工作簿中有 2 套公开表，说明按“示例区数据中心”2024年预算这一套生成',
    );
  });

  it('of a workbook without public tables says why there is none', async () => {
    const open = new OpenSession([sheet('封面', '示例区')]);
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    expect(open.state.narrative).toEqual({
      kind: 'failed',
      message: '没有识别出公开表，不能生成说明',
    });
  });
});
