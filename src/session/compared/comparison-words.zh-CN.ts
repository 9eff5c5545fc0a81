import { fileName } from '../../base/address';
import { amountText } from '../../checks/words/fact-wording.zh-CN';
import { cellText } from '../../base/cell-text';
import { visibleText } from '../../base/visible-text';
import type { MoneyUnit } from '../../base/unit';
import type { DocumentUse } from '../../checks/documents/other-document';
import type { ComparedFigure } from '../../checks/document-difference';

/** What a rule compares with other files. */
const COMPARED: Readonly<Record<string, string>> = {
  D1: '年初结转和结余',
  D2: '预算数',
  D3: '上年数',
  D4: '各单位之和',
};

/** What a further file is given as. */
export const DOCUMENT_USE_NAMES: Readonly<Record<DocumentUse, string>> = {
  prior: '上年公开表',
  budget: '本年预算公开表',
  units: '所属单位公开表',
};

interface RuleTally {
  readonly rule: string;
  readonly places: number;
  /** The sheets of the tables whose figures were compared. */
  readonly tables: readonly string[];
}

/** Tables, or cells of the other file, that are named. */
const MOST_NAMED = 2;

export const TALLY_WORDS = {
  /** 核对了年初结转和结余 2 处（公开01）、预算数 6 处（公开09）：一致 5 处，不同 3 处 */
  tally: (counts: {
    readonly rules: readonly RuleTally[];
    readonly places: number;
    readonly differing: number;
    readonly unreadable: number;
  }) => {
    const { rules, places, differing, unreadable } = counts;
    const left = unreadable === 0 ? '' : `；另有 ${unreadable} 处不是数字，没有核对`;
    if (places === 0) {
      const names = rules.map(({ rule }) => COMPARED[rule] ?? '').join('、');
      return `${names}两边都没有填数，算作一致${left}`;
    }
    const what = rules
      .filter((one) => one.places > 0)
      .map((one) => `${COMPARED[one.rule] ?? ''} ${one.places} 处${tablesText(one.tables)}`)
      .join('、');
    const all = (word: string) => (places === 1 ? word : `都${word}`);
    const some = `一致 ${places - differing} 处，不同 ${differing} 处`;
    const came = differing === 0 ? all('一致') : differing === places ? all('不同') : some;
    return `核对了${what}：${came}${left}`;
  },
  /** 上年公开表“a.xlsx”：… */
  ofFiles: (use: DocumentUse, files: readonly string[], text: string) =>
    `${DOCUMENT_USE_NAMES[use]}${files.map((file) => `“${fileName(file)}”`).join('、')}：${text}。`,
} as const;

/** （公开01、公开04）, （公开01、公开02 等 9 张表） */
function tablesText(tables: readonly string[]): string {
  const names = tables.slice(0, MOST_NAMED).map(visibleText).join('、');
  return `（${names}${tables.length > MOST_NAMED ? ` 等 ${tables.length} 张表` : ''}）`;
}

/** 住房保障支出：19.04，对方 26.00 万元（公开01!F20） */
export function comparedText(
  compared: ComparedFigure,
  { unit, places }: { readonly unit: MoneyUnit; readonly places: number },
): string {
  const money = (amount: number, isBlank: boolean) =>
    isBlank ? '空白' : amountText(amount, unit, places);
  const { label, stated, isBlank, expected, isExpectedBlank, counterparts } = compared;
  const cells = counterparts.slice(0, MOST_NAMED).map(cellText);
  const more = counterparts.length > MOST_NAMED ? '等' : '';
  return `${label} ${money(stated, isBlank)}，对方 ${money(expected, isExpectedBlank)} ${unit}（${cells.join('、')}${more}）`;
}
