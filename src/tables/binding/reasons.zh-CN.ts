import { columnLetters } from '../../base/address';
import type { AssumedColumn } from '../assumptions';
import type { BindingRefusal } from './binding';
import type { RowAxis } from '../catalogue/table-kind';
import type { OtherTable } from '../catalogue/other-tables';

/** Why a part of a sheet was not taken as a public table, in words. */
export function refusalText(
  kindName: string,
  refusal: BindingRefusal,
  { isAssumed = false }: { readonly isAssumed?: boolean } = {},
): string {
  const taken = isAssumed ? `由用户指定为《${kindName}》` : `标题像《${kindName}》`;
  return `${taken}，但${causeText(refusal)}`;
}

function causeText(refusal: BindingRefusal): string {
  switch (refusal.kind) {
    case 'noHeader':
      return '下方没有找到这种表的表头';
    case 'otherContinuation':
      return '续表没有重复同样的表头，不能确定各列，整张表不参与检查';
    case 'noAmountColumn':
      return '表头中没有可识别的金额列';
    case 'noRowLabels':
      return `表头中没有${soughtText(refusal.sought)}一栏${refusal.headings.length === 0 ? '' : `，而是${quoted(refusal.headings)}`}`;
    case 'otherRows':
      return `表头是${quoted(refusal.headings)}，各行不是按${soughtText(refusal.sought)}列示的`;
    case 'noProject':
      return '没有写明是哪个项目，分不清是谁的金额';
    case 'saidTwice':
      return '各行的名称和表头都写明是哪一项支出，分不清以哪一处为准';
    case 'noBody':
      return '没有写明是哪个部门或单位的表，分不清是部门预算还是本级政府预算';
    case 'sidesMissing':
      return '没有找到左右并列的收入、支出两栏';
    case 'unknownColumns':
      return `多数列的表头无法识别（如${quoted(refusal.labels)}）`;
    case 'outsideTitle':
      return `${quoted(refusal.labels.slice(0, 3))}不属于标题所说的范围`;
    case 'crossed':
      return `${quoted(refusal.labels)}两者相矛盾，交叉处却有金额`;
    case 'unheadedColumns':
      return '有的列有内容而没有表头';
    case 'repeatedColumns':
      return `表头${refusal.labels.map((label) => `“${label}”`).join('、')}出现多次，分不清各指哪一项或哪一年`;
    case 'laterYear':
      return `表头中有${refusal.year}年，晚于标题中的年度，分不清年度`;
    case 'openYears':
      return '各行“年度”不一，分不清是金额的年度还是项目的年度';
    case 'repeatedCodes':
      return '同一科目编码分单位重复列出，当前版本不识别这种排列';
    case 'unknownNames':
      return `没有找到各行的名称一栏，${refusal.cell} 的表头“${refusal.label}”未能识别，请改为“科目名称”“项目”等`;
    case 'unknownRows':
      return `多数行的项目名称无法识别（如${quoted(refusal.labels)}）`;
    case 'sameColumn':
      return `${refusal.column} 列指定了两次`;
    case 'otherHeading':
      return `${refusal.column} 列的表头指定时是${quoted([refusal.before])}，现在是${quoted([refusal.now])}，请重新指定各列`;
    case 'noFigures':
      return `指定为“${refusal.heading}”的 ${refusal.column} 列只有文字，没有数`;
    case 'noTexts':
      return `指定为“${refusal.heading}”的 ${refusal.column} 列只有数，没有文字`;
  }
}

const ROW_WORDS: Readonly<Record<RowAxis, readonly string[]>> = {
  function: ['支出功能分类科目'],
  economy: ['支出经济分类科目'],
  economyGov: ['政府预算支出经济分类科目'],
  unit: ['单位'],
  project: ['项目'],
  line: ['单位', '项目', '采购品目'],
  year: ['年度'],
  stage: ['支出项目'],
  list: ['支出项目'],
  single: [],
};

/** 单位、支出功能分类科目或年度 */
function soughtText(sought: readonly RowAxis[]): string {
  const words = [...new Set(sought.flatMap((axis) => ROW_WORDS[axis]))];
  const last = words.slice(-1).join('');
  return words.length < 2 ? last : `${words.slice(0, -1).join('、')}或${last}`;
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `“${label === '' ? '空白' : label}”`).join('、');
}

const SHOWN_INSTEAD: Readonly<Record<OtherTable, string>> = {
  assets: '列的是资产的数量和价值，不是收支表，其中的数字不参与检查',
  people: '列的是机构和人数，不是收支表，其中的数字不参与检查',
  collected: '列的是征收的非税收入，不是本部门的收支，不参与检查',
  upperLevel: '列的是上级补助的项目，不在本级安排的预算之内，不参与检查',
  transfers: '列的是上下级之间的转移支付，不是本部门的收支，不参与检查',
  laterYears: '列的是以后年度的规划，不是本年度的收支，不参与检查',
  place: '是一级政府的预算表，不是部门或单位的收支表，不参与检查',
};

export const REASONS = {
  hidden: '工作表已隐藏，不参与检查',
  repeated: (sheet: string) => `与“${sheet}”是同一种表，分不清以哪一张为准，不参与检查`,
  differs: (sheet: string) => `与“${sheet}”是同一种表而数据不同，分不清以哪一张为准，都不参与检查`,
  partOfRefused: (sheet: string, title: string) => `是“${sheet}”中《${title}》的续表，该表未能识别`,
  twoTitles: (above: string, title: string) =>
    `《${above}》与《${title}》两个标题下只有一张表，分不清是哪一种`,
  continuationAlone: (title: string) => `《${title}》是续表，但没有找到它前面的部分`,
  otherUnits: '没有写明金额单位，而本套各表单位不一，无法确定，不参与检查',
  unknownTitle: (title: string) => `标题《${title}》不属于已知的公开表`,
  finalAccounts: (title: string) => `《${title}》是决算表，但不是部门决算公开01表至09表中的一张`,
  form: (title: string) => `《${title}》是申报表单，没有读懂其中的金额，不参与检查`,
  other: (title: string, other: OtherTable) => `《${title}》${SHOWN_INSTEAD[other]}`,
  formOfNoSet: (title: string) => `《${title}》是绩效表单，年度或单位与各公开表对不上，不参与检查`,
} as const;

export const EVIDENCE = {
  title: (title: string) => `标题《${title}》`,
  sheetName: (name: string) => `没有标题，按工作表名“${name}”识别`,
  continued: (places: string) => `续表：${places}`,
  header: (labels: string) => `表头：${labels}`,
  unit: (unit: string) => `金额单位：${unit}`,
  unitAssumed: (unit: string) => `未写明金额单位，暂按“${unit}”处理`,
  unitOfMost: (unit: string) => `未写明金额单位，本套各表单位不一，暂按多数表的“${unit}”处理`,
  assumed: (said: string) => `${said}（由用户指定）`,
  kind: (kindName: string) => `表种：《${kindName}》`,
  stage: (stage: string) => `阶段：${stage}`,
  year: (year: number) => `年度：${year}`,
  entity: (entity: string) => `编制单位：${entity}`,
  column: ({ column, printed, heading }: AssumedColumn) =>
    `${columnLetters(column)} 列${quoted([printed])}：${heading}`,
  rows: (count: number) => `识别 ${count} 行`,
  empty: '空表',
  unknownColumn: (label: string) => `表头“${label}”未能识别，该列不参与检查`,
  unreadColumns: (labels: readonly string[]) => `${quoted(labels)}不是金额列，其中的数字不参与检查`,
  unknownRow: (label: string) => `项目“${label}”未能识别，该行不参与检查`,
} as const;
