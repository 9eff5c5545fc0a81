import { fail } from '../../base/result';
import type { PortResult } from '../workbook-port';
import type { FileResult } from './file-problem';

/** What was read beside the sheets of a file, as a port answers it. */
export function storedOf(stored: FileResult<readonly string[]>): PortResult<readonly string[]> {
  return stored.ok ? stored : fail({ code: 'host', detail: stored.error.code });
}
