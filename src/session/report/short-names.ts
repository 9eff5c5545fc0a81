import type { CheckedFile } from './checked-file';
import { failureReason } from './failure-reason';

/** The files named as in a report: without the folders that all of them share. */
export function withShortNames(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const names = shortNames(files.map(({ file }) => file));
  return files.map((one, position) => {
    const file = names[position] ?? one.file;
    if (one.kind === 'checked') return { ...one, file };
    return { ...one, file, error: { ...one.error, message: failureReason(one) } };
  });
}

/** Paths without the folders that all of them share, those left over written with a slash. */
export function shortNames(paths: readonly string[]): readonly string[] {
  const steps = paths.map((path) => path.split(/[\\/]/));
  const [first = []] = steps;
  const differs = first.findIndex((step, depth) =>
    steps.some((one) => depth === one.length - 1 || one[depth] !== step),
  );
  return steps.map((one) => one.slice(Math.max(0, differs)).join('/'));
}
