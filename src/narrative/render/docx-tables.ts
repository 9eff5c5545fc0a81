import type * as Docx from 'docx';
import type { AttachedTable } from './attached-table';
import { PAGE, TABLE_SIZE } from './docx-layout';
import { RENDER_WORDS } from './render-words.zh-CN';

/** A table wider than this many columns stands on pages laid across. */
const MOST_COLUMNS_UPRIGHT = 5;

type Section = Docx.ISectionOptions;

/** The public tables behind the text, each with its title on a page of its own. */
export function tableSections(
  docx: typeof Docx,
  tables: readonly AttachedTable[],
  footers: NonNullable<Section['footers']>,
): readonly Section[] {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }, position) => {
      const columns = Math.max(...rows.map((cells) => widthOf(cells)));
      const across = columns > MOST_COLUMNS_UPRIGHT;
      const { LANDSCAPE, PORTRAIT } = docx.PageOrientation;
      return {
        properties: {
          page: { ...PAGE, size: { ...PAGE.size, orientation: across ? LANDSCAPE : PORTRAIT } },
        },
        footers,
        children: [
          ...(position === 0
            ? [
                new docx.Paragraph({
                  heading: docx.HeadingLevel.HEADING_1,
                  text: RENDER_WORDS.tables,
                }),
              ]
            : []),
          new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_2, text: title }),
          tableOf(docx, rows, columnWidths(rows, columns, across)),
        ],
      };
    });
}

function widthOf(cells: AttachedTable['rows'][number]): number {
  return cells.reduce((width, { columnSpan }) => width + columnSpan, 0);
}

const NARROWEST = 6;
const WIDEST = 24;

/** By what stands in the columns, so that names break less and figures never. */
function columnWidths(
  rows: AttachedTable['rows'],
  columns: number,
  across: boolean,
): readonly number[] {
  const weights = Array.from({ length: columns }, () => NARROWEST);
  for (const cells of rows) {
    let column = 0;
    for (const { text, columnSpan } of cells) {
      const size = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
      const known = weights[column] ?? NARROWEST;
      if (columnSpan === 1) weights[column] = Math.min(WIDEST, Math.max(known, size));
      column += columnSpan;
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const width = across ? TABLE_SIZE.across : TABLE_SIZE.upright;
  return weights.map((weight) => Math.floor((width * weight) / total));
}

function tableOf(
  docx: typeof Docx,
  rows: AttachedTable['rows'],
  columnWidths: readonly number[],
): Docx.Table {
  const { LEFT, RIGHT } = docx.AlignmentType;
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    columnWidths: [...columnWidths],
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map(
            ({ text, isFigure, columnSpan, rowSpan }) =>
              new docx.TableCell({
                columnSpan,
                rowSpan,
                verticalAlign: docx.VerticalAlignTable.CENTER,
                children: [
                  new docx.Paragraph({
                    alignment: isFigure ? RIGHT : LEFT,
                    indent: { firstLineChars: 0, firstLine: 0 },
                    spacing: { line: TABLE_SIZE.line, lineRule: docx.LineRuleType.AT_LEAST },
                    children: [new docx.TextRun({ text, size: TABLE_SIZE.text })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
