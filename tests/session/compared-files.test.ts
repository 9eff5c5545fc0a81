import { cellAddress } from '../../src/base/address';
import type { Grid } from '../../src/grid/grid';
import type { ChosenFile } from '../../src/session/codes/code-list-state';
import type { DocumentUse } from '../../src/checks/documents/other-document';
import { sayFormerName } from '../../src/session/narrative/former-names';
import { draftOf } from '../../src/session/narrative/narrative-draft';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { withTexts } from '../fixtures/sheet';
import { CLEAN_2023, CLEAN_2024, sampleBytes } from '../samples/read-sample';
import { chosenFile } from './chosen-file';
import { OpenSession } from './open-session';

const SET = '示例区数据中心 2024 预算';

function sampleFile(sample: string, name = sample): ChosenFile {
  const bytes = sampleBytes(sample);
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

describe('files that are given to compare with', () => {
  let earlier: readonly Grid[];
  let clean: readonly Grid[];

  beforeAll(async () => {
    [earlier, clean] = [await loadSample(CLEAN_2023), await loadSample(CLEAN_2024)];
  });

  const checked = async (grids: readonly Grid[] = clean) => {
    const open = new OpenSession(grids);
    await open.run({ type: 'check' });
    return open;
  };
  const load = (open: OpenSession, use: DocumentUse, ...files: readonly ChosenFile[]) =>
    open.run({ type: 'loadCompanions', set: SET, use, files });
  const notesOf = ({ state }: OpenSession) =>
    state.result?.comparisons.map(({ use, file, note }) => [use, file, note]);

  it('stay with the session, for the set that they were chosen for', async () => {
    const open = await checked();
    await load(open, 'prior', sampleFile(CLEAN_2023));
    expect(open.state.companions[SET]?.prior?.file).toBe(CLEAN_2023);
    expect(notesOf(open)?.map(([use, file]) => [use, file])).toEqual([['prior', CLEAN_2023]]);
    // Tables without figures of the year before: that is said, and nothing is left open.
    expect(notesOf(open)?.[0]?.[2]).toContain('没有可以比较的数');
    expect(open.state.result?.verdict.text).toBe('未发现不符。');
    expect(open.state.result?.comparisons[0]).toMatchObject({ isUnfit: false, isUsual: true });
    await open.run({ type: 'dropCompanions', set: SET, use: 'prior' });
    expect(notesOf(open)).toEqual([]);
    await open.run({
      type: 'loadCompanions',
      set: '示例区数据中心 2031 预算',
      use: 'prior',
      files: [sampleFile(CLEAN_2023)],
    });
    expect(notesOf(open)).toEqual([]);
  });

  it('are of a body that was renamed once somebody says so, until it is taken back', async () => {
    const open = await checked();
    const named = (name: string): Grid[] =>
      clean.map((grid) => ({
        ...grid,
        rows: grid.rows.map((row) =>
          row.map((cell) =>
            cell.value.kind === 'text'
              ? {
                  ...cell,
                  value: {
                    ...cell.value,
                    text: cell.value.text.split('示例区数据中心').join(name),
                  },
                }
              : cell,
          ),
        ),
      }));
    const renamed = await checked(named('示例区信息馆'));
    const set = '示例区信息馆 2024 预算';
    const prior = {
      type: 'loadCompanions',
      set,
      use: 'prior',
      files: [sampleFile(CLEAN_2023)],
    } as const;
    await renamed.run(prior);
    const told = () => renamed.state.result?.comparisons.map((one) => [one.renamed, one.isUnfit]);
    expect(told()).toEqual([[{ name: '示例区数据中心', isSaid: false }, true]]);
    const say = (isSaid: boolean) =>
      renamed.run({
        type: 'editNarrative',
        set,
        edit: sayFormerName(draftOf(renamed.state.drafts, set), '示例区数据中心', isSaid),
      });
    await say(true);
    expect(told()).toEqual([[{ name: '示例区数据中心', isSaid: true }, false]]);
    expect(renamed.state.result?.verdict.text).toBe('未发现不符。');
    await say(false);
    expect(told()).toEqual([[{ name: '示例区数据中心', isSaid: false }, true]]);
    // Of the year itself it would not do under any name; its own name needs no word.
    await renamed.run({ ...prior, files: [sampleFile(CLEAN_2024)] });
    expect(told()).toEqual([[null, true]]);
    await load(open, 'prior', sampleFile(CLEAN_2023));
    expect(open.state.result?.comparisons.map((one) => one.renamed)).toEqual([null]);
  });

  it('are compared, and what differs names the file and the cell', async () => {
    // Named as a 部门 with one 单位 below it, whose table is not the same.
    const open = await checked();
    await load(open, 'units', sampleFile(CLEAN_2024, '单位甲.xlsx'));
    expect(open.findings.filter(({ rule }) => rule === 'D4')).toEqual([]);
    expect(notesOf(open)).toEqual([['units', '单位甲.xlsx', '']]);
    open.port.edit('预算01表', { B7: '9000.00' });
    await open.recheck();
    const found = open.findings.filter(({ rule }) => rule === 'D4');
    expect(found.length).toBeGreaterThan(0);
    const sentences = found.map(({ id }) => open.session.detailOf(id)?.sentence ?? '');
    expect(sentences.join('\n')).toMatch(/单位甲\.xlsx.*预算01表!B\d+/);
  });

  it('order the cells any of which may be wrong, for as long as they are loaded', async () => {
    const open = await checked();
    open.port.edit('预算08表', { A6: '10.22' });
    await open.recheck();
    const told = () => {
      const own = open.findings.filter(({ rule }) => rule === 'C7');
      return own.map(({ id, effect }) => {
        const candidates = open.session.detailOf(id)?.candidates ?? [];
        return { effect, cells: candidates.map(({ cells }) => cells.map(cellAddress).join('、')) };
      });
    };
    const before = told();
    await load(open, 'units', sampleFile(CLEAN_2024, '单位甲.xlsx'));
    const loaded = told();
    expect(before.map(({ cells }) => cells)).toEqual([['F6', 'C6、E6']]);
    expect(loaded.map(({ cells }) => cells)).toEqual([['A6', 'F6', 'C6、E6']]);
    expect(loaded[0]?.effect).toContain('；与所属各单位相加的数不同的是 预算08表!A6，');
    await open.run({ type: 'dropCompanions', set: SET, use: 'units' });
    expect(told()).toEqual(before);
  });

  it('that are of another year are named with the reason, and nothing is compared', async () => {
    const open = await checked(earlier);
    await open.run({
      type: 'loadCompanions',
      set: '示例区数据中心 2023 预算',
      use: 'prior',
      files: [sampleFile(CLEAN_2024)],
    });
    const [note] = notesOf(open) ?? [];
    expect(note?.[2]).toContain('不是本部门上年的公开表，没有比较');
    expect(open.state.result?.comparisons[0]).toMatchObject({ isUnfit: true, isUsual: false });
  });

  it('that are a budget are no final accounts of the year before, as the narrative says too', async () => {
    const accounts = FINAL_ACCOUNTS.map((grid) =>
      withTexts(grid, (text) => text.replace('2023年', '2024年')),
    );
    const open = await checked(accounts);
    await open.run({
      type: 'loadCompanions',
      set: '示例区数据中心 2024 决算',
      use: 'prior',
      files: [sampleFile(CLEAN_2023)],
    });
    expect(notesOf(open)?.[0]?.[2]).toContain(
      '2023 年的预算公开表，不是本部门上年的决算公开表，没有比较，请换一个文件',
    );
    expect(open.state.result?.comparisons[0]).toMatchObject({ isUnfit: true, isUsual: false });
  });

  it('that hold no public table change nothing, and the one is named', async () => {
    const open = await checked();
    await load(open, 'units', sampleFile(CLEAN_2024, '单位甲.xlsx'), chosenFile('乙.xlsx', '一二'));
    expect(open.state.problem).toMatchObject({ kind: 'file', task: 'compare' });
    expect(JSON.stringify(open.state.problem)).toContain('乙.xlsx：');
    expect(open.state.companions[SET]?.units ?? []).toEqual([]);
  });
});
