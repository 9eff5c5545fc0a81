import type { Grid } from '../../src/grid/grid';
import { sheet } from '../../tests/fixtures/sheet';
import { GENERAL_ITEMS, YEAR, officialName } from './codes';
import { unitName } from './lines';

/** Rows of one unit: itself, and the 类, 款 and 项 that it spends on. */
const UNIT_ROWS = 70;
/** Title, unit line and headers, in the notation of the test sheets. */
const HEADING = `
${YEAR}年支出预算总表
部门：129 示例区 | | | | 单位：万元
单位编码 | 单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`;

interface Row {
  readonly labels: readonly string[];
  readonly basic: number;
  readonly project: number;
}

/** One table of a department that prints the functional classes of each of its units: `rows` rows of figures. */
export function tallTable(rows: number): Grid {
  const units: (readonly Row[])[] = [];
  for (let left = rows - 2; left > 0; left -= UNIT_ROWS) {
    units.push(unitRows(units.length, Math.min(UNIT_ROWS, left)));
  }
  const totals = units.flatMap(([unit]) => unit ?? []);
  const all = [
    { labels: ['', '合计', '', ''], ...sumOf(totals) },
    { labels: ['129', '示例区', '', ''], ...sumOf(totals) },
    ...units.flat(),
  ];
  const lines = all.map(({ labels, basic, project }) =>
    [...labels, ...[basic + project, basic, project].map(printed)].join(' | '),
  );
  return sheet('预算03表', `${HEADING}\n${lines.join('\n')}`);
}

function unitRows(number: number, count: number): readonly Row[] {
  const unit = [String(129_001 + number), unitName(String(129_001 + number))];
  const codes = new Set<string>();
  for (const item of GENERAL_ITEMS) {
    const path = [item.slice(0, 3), item.slice(0, 5), item];
    if (codes.size + path.filter((code) => !codes.has(code)).length >= count) break;
    for (const code of path) codes.add(code);
  }
  const items = [...codes].filter((code) => code.length === 7);
  const figures = new Map(
    items.map((code, at) => [code, { basic: 100 + at, project: 7 * (number + at) }] as const),
  );
  const below = (code: string) =>
    items.filter((item) => item.startsWith(code)).flatMap((item) => figures.get(item) ?? []);
  return [
    { labels: [...unit, '', ''], ...sumOf([...figures.values()]) },
    ...[...codes].sort().map((code) => ({
      labels: [...unit, code, officialName('function', code)],
      ...sumOf(below(code)),
    })),
  ];
}

function sumOf(rows: readonly Pick<Row, 'basic' | 'project'>[]): Pick<Row, 'basic' | 'project'> {
  return {
    basic: rows.reduce((sum, { basic }) => sum + basic, 0),
    project: rows.reduce((sum, { project }) => sum + project, 0),
  };
}

const LIST_HEADING = `
${YEAR}年项目支出预算表
部门：129 示例区 | | | 单位：万元
项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算 | 政府性基金`;

/** One table in which a single total is the sum of so many projects. */
export function tallList(projects: number): Grid {
  const unit = unitName('129001');
  const lines = Array.from({ length: projects }, (_, at) => {
    const code = `42010024129T${String(at + 1).padStart(9, '0')}`;
    const [general, ofFund] = [100 + ((at * 37) % 1_009), (at * 53) % 211];
    return {
      labels: [code, `示例项目${at + 1}`, unit],
      figures: [general + ofFund, general, ofFund],
    };
  });
  const totals = [0, 1, 2].map((column) =>
    lines.reduce((sum, { figures }) => sum + (figures[column] ?? 0), 0),
  );
  const rows = [{ labels: ['', '合计', ''], figures: totals }, ...lines].map(
    ({ labels, figures }) => [...labels, ...figures.map(printed)].join(' | '),
  );
  return sheet('预算11表', `${LIST_HEADING}\n${rows.join('\n')}`);
}

function printed(amount: number): string {
  return amount.toFixed(2);
}
