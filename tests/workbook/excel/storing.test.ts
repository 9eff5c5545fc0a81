import { contentPart } from '../../../src/workbook/stored/stored-part';
import { problemOf, valueOf } from '../contract/expectation';
import { openExcel } from './excel-subject';

const SHEETS = [{ name: '表一', cells: { A1: 1 } }];
const ONE = contentPart('一');
const OTHER = contentPart('二');

describe('storing in Excel', () => {
  it('takes few syncs', async () => {
    const { host, port } = openExcel(SHEETS);
    const syncsOf = async (task: () => Promise<unknown>) => {
      const before = host.syncs;
      await task();
      return host.syncs - before;
    };
    expect(await syncsOf(() => port.readStored())).toBe(1);
    expect(await syncsOf(() => port.replaceStored([], []))).toBe(1);
    expect(await syncsOf(() => port.replaceStored([], [ONE]))).toBe(2);
    expect(await syncsOf(() => port.readStored())).toBe(2);
    expect(await syncsOf(() => port.replaceStored([ONE], [OTHER]))).toBe(3);
    expect(await syncsOf(() => port.replaceStored([OTHER], []))).toBe(3);
  });

  it('reading writes nothing', async () => {
    const { host, port } = openExcel(SHEETS);
    valueOf(await port.replaceStored([], [ONE]));
    host.writes.length = 0;
    valueOf(await port.readStored());
    expect(host.writes).toEqual([]);
  });

  it('adds before it deletes, so that breaking off loses nothing', async () => {
    const { host, port } = openExcel(SHEETS);
    valueOf(await port.replaceStored([], [ONE]));
    host.failNext('CustomXmlPartCollection.add', 'GeneralException');
    const answer = await port.replaceStored([ONE], [OTHER]);
    expect(problemOf(answer).code).toBe('host');
    expect(host.workbook.xmlParts.map(({ xml }) => xml)).toEqual([ONE]);
  });

  it('a failed read is a problem and never an empty one', async () => {
    const { host, port } = openExcel(SHEETS);
    valueOf(await port.replaceStored([], [ONE]));
    host.failNext('CustomXmlPart.getXml', 'GeneralException');
    expect(problemOf(await port.readStored()).code).toBe('host');
    host.failNext('CustomXmlPart.getXml', 'GeneralException');
    expect(problemOf(await port.replaceStored([], [OTHER])).code).toBe('host');
    expect(host.workbook.xmlParts.map(({ xml }) => xml)).toEqual([ONE]);
  });

  it.each([
    ['C:\\公开\\预算.xls', 'oldFormat'],
    ['C:\\公开\\预算.XLS', 'oldFormat'],
    ['C:\\公开\\预算.xlsx', null],
    ['https://示例区/预算.xlsm?web=1', null],
    ['', null],
  ])('in %s: %s', (url, obstacle) => {
    expect(openExcel(SHEETS, { url }).port.capabilities.store).toBe(obstacle);
  });
});
