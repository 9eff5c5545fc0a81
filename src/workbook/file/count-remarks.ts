import { elements, PackageParts } from './package-parts';
import { sniffFile } from './sniff-file';
import { listArchive } from './zip-archive';

/** More of them in one sheet are not counted to the end. */
const MOST_REMARKS = 10_000;

/**
 * Comments and notes in the bytes of an .xlsx file, a thread with its replies as one; null in other
 * formats, and where a part is damaged or holds too many, so that a number always is the whole.
 */
export function countRemarks(bytes: Uint8Array): number | null {
  const sniffed = sniffFile(bytes);
  if (sniffed.kind === 'problem' || sniffed.container !== 'zip') return null;
  const entries = listArchive(bytes);
  if (!entries.ok) return null;
  const parts = new PackageParts(bytes, entries.value);
  const [main] = targets(parts, '', 'officeDocument') ?? [];
  const sheets = main === undefined ? null : targets(parts, main, 'worksheet');
  if (sheets === null) return null;
  let total = 0;
  for (const sheet of sheets) {
    const notes = countIn(parts, targets(parts, sheet, 'comments'), 'comment');
    const threads = countIn(parts, targets(parts, sheet, 'threadedComment'), 'threadedComment');
    if (notes === null || threads === null) return null;
    // Each thread stands among the notes as well, for programs that know only these.
    total += Math.max(notes, threads);
  }
  return total;
}

function targets(parts: PackageParts, path: string, type: string): readonly string[] | null {
  const relations = parts.relations(path);
  if (!relations.ok) return null;
  return relations.value.filter((one) => one.type === type).map(({ target }) => target);
}

function countIn(
  parts: PackageParts,
  paths: readonly string[] | null,
  element: string,
): number | null {
  if (paths === null) return null;
  let count = 0;
  for (const path of paths) {
    const part = parts.read(path);
    if (!part.ok) return null;
    const found = elements(part.value, element, MOST_REMARKS);
    if (found === null || found.length === MOST_REMARKS) return null;
    // A reply names the comment that it answers.
    count += found.filter((attributes) => attributes['parentId'] === undefined).length;
  }
  return count;
}
