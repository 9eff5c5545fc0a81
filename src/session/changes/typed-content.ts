import type { Cell } from '../../grid/cell-value';

/** What was typed into a cell: a text that reads like a number is not that number. */
export interface TypedContent {
  readonly kind: 'blank' | 'text' | 'number' | 'formula' | 'boolean' | 'error';
  /** As it is typed, formulas with their =; numbers as the sheet shows them where that loses nothing. */
  readonly text: string;
}

/** What is typed to get this cell. */
export function typedContent({ value, formula }: Cell): TypedContent {
  if (formula !== null) return { kind: 'formula', text: `=${formula}` };
  switch (value.kind) {
    case 'blank':
    case 'uncalculated':
      return { kind: 'blank', text: '' };
    case 'text':
      return { kind: 'text', text: value.text };
    case 'number':
      return { kind: 'number', text: shownWhole(value.number, value.shown) };
    case 'boolean':
      return { kind: 'boolean', text: value.boolean ? 'TRUE' : 'FALSE' };
    case 'error':
      return { kind: 'error', text: value.code };
  }
}

/** Whether the same was typed into both; a number in another format is the same number. */
export function isTypedAlike(old: Cell, now: Cell): boolean {
  if (old.formula === null && now.formula === null) {
    if (old.value.kind === 'number' && now.value.kind === 'number') {
      return old.value.number === now.value.number;
    }
  }
  const [was, is] = [typedContent(old), typedContent(now)];
  return was.kind === is.kind && was.text === is.text;
}

/** The list is typed from by hand: places that the sheet hides must not get lost on the way. */
function shownWhole(number: number, shown: string): string {
  const plain = shown.trim().replace(/,/g, '');
  return plain !== '' && Number(plain) === number ? shown.trim() : String(number);
}
