import { stat } from 'node:fs/promises';
import type { Surroundings } from '../../session/inspecting/inspect-workbook';
import { checkedFileJson } from '../check-json';
import { checkFile } from '../check-file';
import type { OverviewRow } from '../../session/overview/overview-row';
import { overviewRow } from '../../session/overview/overview-row';
import type { CheckedFile } from '../../session/report/checked-file';

/** The line of one file. */
export interface CheckedLine {
  /** JSON without a line end. */
  readonly json: string;
  /** What it came to, in the classes of every other output. */
  readonly standing: OverviewRow['kind'];
  /** Why it was not checked, for people; null where it was. */
  readonly problem: string | null;
}

/** What tells whether a file is still the one that was checked. */
export interface FileStamp {
  /** In bytes; null where there is no such file. */
  readonly size: number | null;
  /** ISO 8601, UTC, with milliseconds. */
  readonly modified: string | null;
}

export async function stampOf(file: string): Promise<FileStamp> {
  try {
    const { size, mtime } = await stat(file);
    return { size, modified: mtime.toISOString() };
  } catch {
    return { size: null, modified: null };
  }
}

/** Checks one file. Never rejects. */
export async function checkLine(
  file: string,
  stamp: FileStamp,
  surroundings: Surroundings,
): Promise<CheckedLine> {
  return lineOf(await checkFile(file, surroundings, [], () => undefined), stamp);
}

export function lineOf(checked: CheckedFile, { size, modified }: FileStamp): CheckedLine {
  const { file } = checked;
  const head = { version: 1, file, size, modified };
  if (checked.kind === 'failed') {
    const { error } = checked;
    const json = JSON.stringify({ ...head, error });
    return { json, standing: 'failed', problem: error.message };
  }
  const result = checkedFileJson(file, checked.workbook);
  const { kind } = overviewRow(checked);
  return { json: JSON.stringify({ ...head, ...result }), standing: kind, problem: null };
}
