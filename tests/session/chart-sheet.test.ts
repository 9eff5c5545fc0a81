import type { Grid } from '../../src/grid/grid';
import { chartSheetPlan } from '../../src/session/narrative/chart-sheet-plan';
import { capabilitiesOf } from '../../src/session/running/protection';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { layOutCharts } from '../../src/workbook/chart-sheet';
import { FREE_ACCESS } from '../../src/workbook/workbook-port';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

async function composed(grids: readonly Grid[], capabilities = {}): Promise<OpenSession> {
  const open = new OpenSession(grids, { capabilities });
  await open.run({ type: 'check' });
  await open.run({ type: 'compose' });
  return open;
}

function planOf({ state: { narrative } }: OpenSession) {
  const plan = narrative.kind === 'ready' ? chartSheetPlan(narrative.document) : null;
  if (plan === null) throw new Error('the narrative has charts');
  return plan;
}

describe('the sheet of charts', () => {
  it('shows the figures of the text, amounts as numbers and shares in the labels', async () => {
    const open = await composed(FINAL_ACCOUNTS, {});
    await open.run({
      type: 'editNarrative',
      edit: { kind: 'input', id: 'prior.total', text: '1000' },
    });
    const plan = planOf(open);
    expect(plan.charts.map(({ shape, title }) => `${shape} ${title}`)).toEqual([
      'columns 图1：收、支决算总计变动情况',
      'pie 图2：收入决算结构',
      'pie 图3：支出决算结构',
    ]);
    const { narrative } = open.state;
    if (narrative.kind !== 'ready') throw new Error('not composed');
    const text = narrative.document.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .map((one) => one.text)
      .join('');
    for (const { shape, rows } of plan.charts) {
      if (shape === 'columns') continue;
      for (const { label, values } of rows) {
        expect(text).toContain(`${values[0] ?? ''}万元`);
        expect(text).toContain(label.replace(/^.*占/, ''));
      }
    }
  });

  it('is added on request, remembered, and taken away', async () => {
    const open = await composed(await loadSample(CLEAN_2024));
    expect(open.port.methods).not.toContain('addChartSheet');
    await open.run({ type: 'insertCharts' });
    expect(open.state.chartSheet?.name).toBe('情况说明图表');
    await open.run({ type: 'removeCharts' });
    expect(open.port.calls.at(-1)).toBe('removeChartSheet 情况说明图表');
    expect(open.state.chartSheet).toBeNull();
  });

  it('is told when it cannot be added; one written into since is the user’s own', async () => {
    const open = await composed(await loadSample(CLEAN_2024));
    open.port.troubles.set('addChartSheet', { code: 'protected' });
    await open.run({ type: 'insertCharts' });
    expect(open.state.chartSheet).toBeNull();
    expect(open.state.problem).toMatchObject({ task: 'chartSheet' });
    await open.run({ type: 'insertCharts' });
    expect(open.state.problem).toBeNull();
    open.port.troubles.set('removeChartSheet', { code: 'sheetEdited', sheet: '情况说明图表' });
    await open.run({ type: 'removeCharts' });
    expect(open.state.chartSheet).toBeNull();
    expect(open.state.problem).toMatchObject({ problem: { code: 'sheetEdited' } });
  });

  it('is asked of no host that draws none', async () => {
    const open = await composed(await loadSample(CLEAN_2024), { charts: 'noCharts' });
    await open.run({ type: 'insertCharts' });
    expect(open.port.methods).not.toContain('addChartSheet');
  });

  it('is no table, and changes nothing of what is found', async () => {
    const grids = await loadSample(CLEAN_2024);
    const plan = planOf(await composed(grids));
    const rows = layOutCharts(plan).cells.map((line) =>
      line.map((content) => ({
        value:
          typeof content === 'number'
            ? ({ kind: 'number', number: content, shown: String(content) } as const)
            : content === ''
              ? ({ kind: 'blank' } as const)
              : ({ kind: 'text', text: content } as const),
        formula: null,
        indent: 0,
      })),
    );
    const [first] = grids;
    if (first === undefined) throw new Error('the sample has sheets');
    const added = { ...first, name: plan.name, rows, merges: [] } as unknown as Grid;
    const [before, after] = [inspectWorkbook(grids), inspectWorkbook([...grids, added])];
    expect(before.unrecognised).toEqual([]);
    expect(after.unrecognised).toEqual([{ kind: 'nonTable', sheet: plan.name }]);
    expect(after.sets.map(({ checks }) => checks.findings.length)).toEqual(
      before.sets.map(({ checks }) => checks.findings.length),
    );
  });
});

test('a workbook whose structure is protected gets no sheet', () => {
  const able = { select: null, marks: null, watch: null, edit: null, store: null, charts: null };
  const { charts } = capabilitiesOf(able, { ...FREE_ACCESS, isStructureFixed: true });
  expect(charts).toBe('fixedStructure');
  expect(capabilitiesOf(able, FREE_ACCESS).charts).toBeNull();
});
