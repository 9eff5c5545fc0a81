import { narrativeView } from '../../src/session/narrative/narrative-view';
import { compose, CURRENT_FILE, smallBook } from '../narrative/small-budget';

describe('a narrative laid out for reading', () => {
  const document = compose({
    prior: smallBook({ year: 2023, changes: { 预算01表: { B9: '80.00' } } }),
  });
  const view = narrativeView(document, CURRENT_FILE);

  test('keeps every word of the document', () => {
    const texts = view.sections.map(({ paragraphs }) =>
      paragraphs.map(({ parts }) => parts.map(({ text }) => text).join('')),
    );
    expect(texts).toEqual(
      document.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    );
    expect(view.missing).toBe(document.missing);
  });

  test('knows of every word which sentence it belongs to', () => {
    const shown = view.sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ parts }) =>
        [...new Set(parts.map(({ sentence }) => sentence))].map((id) => [
          id,
          parts
            .filter(({ sentence }) => sentence === id)
            .map(({ text }) => text)
            .join(''),
        ]),
      ),
    );
    const made = document.sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ text, sentences }) =>
        sentences.map(({ id, start, end }) => [id, text.slice(start, end)]),
      ),
    );
    expect(shown).toEqual(made);
    expect(made.some((paragraph) => paragraph.length > 1)).toBe(true);
  });

  test('leads to the cells of the open workbook only', () => {
    const figures = view.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ parts }) => parts.filter((part) => part.kind === 'figure')),
    );
    const changes = figures.filter(({ formula }) => formula.includes('['));
    expect(changes.length).toBeGreaterThan(0);
    for (const { cells, places } of changes) {
      expect(cells).toHaveLength(1);
      expect(places).toHaveLength(1);
    }
    const other = narrativeView(document, 'x.xlsx').sections.flatMap(
      ({ paragraphs }) => paragraphs,
    );
    const cells = other.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'figure' ? part.cells : [])),
    );
    expect(cells).toEqual([]);
  });

  test('shows what has no place in the text beside it', () => {
    const alone = narrativeView(compose(), CURRENT_FILE);
    const paragraphs = alone.sections.flatMap((section) =>
      section.paragraphs.map((paragraph) => ({ section: section.id, paragraph })),
    );
    for (const item of alone.missing.filter(({ section }) => section !== 'title')) {
      const own = paragraphs.filter(({ section }) => section === item.section);
      const shown = own.some(
        ({ paragraph: { absent, parts } }) =>
          absent.includes(item) ||
          parts.some((part) => part.kind === 'slot' && part.id === item.id),
      );
      expect([item.id, shown]).toEqual([item.id, true]);
    }
    expect(alone.missing.length).toBeGreaterThan(0);
  });
});
