import type { NarrativeDocument } from '../narrative-document';
import { placedLines } from './placed-lines';
import { RENDER_WORDS } from './render-words.zh-CN';

/**
 * What deserves a look before the text goes out, numbered: the notices, each once with its sections,
 * and the sections that use figures which failed a check.
 */
export function noticeLines(document: NarrativeDocument): readonly string[] {
  const { notices, sections } = document;
  const said = notices.map(({ message, section }) => ({ key: message, text: message, section }));
  const doubted = sections
    .filter(({ paragraphs }) => paragraphs.some(({ warnings }) => warnings.length > 0))
    .map(({ id }) => ({ key: '', text: RENDER_WORDS.doubted, section: id }));
  return placedLines(document, [...said, ...doubted]);
}
