/** 手工填写的事业编制 */
export function filledInText(label: string): string {
  return `手工填写的${label}`;
}
