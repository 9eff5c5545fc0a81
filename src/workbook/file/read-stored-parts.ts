import { ok } from '../../base/result';
import { isStoredPart, MOST_STORED_CHARACTERS } from '../stored/stored-part';
import type { FileResult } from './file-problem';
import { damaged } from './file-problem';
import type { Relation } from './package-parts';
import { PackageParts } from './package-parts';
import { sniffFile } from './sniff-file';
import { listArchive } from './zip-archive';

/**
 * The custom XML parts of ours in the bytes of a workbook; none in formats that have no such parts.
 * A part that cannot be unpacked may be one of ours, so it is a problem and not an absence.
 */
export function readStoredParts(bytes: Uint8Array): FileResult<readonly string[]> {
  const sniffed = sniffFile(bytes);
  if (sniffed.kind === 'problem' || sniffed.container !== 'zip') return ok([]);
  const entries = listArchive(bytes);
  if (!entries.ok) return entries;
  const parts = new PackageParts(bytes, entries.value);
  const paths = customParts(parts);
  if (!paths.ok) return paths;
  const stored: string[] = [];
  for (const path of paths.value) {
    // Larger than any of ours: a document library keeps its own there.
    if (parts.unpackedBytes(path) > MOST_STORED_CHARACTERS) continue;
    const part = parts.read(path, Infinity, MOST_STORED_CHARACTERS);
    if (!part.ok) return damaged(`${path}: ${part.error.code}`);
    if (isStoredPart(part.value)) stored.push(part.value);
  }
  return ok(stored);
}

function customParts(parts: PackageParts): FileResult<readonly string[]> {
  const root = parts.relations('');
  if (!root.ok) return root;
  const main = root.value.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const relations = main === '' ? ok([]) : parts.relations(main);
  if (!relations.ok) return relations;
  const isCustom = ({ type, target }: Relation) => type === 'customXml' && parts.has(target);
  return ok([
    ...new Set([...relations.value, ...root.value].filter(isCustom).map((one) => one.target)),
  ]);
}
