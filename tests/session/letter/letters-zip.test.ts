import { unzipSync } from 'fflate';
import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import type { CheckedFile } from '../../../src/session/report/checked-file';
import { reportFile } from '../../../src/session/report/report-file';
import { loadSample } from '../../fixtures/load-sample';
import { readDocx } from '../../fixtures/read-docx';
import { CLEAN_2023, CLEAN_2024, PLANTED_2024 } from '../../samples/read-sample';

const AT = new Date(2024, 0, 31, 9, 30);

async function checked(file: string, sample: string): Promise<CheckedFile> {
  const workbook = inspectWorkbook(await loadSample(sample));
  return { kind: 'checked', file, workbook, isEdited: false };
}

describe('the letters in an archive', () => {
  it('are a document each, named by office, none of them lost', async () => {
    const error = { code: 'empty', message: '丙.xlsx：文件是空的（0 字节）。' };
    const { name, content, holds } = await reportFile(
      [
        await checked('乙.xlsx', PLANTED_2024),
        await checked('补报/乙.xlsx', PLANTED_2024),
        { kind: 'failed', file: '丙.xlsx', error },
        await checked('甲.xlsx', CLEAN_2024),
      ],
      'zip',
      AT,
    );
    expect(name).toBe('退回意见.zip');
    expect(content.type).toBe('application/zip');
    expect(holds).toBe(
      '共 4 份：退回意见 3 份，检查情况 1 份（没有发现需要更正、说明或补充的内容）。',
    );
    const files = unzipSync(new Uint8Array(await content.arrayBuffer()));
    const titles: [string, readonly string[]][] = [];
    for (const [entry, bytes] of Object.entries(files)) {
      const texts = (await readDocx(bytes)).map(({ text }) => text);
      titles.push([entry, texts.filter((text) => text.startsWith('关于'))]);
    }
    const office = '关于示例区数据中心2024年部门预算公开表的';
    expect(titles).toEqual([
      ['示例区数据中心-2024年部门预算-乙-退回意见.docx', [`${office}退回意见`]],
      ['示例区数据中心-2024年部门预算-补报-乙-退回意见.docx', [`${office}退回意见`]],
      ['丙-退回意见.docx', ['关于“丙.xlsx”的退回意见']],
      ['示例区数据中心-2024年部门预算-甲-检查情况.docx', [`${office}检查情况`]],
    ]);
  });

  it.each([
    [
      'what they are of',
      [
        ['上年.xlsx', CLEAN_2023],
        ['本年.xlsx', PLANTED_2024],
      ],
      [
        '示例区数据中心-2024年部门预算-退回意见.docx',
        '示例区数据中心-2023年部门预算-检查情况.docx',
      ],
    ],
    [
      'the workbook, whatever came of them',
      [
        ['初报.xlsx', PLANTED_2024],
        ['初报（改）.xlsx', CLEAN_2024],
        ['上年.xlsx', CLEAN_2023],
      ],
      [
        '示例区数据中心-2024年部门预算-初报-退回意见.docx',
        '示例区数据中心-2024年部门预算-初报（改）-检查情况.docx',
        '示例区数据中心-2023年部门预算-检查情况.docx',
      ],
    ],
    [
      'a workbook that says the rest itself',
      [
        ['示例区数据中心2024（改）.xlsx', CLEAN_2024],
        [PLANTED_2024, PLANTED_2024],
      ],
      [
        '示例区数据中心-2024年部门预算-含错误-退回意见.docx',
        '示例区数据中心2024（改）-2024年部门预算-检查情况.docx',
      ],
    ],
  ] as const)('of one office are told apart by %s', async (_by, files, names) => {
    const given = await Promise.all(files.map(([file, sample]) => checked(file, sample)));
    const { content } = await reportFile(given, 'zip', AT);
    const entries = Object.keys(unzipSync(new Uint8Array(await content.arrayBuffer())));
    expect(entries.sort()).toEqual([...names].sort());
  });

  it('of one file are a document that needs no count', async () => {
    const { name, holds } = await reportFile([await checked('甲.xlsx', CLEAN_2024)], 'docx', AT);
    expect(name).toBe('甲-退回意见.docx');
    expect(holds).toBe('');
  });
});
