import { foldWithoutOrdinal } from '../../base/label-text';
import type { AxisNode } from '../../tables/table';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  ',': '，',
};

/** The name of a row or column as a sentence prints it: without ordinal and code, in full-width marks. */
export function printedName(node: AxisNode): string {
  const label = node.label.split('›').at(-1) ?? '';
  const code = node.code === undefined ? '' : `${node.code} `;
  const name = code !== '' && label.startsWith(code) ? label.slice(code.length) : label;
  return foldWithoutOrdinal(name).replace(/[():;,]/g, (mark) => FULL_WIDTH[mark] ?? mark);
}

/** A project's name without the year that tables put before or behind it. */
export function projectName(name: string): string {
  const bare = name.replace(/^(?:19|20)\d{2}年度?/, '').replace(/(?:19|20)\d{2}(?:年度?)?$/, '');
  return bare === '' ? name : bare;
}
