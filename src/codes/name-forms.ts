import { foldLabel, foldWithoutOrdinal } from '../base/label-text';

/** A label that carries its code: 201一般公共服务支出, [2010350]事业运行. */
export interface CodedLabel {
  readonly code: string;
  readonly name: string;
}

const CODED = /^[[(]?(\d{7}|\d{5}|\d{3})(?!\d)[\])]?[-_:、.]?(\D.*)$/;
const LEVEL_MARK = /\([类款项]\)/g;

/** The code in front of a label and the folded rest, or `null` when no code stands there. */
export function splitCodedLabel(label: string): CodedLabel | null {
  const match = CODED.exec(foldLabel(label));
  return match ? { code: match[1] ?? '', name: match[2] ?? '' } : null;
}

/** The folded name in a label: without ordinal (六、) and level marks ((类), (款), (项)). */
export function nameInLabel(label: string): string {
  return foldWithoutOrdinal(label).replace(LEVEL_MARK, '');
}

/** A folded name and what stands in brackets behind it: 事业运行 + 政府办公厅. */
export interface DecoratedName {
  readonly base: string;
  readonly decoration: string;
}

/** Splits a folded name at its last bracket, nested ones included; `null` without one at the end. */
export function splitDecoration(name: string): DecoratedName | null {
  if (!name.endsWith(')')) return null;
  let depth = 0;
  for (let at = name.length - 1; at > 0; at -= 1) {
    if (name[at] === ')') depth += 1;
    if (name[at] === '(') depth -= 1;
    if (depth === 0) return { base: name.slice(0, at), decoration: name.slice(at + 1, -1) };
  }
  return null;
}

/**
 * The form in which folded names are the same for a reader though not to the letter:
 * without punctuation, 的 and a closing 支出, with one word each for 和/与/及 and
 * 费/费用. 其他支出 keeps its 支出, as 其他 alone says nothing.
 */
export function looseForm(name: string): string {
  const plain = name
    .replace(/[()[\]"'、,;·。.的]/g, '')
    .replace(/以?及|与/g, '和')
    .replace(/费用$/, '费');
  if (!plain.endsWith('支出')) return plain;
  const cut = plain.slice(0, -2);
  return cut.length >= 2 && cut !== '其他' ? cut : plain;
}

/** The loose forms of an official name: as it stands, and with bracketed parts left out (维修（护）费, 维修费). */
export function looseForms(name: string): readonly string[] {
  const folded = foldLabel(name);
  const whole = looseForm(folded);
  if (!folded.includes('(')) return [whole];
  const bare = looseForm(folded.replace(/\([^()]*\)/g, ''));
  return bare === whole || bare.length < 2 ? [whole] : [whole, bare];
}
