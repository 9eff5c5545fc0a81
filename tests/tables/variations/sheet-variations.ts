import { sheet } from '../../fixtures/sheet';
import type { Draft } from './draft';
import { BLANK_DRAFT, draftOf, textCell } from './draft';
import { insertColumn, insertRow } from './edit-draft';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

/** Sheets of a document that are no tables: nothing of them is stated. */
const TEXTS = [
  sheet('封面', '\n\n示例区数据中心\n部门预算\n\n二〇二四年一月'),
  sheet(
    '目录',
    `目  录
    一、部门收支总表 | 1
    二、部门收入总表 | 2
    三、部门支出总表 | 3
    四、财政拨款收支总表 | 4
    五、一般公共预算支出表 | 5
    六、“三公”经费支出表 | 6`,
  ),
  sheet(
    '情况说明',
    `示例区数据中心部门预算情况说明
    一、主要职责
    负责全区政务数据的归集、共享和开放，承担城市运行平台的建设和维护。
    二、收支预算情况
    收支预算总表反映全部收入和支出，收入总计1,670.35万元，支出总计1,670.35万元。`,
  ),
  sheet(
    '名词解释',
    `名词解释
    一、一般公共预算拨款收入：指财政当年拨付的资金。
    二、基本支出：指为保障机构正常运转、完成日常工作任务而发生的支出。`,
  ),
];

function textSheet(position: number): Draft | null {
  const grid = TEXTS[position];
  if (grid === undefined) return null;
  const width = Math.max(...grid.rows.map((row) => row.length));
  const rows = grid.rows.map(() => 'other' as const);
  const columns = Array.from({ length: width }, () => 'other' as const);
  return draftOf(grid, { kind: '', shape: 'matrix' }, rows, columns);
}

function withTextSheets(drafts: readonly Draft[], random: Random): readonly Draft[] {
  const sheets = [...drafts];
  TEXTS.forEach((_, position) => {
    const draft = textSheet(position);
    if (draft === null || random.oneIn(3)) return;
    const cells = draft.rows.map((row) => row.map((cell) => ({ ...cell, origin: null })));
    sheets.splice(random.below(sheets.length + 1), 0, { ...draft, rows: cells });
  });
  return sheets;
}

function renamed(drafts: readonly Draft[], random: Random): readonly Draft[] {
  const style = random.pick(['Sheet', '', 'Table ', '附件', '表']);
  return random
    .shuffled(drafts)
    .map((draft, position) => ({ ...draft, name: `${style}${position + 1}` }));
}

/** The names of the sheets say something, and it is wrong. */
function misnamed(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, position) => {
    const next = drafts[(position + 1) % drafts.length];
    return { ...draft, name: next?.name ?? draft.name };
  });
}

function shifted(draft: Draft, random: Random): Draft {
  let moved = draft;
  const [rows, columns] = [random.below(4), random.below(3)];
  for (let row = 0; row < rows; row += 1) moved = insertRow(moved, 0, 'other');
  for (let column = 0; column < columns; column += 1) moved = insertColumn(moved, 0, 'other');
  return moved;
}

/** A caption at the very top that names the document. */
function headed(draft: Draft): Draft {
  const cells = draft.columnKinds.map((_, column) =>
    column === 0 ? textCell('示例区数据中心部门公开附件') : BLANK_DRAFT,
  );
  return insertRow(insertRow(draft, 0, 'other'), 0, 'other', cells);
}

/** The sheets of a workbook and where a table stands on its sheet. */
export const SHEET_VARIATIONS: readonly Variation[] = [
  { name: 'cover, contents and texts', vary: withTextSheets },
  { name: 'sheets renamed and reordered', vary: renamed },
  { name: 'sheets under names of others', vary: misnamed },
  ofSheets('a table moved down and to the right', shifted),
  ofSheets('a caption above all', headed),
];
