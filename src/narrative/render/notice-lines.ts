import type { NarrativeDocument } from '../narrative-document';
import type { ChartPictures } from './docx-charts';
import { placedLines } from './placed-lines';
import { RENDER_WORDS } from './render-words.zh-CN';

/**
 * What deserves a look before the text goes out, numbered: the notices, each once with its sections,
 * the charts of a single part, and the sections that use figures which failed a check. `pictures`:
 * the charts that are drawn with it.
 */
export function noticeLines(
  document: NarrativeDocument,
  pictures: ChartPictures = new Map(),
): readonly string[] {
  const { notices, sections } = document;
  const said = notices.map(({ message, section }) => ({ key: message, text: message, section }));
  const doubted = sections
    .filter(({ paragraphs }) => paragraphs.some(({ warnings }) => warnings.length > 0))
    .map(({ id }) => ({ key: '', text: RENDER_WORDS.doubted, section: id }));
  const alone = sections.flatMap(({ id, charts }) =>
    charts
      .filter((chart) => chart.kind === 'structure' && chart.slices.length === 1)
      .filter((chart) => pictures.has(chart.id))
      .map(({ caption }) => ({ key: caption, text: RENDER_WORDS.onePart(caption), section: id })),
  );
  return placedLines(document, [...said, ...alone, ...doubted]);
}
