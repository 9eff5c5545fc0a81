import { foldLabel } from '../../../src/base/label-text';
import type { Draft, DraftCell } from './draft';
import { columnsOf, rewritten, rowsOf, textCell, textOf, withText } from './draft';
import { insertRow, mapCell, mapCells, removeRow } from './edit-draft';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

/** Units by the 元 that one of them is. */
const UNITS = { 元: 1, 千元: 1_000, 万元: 10_000 } as const;

type Unit = keyof typeof UNITS;

const UNIT_TEXT = /单位:?\(?(?:人民币)?(千元|万元|元)|(?:^|\()(千元|万元|元)\)?/;

function unitOf(draft: Draft): Unit {
  for (const row of rowsOf(draft, 'title', 'frame', 'header', 'number')) {
    for (const cell of draft.rows[row] ?? []) {
      const match = UNIT_TEXT.exec(foldLabel(textOf(cell)));
      const found = match?.[1] ?? match?.[2];
      if (found === '元' || found === '千元' || found === '万元') return found;
    }
  }
  return '万元';
}

function isUnitCell(cell: DraftCell): boolean {
  return /(^|单位:?)\(?(人民币)?(千元|万元|元)\)?\)?$/.test(foldLabel(textOf(cell)));
}

/** The sheet without its unit; a frame row that has nothing else stays blank. */
function withoutUnit(draft: Draft): Draft {
  return mapCells(draft, (cell, row) => {
    const kind = draft.rowKinds[row];
    if (kind === 'frame' && isUnitCell(cell)) return withText(cell, '');
    if (kind === 'title') {
      const bare = textOf(cell).replace(/[（(](金额)?(单位[:：])?(千元|万元|元)[）)]$/, '');
      return bare === textOf(cell) ? cell : withText(cell, bare);
    }
    if (kind === 'header') {
      const bare = textOf(cell).replace(/[（(](千元|万元|元)[）)]$/, '');
      return bare === textOf(cell) ? cell : withText(cell, bare);
    }
    return cell;
  });
}

/** Above the header, in the last column or the first. */
function withUnit(draft: Draft, text: string, column = draft.columnKinds.length - 1): Draft {
  const [header] = rowsOf(draft, 'header');
  if (header === undefined) return draft;
  const cells = draft.columnKinds.map((_, at) => textCell(at === column ? text : ''));
  return insertRow(withoutUnit(draft), header, 'frame', cells);
}

/** The figures stay as they are, so the money is another. */
function otherUnit(draft: Draft, unit: Unit): Draft {
  const scale = draft.scale * (UNITS[unit] / UNITS[unitOf(draft)]);
  return { ...withUnit(draft, `单位：${unit}`), scale };
}

/** The figures change with the unit, so the money is the same. */
function converted(draft: Draft, unit: Unit): Draft {
  const times = UNITS[unitOf(draft)] / UNITS[unit];
  if (times < 1) return draft;
  const amounts = new Set(columnsOf(draft, 'amount', 'price'));
  const told = withUnit(draft, `金额单位：${unit}`);
  return mapCells(told, (cell, row, column) => {
    const kind = told.rowKinds[row];
    const { value } = cell.cell;
    if (value.kind !== 'number' || !amounts.has(column)) return cell;
    if (kind !== 'body' && kind !== 'total') return cell;
    const number = Math.round(value.number * times * 100) / 100;
    const shown = number.toLocaleString('en', { minimumFractionDigits: 2 });
    return rewritten(cell, { value: { ...value, number, shown, general: false } });
  });
}

const UNIT_SPELLINGS: readonly [string, ...string[]] = [
  '单位：@',
  '单位:@',
  '金额单位：@',
  '（单位：@）',
  '单位：人民币@',
  '单 位：@',
  '计量单位：@',
  '货币单位：@',
  '单位: @',
  '单位（@）',
  '单位：(@)',
  '(@)',
  '@',
];

function respelled(draft: Draft, random: Random): Draft {
  const unit = unitOf(draft);
  const shown = unit === '万元' && random.oneIn(3) ? '万 元' : unit;
  return withUnit(draft, random.pick(UNIT_SPELLINGS).replace('@', shown));
}

function inTitle(draft: Draft, random: Random): Draft {
  const unit = unitOf(draft);
  const bare = withoutUnit(draft);
  const [row] = rowsOf(bare, 'title');
  if (row === undefined) return draft;
  const column = (bare.rows[row] ?? []).findIndex((cell) => textOf(cell) !== '');
  const text = random
    .pick(['（单位：@）', '（@）', '(单位:@)', '（金额单位：@）'])
    .replace('@', unit);
  return mapCell(bare, row, column, (cell) => withText(cell, textOf(cell) + text));
}

function inHeader(draft: Draft, random: Random): Draft {
  const unit = unitOf(draft);
  const bare = withoutUnit(draft);
  const header = rowsOf(bare, 'header');
  const amounts = new Set(columnsOf(bare, 'amount'));
  const form = random.pick(['（@）', '(@)', '（单位：@）', '\n（@）']).replace('@', unit);
  return mapCells(bare, (cell, row, column) =>
    header.includes(row) && amounts.has(column) && textOf(cell) !== ''
      ? withText(cell, textOf(cell) + form)
      : cell,
  );
}

const ENTITY_LINES: readonly [string, ...string[]] = [
  '编制单位：示例区数据中心',
  '部门名称：示例区数据中心',
  '单位名称：示例区数据中心',
  '填报单位：示例区数据中心',
  '部门：示例区数据中心',
  '部门（单位）：示例区数据中心',
  '编制部门：示例区数据中心',
  '预算单位：示例区数据中心',
  '预算部门：示例区数据中心',
  '编报单位：示例区数据中心',
  '部门/单位：示例区数据中心',
  '单位：示例区数据中心',
];

function isEntityCell(cell: DraftCell): boolean {
  return /^(部门|单位|部门\/单位|单位名称):/.test(foldLabel(textOf(cell))) && !isUnitCell(cell);
}

function withoutEntity(draft: Draft): Draft {
  return mapCells(draft, (cell, row) =>
    draft.rowKinds[row] === 'frame' && isEntityCell(cell) ? withText(cell, '') : cell,
  );
}

function withEntity(draft: Draft, random: Random): Draft {
  const [header] = rowsOf(draft, 'header');
  if (header === undefined) return draft;
  const entity = textCell(random.pick(ENTITY_LINES));
  if (random.oneIn(2)) return insertRow(withoutEntity(draft), header, 'frame', [entity]);
  const unit = textCell(`单位：${unitOf(draft)}`);
  const cells = draft.columnKinds.map((_, at) => (at === 0 ? entity : textCell('')));
  const row = [...cells.slice(0, -1), unit];
  return insertRow(withoutUnit(withoutEntity(draft)), header, 'frame', row);
}

/** Blank texts of frame rows do not matter; rows that hold nothing else go. */
function withoutFrames(draft: Draft): Draft {
  return rowsOf(draft, 'frame', 'number').reduceRight(removeRow, draft);
}

/** Where a unit is missing, those of the other sheets must still tell it: most of them in 万元. */
function onFewSheets(vary: (draft: Draft) => Draft): Variation['vary'] {
  return (drafts, random) => {
    const usual = drafts.filter((draft) => unitOf(draft) === '万元');
    const few = new Set(random.shuffled(usual).slice(0, Math.floor((usual.length - 1) / 2)));
    return drafts.map((draft) => (few.has(draft) ? vary(draft) : draft));
  };
}

/** The unit of the figures and whose table it is. */
export const FRAME_VARIATIONS: readonly Variation[] = [
  ofSheets('the unit spelled otherwise', respelled),
  ofSheets('the unit in the title', inTitle),
  ofSheets('the unit in the header', inHeader),
  ofSheets('the unit at the left', (draft) => withUnit(draft, `单位：${unitOf(draft)}`, 0)),
  { name: 'no unit', vary: onFewSheets(withoutUnit) },
  ofSheets('figures in 元', (draft) => converted(draft, '元')),
  ofSheets('figures in 千元', (draft) => converted(draft, '千元')),
  ofSheets('元 above the same figures', (draft) => otherUnit(draft, '元')),
  ofSheets('千元 above the same figures', (draft) => otherUnit(draft, '千元')),
  ofSheets('a line of the entity', withEntity),
  ofSheets('no line of the entity', withoutEntity),
  { name: 'nothing between title and header', vary: onFewSheets(withoutFrames) },
];
