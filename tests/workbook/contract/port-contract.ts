import type { WorkbookCapabilities } from '../../../src/workbook/workbook-port';
import type { ContractCase } from './contract-host';
import { CHARTING_CASES } from './charting-cases';
import { EDITING_CASES } from './editing-cases';
import { MARKING_CASES } from './marking-cases';
import { READING_CASES } from './reading-cases';
import { SELECTING_CASES } from './selecting-cases';
import { STORING_CASES } from './storing-cases';
import { WATCHING_CASES } from './watching-cases';

/** What every port promises, as far as its host is able to. */
export function portContract(
  able: readonly (keyof WorkbookCapabilities)[],
): readonly ContractCase[] {
  const cases = [
    ...READING_CASES,
    ...SELECTING_CASES,
    ...MARKING_CASES,
    ...EDITING_CASES,
    ...STORING_CASES,
    ...CHARTING_CASES,
    ...WATCHING_CASES,
  ];
  return cases.filter(({ needs }) => needs === undefined || able.includes(needs));
}
