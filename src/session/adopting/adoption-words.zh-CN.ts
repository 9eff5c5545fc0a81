/** 现为“…”，应为“…” */
export function nameCorrectionText(name: string, expected: string): string {
  return `现为“${name}”，应为“${expected}”`;
}

/** 由“…”改为“…” */
export function nameChangeText(name: string, expected: string): string {
  return `由“${name}”改为“${expected}”`;
}

/** 由 57.94 改为 58.04 万元; null was blank. */
export function amountChangeText(before: string | null, after: string): string {
  return `由${before === null ? '空白' : ` ${before} `}改为 ${after}`;
}
