import type { CellRef } from '../../base/address';
import { cellKey } from '../../base/address';
import type { FormFinding, FormProblem } from '../../checks/finding';
import { FUND_NAMES } from '../../checks/words/fund-names.zh-CN';
import { missingNames } from '../../checks/words/money-shown.zh-CN';
import { doubtReasons, formText, sidesText } from '../../checks/words/form-wording.zh-CN';
import type { LetterEntry } from './letter-entry';

type Code = FormProblem['code'];

type Difference = Extract<
  FormProblem,
  { code: 'openingDiffers' | 'plannedDiffers' | 'earlierYearDiffers' | 'unitsDiffer' }
>;

/** Those of which the letter says more or less than the pane, in words of its own. */
type OwnWords =
  | 'missingTables'
  | 'noYear'
  | 'titleYear'
  | 'titleKind'
  | 'titleScope'
  | 'unitMissing'
  | 'unlistedCode'
  | 'mistypedCode'
  | 'wrongName'
  | 'absentFromWhole'
  | 'numberAsText'
  | 'fullWidthNumber'
  | 'openingDiffers'
  | 'plannedDiffers'
  | 'earlierYearDiffers'
  | 'unitsDiffer';

const EXPLAIN = '请核对后更正或说明';

/** What to do about it; empty where the sentence itself ends with that. */
const DEMANDS: Readonly<Record<Exclude<Code, OwnWords>, string>> = {
  duplicateCode: '请核对后更正编码，或者合并为一行',
  missingParent: '请补列上级科目',
  codeLength: '请更正编码',
  codeOrder: '请核对编码，按编码顺序排列',
  nameOfOtherYear: '请改为本年度的名称',
  otherFund: EXPLAIN,
  nameDiffers: '请核对后改为一致',
  fullWidthCode: '',
  textAsAmount: '请改为数字',
  errorValue: '请更正公式或数据',
  uncalculated: '',
  negative: '',
  tooShallow: '请按规定的级次补列，不能细化的请说明',
  emptyWithoutSentence: '没有此项支出的，请在表下写明；有的，请补填',
  emptyDespiteMoney: '请补填，或者更正有关的数',
  noTotalRow: '',
  absenceContradicted: EXPLAIN,
  absenceOfOtherFund: '请更正表下的说明',
  operationUnmatched: '',
  otherEntity: EXPLAIN,
  placeholder: '请填写完整',
  hiddenAmount: '请取消隐藏，不应公开的请删去',
  sameTitle: '',
  unknownTitle: '',
  aloneInYear: '',
  wrongShare: '请更正',
  strayProjectCode: '请核对后改为一致',
  typedTotal: '请核对合计',
  sumMisses: '请核对后更正公式或说明',
};

/** The finding in sentences that end with what is to be done. `nameOf`: a cell of another document. */
export function letterFormEntry(
  finding: FormFinding,
  hasUnread: boolean,
  nameOf: (cell: CellRef) => string,
): LetterEntry {
  const { problem } = finding;
  const at = cellKey(finding.cell);
  switch (problem.code) {
    case 'missingTables': {
      return asked(
        `没有找到应公开的${missingNames(problem)}`,
        hasUnread ? '表已在报来的文件中的，请改用规定的表名和表头；没有的，请补报' : '请补报',
      );
    }
    case 'noYear':
      return asked(`${at} 起的各表标题都没有写明年度`, '请在标题中写明年度');
    case 'titleYear':
      return asked(
        `${at} 的标题写的是 ${problem.printed} 年，其他表是 ${problem.year} 年`,
        `请核对表中数据的年度，标题写错的请改为 ${problem.year} 年`,
      );
    case 'titleKind':
      return asked(
        `${at} 的标题“${problem.printed}”是《${problem.titleOf}》的标题，表的内容是《${problem.kindName}》`,
        '请更正标题',
      );
    case 'titleScope':
      return asked(
        `${at} 所在的表标题写的是${FUND_NAMES[problem.fund] ?? '其他资金'}，数据与全部资金的支出一致`,
        '请更正标题，或者核实数据后更正',
      );
    case 'unitMissing':
      return asked(`${at} 所在的表没有写明金额单位`, '请写明金额单位');
    case 'unlistedCode':
      return asked(
        `${at} 的科目 ${problem.printed}“${problem.name}”不在核对所用的科目表内`,
        '请对照当年科目核对后更正或说明',
      );
    case 'mistypedCode':
      return asked(formText(finding), problem.bookYear === undefined ? '请更正编码' : '');
    case 'wrongName':
      if (problem.bookYear !== undefined) return asked(formText(finding), '');
      return asked(
        formText(finding),
        finding.severity === 'error' ? '请更正编码或名称' : '请核对编码和名称，有误的请更正',
      );
    case 'absentFromWhole':
      return asked(formText(finding), problem.other === undefined ? EXPLAIN : '');
    case 'numberAsText':
      return asked(`${numbersText(at, problem)}以文本形式存储，求和公式不会计入`, '请转换为数字');
    case 'fullWidthNumber':
      return asked(`${numbersText(at, problem)}是全角的，求和公式不会计入`, '请改为半角的数');
    case 'openingDiffers':
      return differences(
        finding,
        problem,
        '上年年末结转和结余',
        '请说明原因，有误的请更正',
        nameOf,
      );
    case 'plannedDiffers':
      return differences(finding, problem, '本年预算公开的数', EXPLAIN, nameOf);
    case 'earlierYearDiffers':
      return differences(finding, problem, '该年度公开的数', '请说明原因，有误的请更正', nameOf);
    case 'unitsDiffer':
      return differences(
        finding,
        problem,
        '所属各单位相加',
        '请核实有无应抵销的往来，更正或说明',
        nameOf,
      );
    default:
      return asked(formText(finding), DEMANDS[problem.code]);
  }
}

function asked(fact: string, demand: string): LetterEntry {
  return { text: demand === '' ? fact : `${fact}。${demand}`, places: [] };
}

function numbersText(
  at: string,
  { others, content }: { readonly others: number; readonly content: string },
): string {
  return others === 0
    ? `${at} 的数字“${content}”`
    : `${at} 等 ${others + 1} 个单元格的数字（如“${content}”）`;
}

/** One place in a sentence, several each on a line of its own. */
function differences(
  { cell }: FormFinding,
  difference: Difference,
  other: string,
  demand: string,
  nameOf: (cell: CellRef) => string,
): LetterEntry {
  const places = [{ ...difference, cell }, ...difference.others].map((one) =>
    sidesText(cellKey(one.cell), one, difference, other, nameOf),
  );
  const doubts = difference.code === 'plannedDiffers' ? doubtReasons(difference.doubts) : '';
  return places.length === 1
    ? asked([...places, doubts].filter((part) => part !== '').join('。'), demand)
    : {
        text: `下列 ${places.length} 处与${other}不同${doubts === '' ? '' : `（${doubts}）`}，${demand}`,
        places,
      };
}
