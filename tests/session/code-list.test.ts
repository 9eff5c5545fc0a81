import type { Grid } from '../../src/grid/grid';
import { createCodeListShelf } from '../../src/session/codes/code-list-shelf';
import { MAX_FILE_BYTES } from '../../src/workbook/file/file-limits';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';
import { CODE_LIST, chosenFile } from './chosen-file';
import { OpenSession } from './open-session';

/** A code of the sample under the name that stands in the sheet of `opened`. */
const OTHER_NAME = `科目编码,科目名称
201,一般公共服务支出
205,教育支出
208,社会保障和就业支出
20805,行政事业单位养老支出
2080505,示例缴费支出
`;

describe('a list of codes that the user has chosen', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const opened = async () => {
    const open = new OpenSession(clean);
    open.port.edit('预算05表', { B21: '示例缴费支出' });
    await open.run({ type: 'check' });
    open.port.calls.length = 0;
    return open;
  };
  const wrongNames = ({ findings }: OpenSession) =>
    findings
      .filter(({ sheet }) => sheet === '预算05表')
      .map(({ rule, place }) => `${rule} ${place}`);
  const load = (open: OpenSession, text: string, name = '2024年科目.csv') =>
    open.run({ type: 'loadCodeList', file: chosenFile(name, text) });

  it('is named with its year, what was taken and every line that was not', async () => {
    const open = await opened();
    await load(open, CODE_LIST);
    const { codeList } = open.state;
    expect(codeList?.fileName).toBe('2024年科目.csv');
    expect(codeList?.summary).toBe('用于 2024 年，采用 5 个，其中改名 1 个，未采用 1 行');
    expect(codeList?.details.join('\n')).toMatch(/没有科目名称/);
    expect(open.state.problem).toBeNull();
  });

  it('is checked with in the workbooks that are opened next on the page, until it is given up', async () => {
    const codeLists = createCodeListShelf();
    const next = () => new OpenSession(clean, { codeLists });
    const [first, told] = [next(), jest.fn()];
    codeLists.watch(told);
    await load(first, OTHER_NAME);
    const second = next();
    expect(second.state.codeList).toBe(first.state.codeList);
    second.port.edit('预算05表', { B21: '示例缴费支出' });
    await second.run({ type: 'check' });
    expect(wrongNames(second).filter((place) => place.endsWith('B21'))).toEqual([]);
    await second.run({ type: 'dropCodeList' });
    expect(wrongNames(second).join()).toContain('B21');
    expect([next().state.codeList, told.mock.calls.length]).toEqual([null, 2]);
  });

  it('says of a renamed code both names and which of them counts', async () => {
    const open = await opened();
    await load(open, CODE_LIST);
    const details = () => open.state.codeList?.details.join('\n');
    expect(details()).toContain(
      '与内置科目表名称不同的 1 个。2024 年的表按载入的名称核对，仍用内置名称的列为备查；更早年度的表仍按内置名称核对：',
    );
    expect(details()).toMatch(
      /20103：内置为“政府办公厅（室）及相关机构事务”，载入的（.+![A-Z]\d+）为“示例机构事务”，2024 年按“示例机构事务”核对。/,
    );
    await load(open, CODE_LIST, '科目.csv');
    expect(details()).toContain('因没有写明年度，两个名称都算对');
    expect(details()).toMatch(/为“示例机构事务”，现两个都算对。/);
  });

  it('is what the workbook is checked with at once, until it is dropped', async () => {
    const open = await opened();
    expect(wrongNames(open)).toEqual(['E2 B21']);
    await load(open, OTHER_NAME);
    expect(wrongNames(open)).toEqual([]);
    expect(new Set(open.port.methods)).toEqual(new Set(['readSheets']));
    open.port.edit('预算03表', { A1: '附件' });
    await open.recheck();
    expect(wrongNames(open)).toEqual([]);
    await open.run({ type: 'dropCodeList' });
    expect(open.state.codeList).toBeNull();
    expect(wrongNames(open)).toEqual(['E2 B21']);
  });

  it('waits for the first check where there was none', async () => {
    const open = new OpenSession(clean);
    open.port.edit('预算05表', { B21: '示例缴费支出' });
    await load(open, OTHER_NAME);
    expect(open.port.calls).toEqual([]);
    await open.run({ type: 'check' });
    expect(wrongNames(open)).toEqual([]);
  });

  it('that is none is told, and the one before stays', async () => {
    const open = await opened();
    await load(open, CODE_LIST);
    const { codeList } = open.state;
    open.port.calls.length = 0;
    await load(open, '甲,乙\n1,2\n', '别的.csv');
    expect(open.state.problem).toMatchObject({ kind: 'file', task: 'codes' });
    expect(open.state.codeList).toBe(codeList);
    expect(open.port.calls).toEqual([]);
    await load(open, CODE_LIST);
    expect(open.state.problem).toBeNull();
  });

  it('that is too large is not read, and one that cannot be read is told', async () => {
    const open = await opened();
    let wasRead = false;
    const file = {
      ...chosenFile('大.xlsx', ''),
      size: MAX_FILE_BYTES + 1,
      arrayBuffer: () => {
        wasRead = true;
        return Promise.resolve(new ArrayBuffer(0));
      },
    };
    await open.run({ type: 'loadCodeList', file });
    expect(wasRead).toBe(false);
    expect(open.state.problem?.kind).toBe('file');
    await open.run({ type: 'dismissProblem' });
    const gone = { ...file, size: 1, arrayBuffer: () => Promise.reject(new Error('moved')) };
    await open.run({ type: 'loadCodeList', file: gone });
    const { problem } = open.state;
    expect(problem?.kind === 'file' ? problem.reason : '').toContain('读不到文件内容');
  });

  it('is the one chosen last', async () => {
    const open = await opened();
    const slow = chosenFile('2023年科目.csv', CODE_LIST);
    let answer = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const first = open.run({
      type: 'loadCodeList',
      file: { ...slow, arrayBuffer: () => waiting.then(() => slow.arrayBuffer()) },
    });
    await load(open, CODE_LIST);
    answer();
    await first;
    expect(open.state.codeList?.fileName).toBe('2024年科目.csv');
  });
});
