import type { CheckedFile } from './checked-file';

/** Why a file was not checked, without its name, which stands beside it. */
export function failureReason({ file, error }: Extract<CheckedFile, { kind: 'failed' }>): string {
  const start = `${file}：`;
  return error.message.startsWith(start) ? error.message.slice(start.length) : error.message;
}
