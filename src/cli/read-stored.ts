import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { Grid } from '../grid/grid';
import { readStoredParts as readPartsOfFile } from '../workbook/file/read-stored-parts';
import { readStoredParts } from '../session/stored/read-stored-parts';
import type { StoredContents } from '../session/stored/stored-contents';
import { isNothing, NOTHING_STORED } from '../session/stored/stored-contents';
import type { StoredState } from '../session/stored/stored-state';
import { contentsText, storedWarning } from '../session/stored/stored-words.zh-CN';
import { STORED } from './messages.zh-CN';
import type { FileError } from './read-file';
import { gridsIn, readBytes } from './read-file';

/** A workbook with what its users have stored in it. */
export interface StoredWorkbook {
  readonly grids: readonly Grid[];
  readonly stored: StoredContents;
  /** What of it is used and what could not be, a sentence each. */
  readonly notes: readonly string[];
}

/** Reads a workbook from disk together with what is stored in it. */
export async function readStoredWorkbook(file: string): Promise<Result<StoredWorkbook, FileError>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const grids = await gridsIn(file, bytes.value);
  if (!grids.ok) return fail(grids.error);
  const parts = readPartsOfFile(bytes.value);
  const reading: StoredState = parts.ok ? readStoredParts(parts.value) : { kind: 'failed' };
  const stored = reading.kind === 'contents' ? reading.contents : NOTHING_STORED;
  const used = isNothing(stored) ? [] : [STORED.used(file, contentsText(stored))];
  const warning = reading.kind === 'failed' ? STORED.unreadable : storedWarning(reading);
  const warnings = warning === '' ? [] : [STORED.warning(file, warning)];
  return ok({ grids: grids.value, stored, notes: [...used, ...warnings] });
}
