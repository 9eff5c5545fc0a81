/** 现为“…”，应为“…” */
export function nameCorrectionText(name: string, expected: string): string {
  return `现为“${name}”，应为“${expected}”`;
}
