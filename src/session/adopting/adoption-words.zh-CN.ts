import type { CodeOrName } from './code-or-name';

/** 编码由 2080502 改为 2080505 */
export function codeChangeText(code: string, expected: string): string {
  return `编码由 ${code} 改为 ${expected}`;
}

/** Which of a code and its name is the likelier slip, and why. */
export function likelierText({ row, code, name, likelier }: CodeOrName): string {
  if (likelier.of === null) return '从其他行和其他表看不出是编码还是名称有误，请对照原始数据';
  switch (likelier.because) {
    case 'codeListedTwice':
      return `更可能是编码有误：本表另有 ${row.code} 一行`;
    case 'nameElsewhere':
      return `更可能是编码有误：其他表中有 ${code}“${row.name}”，没有 ${row.code}“${name}”`;
    case 'otherListedToo':
      return `更可能是名称有误：本表另有 ${code} 一行`;
    case 'codeElsewhere':
      return `更可能是名称有误：其他表中有 ${row.code}“${name}”，没有 ${code}“${row.name}”`;
  }
}

/** 现为“…”，应为“…” */
export function nameCorrectionText(name: string, expected: string): string {
  return `现为“${name}”，应为“${expected}”`;
}

/** 由“…”改为“…” */
export function nameChangeText(name: string, expected: string): string {
  return `由“${name}”改为“${expected}”`;
}

/** 名称由“…”改为“…”, where the code may be what is wrong. */
export function nameInsteadText(change: string): string {
  return `名称${change}`;
}

/** 由 57.94 改为 58.04 万元; null was blank. */
export function amountChangeText(before: string | null, after: string): string {
  return `由${before === null ? '空白' : ` ${before} `}改为 ${after}`;
}

/** 标题的年度由 2023 改为 2024 */
export function yearChangeText(printed: number, year: number): string {
  return `标题的年度由 ${printed} 改为 ${year}`;
}
