import { checkText } from '../../src/cli/check-text.zh-CN';
import { bindingsOf } from '../../src/session/ignoring/finding-bindings';
import { explain } from '../../src/session/ignoring/explain';
import type { InspectedWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { lettersText } from '../../src/session/letter/letter-text';
import { returnLetter } from '../../src/session/letter/return-letter';
import type { CheckedFile } from '../../src/session/report/checked-file';
import { htmlReport } from '../../src/session/report/html-report';
import { workbookReport } from '../../src/session/report/workbook-report';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { loadSample } from '../fixtures/load-sample';
import { PLANTED_2024 } from '../samples/read-sample';

/** The planted errors with the first of them ignored: a hint stands in a table before that of an error. */
async function planted(): Promise<InspectedWorkbook> {
  const workbook = inspectWorkbook(await loadSample(PLANTED_2024));
  const { id } = workbook.sets[0]?.checks.findings.find(
    (one) => one.kind !== 'form' && one.cell.sheet === '预算01表',
  ) ?? { id: '' };
  const said = { reason: '见批复', date: '2024-01-31', binding: bindingsOf(workbook)(id) ?? '' };
  return { ...workbook, explanations: explain(workbook, { [id]: said }) };
}

/** What the office is asked for and can answer by number, then what stays in the reports. */
const ASKED = ['1 预算05表', '2 预算07表', '3 预算07表', '4 预算11表', '5 预算08表'];
const KEPT = ['6 预算06表', '7 预算01表'];

describe('findings are numbered alike', () => {
  let file: Extract<CheckedFile, { kind: 'checked' }>;

  beforeAll(async () => {
    file = { kind: 'checked', file: '数据中心.xlsx', workbook: await planted(), isEdited: false };
  });

  it('in the letter', () => {
    const [asked = ''] = lettersText([returnLetter(file)]).split('\n三、');
    let sheet = '';
    const numbers: string[] = [];
    for (const [, heading, number] of asked.matchAll(/^《.+》（(预算\d\d表)）$|^(\d+)\. /gm)) {
      if (heading !== undefined) sheet = heading;
      else numbers.push(`${number} ${sheet}`);
    }
    expect(numbers).toEqual(ASKED);
  });

  it('in the text', () => {
    const numbers = [...checkText(file.file, file.workbook).matchAll(/^(\d+)\. (预算\d\d表)/gm)];
    expect(numbers.map(([, number, sheet]) => `${number} ${sheet}`).sort()).toEqual([
      ...ASKED,
      ...KEPT,
    ]);
  });

  it('in the workbook, in that order', async () => {
    const read = await readWorkbookFile(await workbookReport([file]));
    if (!read.ok) throw new Error(read.error.code);
    const list = read.value.find(({ name }) => name === '问题清单');
    const rows = (list?.rows ?? []).slice(2).map((row) =>
      [0, 2].map((column) => {
        const value = row[column]?.value;
        if (value?.kind === 'number') return value.shown;
        return value?.kind === 'text' ? value.text : '';
      }),
    );
    expect(rows.map((row) => row.join(' '))).toEqual([...ASKED, ...KEPT]);
  });

  it('in the page, table by table', () => {
    let sheet = '';
    const numbers: string[] = [];
    const page = htmlReport([file], new Date(2024, 0, 31));
    for (const [, heading, number] of page.matchAll(
      /<h4>(预算\d\d表)|<span class="number">(\d+)</g,
    )) {
      if (heading !== undefined) sheet = heading;
      else numbers.push(`${number} ${sheet}`);
    }
    expect(numbers).toEqual([
      '7 预算01表',
      '1 预算05表',
      '6 预算06表',
      '2 预算07表',
      '3 预算07表',
      '5 预算08表',
      '4 预算11表',
    ]);
  });
});
