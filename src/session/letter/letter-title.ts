import { visibleText } from '../../base/visible-text';
import type { RecognisedTable } from '../../tables/table';

/** Longer ones are sentences rather than the name of a table. */
const MOST_SIGNS = 40;
/** What is left of 收支总表（2024年度）. */
const NO_NAME = /^\P{Script=Han}*$|^[^（(]*[）)]/u;

/** 收支预算总表: as the table prints its title, without body and year, which the letter says itself. */
export function letterTitle({ title, kind }: Pick<RecognisedTable, 'title' | 'kind'>): string {
  const own = visibleText(title)
    .replace(/\s/g, '')
    .replace(/^.*\d{4}年度?/, '');
  return NO_NAME.test(own) || own.length > MOST_SIGNS ? kind.id : own;
}
