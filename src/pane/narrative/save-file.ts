import type { NarrativeFile } from '../../session/narrative/narrative-desk';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a Word document to the browser as a download. */
export function saveFile({ name, bytes }: NarrativeFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: WORD }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
