import type { Grid } from '../../src/grid/grid';
import type { AssumedReading } from '../../src/tables/assumptions';
import { NOTHING_SAID_OF_TABLE } from '../../src/tables/assumptions';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

const NON_TABLE: AssumedReading = { kind: 'nonTable' };
const PLACE = { sheet: '预算03表', title: null };

describe('a correction of what was recognised', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const opened = async () => {
    const open = new OpenSession(clean);
    await open.run({ type: 'check' });
    return open;
  };
  const sheets = ({ state }: OpenSession) =>
    state.result?.sets.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)) ?? [];

  it('is followed by a check that heeds it, and changes nothing in the workbook', async () => {
    const open = await opened();
    open.port.calls.length = 0;
    await open.run({ type: 'correctRecognition', place: PLACE, reading: NON_TABLE });
    expect(sheets(open)).not.toContain('预算03表');
    expect(open.state.result?.otherSheets).toEqual([{ sheet: '预算03表', title: null }]);
    expect(open.state.stage.phase).toBe('checked');
    expect(new Set(open.port.methods)).toEqual(new Set(['readSheets']));
  });

  it('stays when the workbook is read again', async () => {
    const open = await opened();
    await open.run({ type: 'correctRecognition', place: PLACE, reading: NON_TABLE });
    open.port.edit('预算05表', { E21: '48.92' });
    await open.recheck();
    expect(sheets(open)).not.toContain('预算03表');
    await open.run({ type: 'check' });
    expect(sheets(open)).not.toContain('预算03表');
  });

  it('takes the place of the one before, and is taken back', async () => {
    const open = await opened();
    const said = { ...NOTHING_SAID_OF_TABLE, unit: '元' } as const;
    await open.run({ type: 'correctRecognition', place: PLACE, reading: NON_TABLE });
    await open.run({ type: 'correctRecognition', place: PLACE, reading: said });
    expect(open.state.corrections).toEqual([{ ...PLACE, reading: said }]);
    const table = open.state.result?.sets[0]?.tables.find(({ sheet }) => sheet === '预算03表');
    expect(table?.unit).toBe('元');
    await open.run({ type: 'correctRecognition', place: PLACE, reading: null });
    expect(open.state.corrections).toEqual([]);
    expect(sheets(open)).toHaveLength(13);
  });

  it('that fits nothing is told', async () => {
    const open = await opened();
    const place = { sheet: '附件', title: null };
    await open.run({ type: 'correctRecognition', place, reading: NON_TABLE });
    expect(open.state.result?.misfits).toMatchObject([{ reason: 'noSheet' }]);
    expect(sheets(open)).toHaveLength(13);
  });

  it('may be of columns: each heading of the form with the column that is read by it', async () => {
    const { result } = (await opened()).state;
    const asked = result?.columnsOf('预算03表', null, '部门支出总表');
    expect(asked?.columns.slice(0, 2)).toEqual([
      { column: 0, letters: 'A', printed: '科目编码' },
      { column: 1, letters: 'B', printed: '科目名称' },
    ]);
    expect(asked?.wanted.map(({ found }) => found)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(result?.columnsOf('预算03表', null, '部门整体支出绩效目标表')).toBeNull();
    expect(result?.columnsOf('没有', null, '部门支出总表')).toBeNull();
  });

  it('is chosen from the kinds of all documents and the years about those of the workbook', async () => {
    const { choices } = (await opened()).state.result ?? {};
    expect(choices?.kinds.map(({ document }) => document)).toEqual(
      expect.arrayContaining(['预算', '决算']),
    );
    expect(choices?.years).toEqual([2025, 2024, 2023, 2022, 2021, 2020, 2019]);
  });
});
