import type * as Docx from 'docx';
import type { AttachedLine, AttachedTable } from './attached-table';
import type { TableLayout } from './column-widths';
import { CELL_MARGIN, layOutTable } from './column-widths';
import type { ContentsEntry } from './docx-contents';
import { headingText } from './docx-contents';
import { TABLE_PAGE, TABLE_SIZE } from './docx-layout';
import { RENDER_WORDS } from './render-words.zh-CN';

type Section = Docx.ISectionOptions;

/** The public tables behind the text, each with its title on a page of its own. */
export function tableSections(
  docx: typeof Docx,
  tables: readonly AttachedTable[],
  footers: NonNullable<Section['footers']>,
): readonly Section[] {
  return printed(tables).map((table, position) => {
    const layout = layOutTable(table, TABLE_SIZE);
    const { LANDSCAPE, PORTRAIT } = docx.PageOrientation;
    return {
      properties: {
        page: {
          ...TABLE_PAGE,
          size: { ...TABLE_PAGE.size, orientation: layout.across ? LANDSCAPE : PORTRAIT },
        },
      },
      footers,
      children: [
        ...(position === 0
          ? [
              new docx.Paragraph({
                heading: docx.HeadingLevel.HEADING_1,
                children: [headingText(docx, RENDER_WORDS.tables, TABLES_BOOKMARK)],
              }),
            ]
          : []),
        ...table.above.map((line) => lineOf(docx, line, layout)),
        new docx.Paragraph({
          heading: docx.HeadingLevel.HEADING_2,
          alignment: docx.AlignmentType.CENTER,
          indent: NO_INDENT,
          children: [headingText(docx, table.title, tableBookmark(position))],
        }),
        ...table.below.map((line) => lineOf(docx, line, layout)),
        tableOf(docx, table, layout),
        ...table.notes.map((left) => lineOf(docx, { left, right: '' }, layout, false)),
      ],
    };
  });
}

/** What the contents list of them. */
export function tableEntries(tables: readonly AttachedTable[]): readonly ContentsEntry[] {
  const own = printed(tables).map(({ title }, position) => ({
    title,
    level: 2,
    bookmark: tableBookmark(position),
  }));
  if (own.length === 0) return [];
  return [{ title: RENDER_WORDS.tables, level: 1, bookmark: TABLES_BOOKMARK }, ...own];
}

function printed(tables: readonly AttachedTable[]): readonly AttachedTable[] {
  return tables.filter(({ rows }) => rows.length > 0);
}

const TABLES_BOOKMARK = '_TocTables';

function tableBookmark(position: number): string {
  return `_TocTable${position + 1}`;
}

const NO_INDENT = { firstLineChars: 0, firstLine: 0 };

/** What stands above a table stays with it. */
function lineOf(
  docx: typeof Docx,
  { left, right }: AttachedLine,
  { columns }: TableLayout,
  keepNext = true,
): Docx.Paragraph {
  const width = columns.reduce((whole, own) => whole + own, 0);
  const size = TABLE_SIZE.text;
  return new docx.Paragraph({
    alignment: docx.AlignmentType.LEFT,
    keepNext,
    indent: NO_INDENT,
    spacing: { line: TABLE_SIZE.line, lineRule: docx.LineRuleType.AT_LEAST },
    tabStops: right === '' ? [] : [{ type: docx.TabStopType.RIGHT, position: width }],
    children: [
      new docx.TextRun({ text: left, size }),
      ...(right === ''
        ? []
        : [
            new docx.TextRun({ children: [new docx.Tab()], size }),
            new docx.TextRun({ text: right, size }),
          ]),
    ],
  });
}

function tableOf(
  docx: typeof Docx,
  { rows, headerRows, notes }: AttachedTable,
  { columns, textSize }: TableLayout,
): Docx.Table {
  const { CENTER, LEFT, RIGHT } = docx.AlignmentType;
  const row = (cells: AttachedTable['rows'][number], isHeader: boolean, keepNext = false) =>
    new docx.TableRow({
      cantSplit: true,
      tableHeader: isHeader,
      children: cells.map(
        ({ text, isFigure, columnSpan, rowSpan }) =>
          new docx.TableCell({
            columnSpan,
            rowSpan,
            verticalAlign: docx.VerticalAlignTable.CENTER,
            children: text.split('\n').map(
              (line) =>
                new docx.Paragraph({
                  keepNext,
                  alignment: isHeader ? CENTER : isFigure ? RIGHT : LEFT,
                  indent: NO_INDENT,
                  spacing: { line: TABLE_SIZE.line, lineRule: docx.LineRuleType.AT_LEAST },
                  // Else a row of blank cells is as high as the text of the narrative.
                  run: { size: textSize },
                  children: [new docx.TextRun({ text: line, size: textSize })],
                }),
            ),
          }),
      ),
    });
  const blank = columns.map(() => ({ text: '', isFigure: false, columnSpan: 1, rowSpan: 1 }));
  return new docx.Table({
    width: {
      size: columns.reduce((whole, own) => whole + own, 0),
      type: docx.WidthType.DXA,
    },
    // Else a reader weighs the columns anew and breaks figures.
    layout: docx.TableLayoutType.FIXED,
    columnWidths: [...columns],
    margins: {
      marginUnitType: docx.WidthType.DXA,
      left: CELL_MARGIN,
      right: CELL_MARGIN,
    },
    rows: [
      // Notes do not stand on a page alone.
      ...rows.map((cells, position) =>
        row(cells, position < headerRows, notes.length > 0 && position === rows.length - 1),
      ),
      // A table of nothing but its head shows a row without entries.
      ...(headerRows === rows.length ? [row(blank, false)] : []),
    ],
  });
}
