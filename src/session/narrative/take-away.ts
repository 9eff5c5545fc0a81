import type { NarrativeDocument } from '../../narrative/narrative-document';
import { renderClipboardHtml } from '../../narrative/render/render-clipboard-html';
import { renderNarrativeDocx } from '../../narrative/render/render-docx';
import { renderSectionsText } from '../../narrative/render/render-text';
import type { NarrativeDraft } from './narrative-draft';
import type { ClipboardContent, NarrativeFile } from './narrative-desk';

/** The narrative as it stands, and what was decided about it. */
export interface TakenFrom {
  readonly document: NarrativeDocument;
  readonly draft: NarrativeDraft;
}

/** The narrative as a Word document under the name of its title. */
export async function wordFile({ document, draft }: TakenFrom): Promise<NarrativeFile> {
  const bytes = await renderNarrativeDocx(document, draft.fonts);
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
