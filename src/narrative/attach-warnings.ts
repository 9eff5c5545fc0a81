import type { NarrativeDocument, Paragraph } from './narrative-document';

/** A finding as far as a narrative needs to know it; cells in A1 form. */
export interface CellFinding {
  readonly id: string;
  readonly cells: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
  }[];
}

/** The document with a warning at each paragraph that uses a cell of a finding. */
export function attachWarnings(
  document: NarrativeDocument,
  findings: readonly CellFinding[],
): NarrativeDocument {
  const byCell = new Map<string, string[]>();
  for (const { id, cells } of findings) {
    for (const cell of cells) {
      const key = keyOf(cell);
      byCell.set(key, [...(byCell.get(key) ?? []), id]);
    }
  }
  const withWarnings = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    warnings: [
      ...new Set(
        paragraph.spans.flatMap(({ cells }) =>
          cells.flatMap((cell) => byCell.get(keyOf(cell)) ?? []),
        ),
      ),
    ],
  });
  return {
    ...document,
    title: withWarnings(document.title),
    sections: document.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(withWarnings),
    })),
  };
}

function keyOf({ file, sheet, cell }: CellFinding['cells'][number]): string {
  return `${file}\n${sheet}\n${cell}`;
}
