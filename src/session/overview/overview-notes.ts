import type { OverviewRow, RepeatedDocument } from './overview-row';
import { OVERVIEW_WORDS } from './overview-words.zh-CN';

type NotedRow = Pick<OverviewRow, 'file' | 'folder' | 'documents'>;

/** The sentences above a list of files; `passedOver`: files beside them that are no workbooks, by name. */
export function overviewNotes(
  rows: readonly NotedRow[],
  passedOver: readonly string[],
): readonly string[] {
  const repeated = repeatedDocuments(rows);
  return [
    ...(repeated.length === 0 ? [] : [OVERVIEW_WORDS.repeated(repeated)]),
    ...(passedOver.length === 0 ? [] : [OVERVIEW_WORDS.passedOver(passedOver)]),
  ];
}

/** In the order of the rows. */
function repeatedDocuments(rows: readonly NotedRow[]): readonly RepeatedDocument[] {
  const holders = new Map<string, NotedRow[]>();
  for (const row of rows) {
    for (const document of row.documents) {
      holders.set(document, [...(holders.get(document) ?? []), row]);
    }
  }
  return [...holders].flatMap(([document, found]) =>
    found.length < 2 ? [] : [{ document, files: namesOf(found) }],
  );
}

function namesOf(rows: readonly NotedRow[]): readonly string[] {
  const areAlike = new Set(rows.map(({ file }) => file)).size < rows.length;
  return rows.map(({ file, folder }) => (areAlike ? `${folder}${file}` : file));
}
