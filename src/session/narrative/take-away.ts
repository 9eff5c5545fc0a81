import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { Grid } from '../../grid/grid';
import type { TableSet } from '../../tables/table';
import { attachedTables } from './attached-tables';
import { renderClipboardHtml } from '../../narrative/render/render-clipboard-html';
import type { ChartPictures } from '../../narrative/render/docx-charts';
import { renderNarrativeDocx } from '../../narrative/render/render-docx';
import { renderSectionsText } from '../../narrative/render/render-text';
import type { NarrativeDraft } from './narrative-draft';
import type { ClipboardContent, NarrativeFile } from './narrative-desk';

/** The narrative as it stands, and what was decided about it. */
export interface TakenFrom {
  readonly document: NarrativeDocument;
  readonly draft: NarrativeDraft;
  /** The set it is about; null when the workbook no longer holds it. */
  readonly set: TableSet | null;
  readonly grids: readonly Grid[];
}

/** The narrative as a Word document under the name of its title. */
export async function wordFile(
  { document, draft, set, grids }: TakenFrom,
  pictures: ChartPictures,
): Promise<NarrativeFile> {
  const tables = draft.withTables && set !== null ? attachedTables(set, grids) : [];
  const bytes = await renderNarrativeDocx(document, { fonts: draft.fonts, tables, pictures });
  return { name: `${fileNameOf(document.title.text)}.docx`, bytes };
}

/** One section, or the whole narrative; headings stay headings in Word and WPS. */
export function clipboardContent(
  { document }: TakenFrom,
  section: string | null,
): Promise<ClipboardContent> {
  const content = {
    html: renderClipboardHtml(document, section),
    text: renderSectionsText(document, section),
  };
  return Promise.resolve(content);
}

/** No system takes these characters in a file's name. */
function fileNameOf(title: string): string {
  return title.replace(/[\\/:*?"<>|]/g, '').slice(0, 80);
}
