import type * as Docx from 'docx';
import { chartText } from '../charts/chart-text';
import type { NarrativeChart } from '../charts/narrative-chart';
import type { ChartPicture } from './chart-picture';

/** By the id of the chart. */
export type ChartPictures = ReadonlyMap<string, ChartPicture>;

/** Each chart of which there is a picture, with its caption below it. */
export function chartParagraphs(
  docx: typeof Docx,
  charts: readonly NarrativeChart[],
  pictures: ChartPictures,
): readonly Docx.Paragraph[] {
  return charts.flatMap((chart) => {
    const picture = pictures.get(chart.id);
    if (picture === undefined) return [];
    const { png, width, height } = picture;
    const image = new docx.ImageRun({
      type: 'png',
      data: png,
      transformation: { width, height },
      altText: { name: chart.id, title: chart.caption, description: chartText(chart) },
    });
    const centred = { alignment: docx.AlignmentType.CENTER, indent: { firstLine: 0, ...NO_CHARS } };
    return [
      new docx.Paragraph({
        ...centred,
        keepNext: true,
        // The exact line pitch of the text would cut the picture off.
        spacing: { line: SINGLE, lineRule: docx.LineRuleType.AUTO },
        children: [image],
      }),
      new docx.Paragraph({ ...centred, text: chart.caption }),
    ];
  });
}

const SINGLE = 240;
const NO_CHARS = { firstLineChars: 0 };
