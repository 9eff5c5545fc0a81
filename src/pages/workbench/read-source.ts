import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { MAX_FILE_BYTES } from '../../workbook/file/file-limits';
import { fileProblemMessage } from '../../workbook/file/file-problems.zh-CN';
import type { SampleId } from './load-sample';
import { loadSample } from './load-sample';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

/** What a user asks to open. */
export type Source =
  | {
      readonly kind: 'file';
      readonly file: File;
      /** Asked for from the overview, where its result is already known. */
      readonly checksAtOnce?: boolean;
    }
  | { readonly kind: 'sample'; readonly id: SampleId };

export interface SourceContent {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The bytes of what is to be opened, or in words why there are none. */
export async function readSource(source: Source): Promise<Result<SourceContent, string>> {
  if (source.kind === 'sample') {
    const sample = await loadSample(source.id);
    return sample.ok ? sample : fail(WORKBENCH_WORDS.sampleMissing);
  }
  const { name, size } = source.file;
  // Before it is read: a file this large would only fill the memory.
  if (size > MAX_FILE_BYTES) {
    const problem = { code: 'too-large', bytes: size, limit: MAX_FILE_BYTES } as const;
    return fail(WORKBENCH_WORDS.problem(name, fileProblemMessage(problem)));
  }
  try {
    return ok({ name, bytes: new Uint8Array(await source.file.arrayBuffer()) });
  } catch {
    return fail(WORKBENCH_WORDS.unreadable(name));
  }
}
