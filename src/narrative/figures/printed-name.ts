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
  const code = codeForms(node).find((form) => label.startsWith(form)) ?? '';
  return foldWithoutOrdinal(label.slice(code.length)).replace(
    /[():;,]/g,
    (mark) => FULL_WIDTH[mark] ?? mark,
  );
}

/** The code as it may stand in front of the name; lines of a 收支总表 have both in one cell. */
function codeForms({ code, coordinates }: AxisNode): readonly string[] {
  if (code !== undefined) return [`${code} `];
  const own = coordinates.function ?? coordinates.economy;
  return own === undefined ? [] : [`[${own}]`, own];
}

/** A project's name without the year that tables put before or behind it. */
export function projectName(name: string): string {
  const bare = name.replace(/^(?:19|20)\d{2}年度?/, '').replace(/(?:19|20)\d{2}(?:年度?)?$/, '');
  return bare === '' ? name : bare;
}
