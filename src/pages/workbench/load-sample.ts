import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const SAMPLES = {
  clean: {
    name: '示例区数据中心-2024年部门预算.xlsx',
    address: new URL('../../../assets/samples/示例区数据中心-2024年部门预算.xlsx', import.meta.url),
  },
  faulty: {
    name: '示例区数据中心-2024年部门预算-含错误.xlsx',
    address: new URL(
      '../../../assets/samples/示例区数据中心-2024年部门预算-含错误.xlsx',
      import.meta.url,
    ),
  },
} as const;

export type SampleId = keyof typeof SAMPLES;

/** Fetches a sample workbook that the site brings along; fails when the site does not answer. */
export async function loadSample(id: SampleId): Promise<Result<SampleFile, null>> {
  const { name, address } = SAMPLES[id];
  try {
    const response = await fetch(address);
    if (!response.ok) return fail(null);
    return ok({ name, bytes: new Uint8Array(await response.arrayBuffer()) });
  } catch {
    return fail(null);
  }
}
