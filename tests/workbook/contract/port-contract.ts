import type { WorkbookCapabilities } from '../../../src/workbook/workbook-port';
import type { ContractCase } from './contract-host';
import { MARKING_CASES } from './marking-cases';
import { READING_CASES } from './reading-cases';
import { SELECTING_CASES } from './selecting-cases';
import { WATCHING_CASES } from './watching-cases';

/** What every port promises, as far as its host is able to. */
export function portContract(
  able: readonly (keyof WorkbookCapabilities)[],
): readonly ContractCase[] {
  return [...READING_CASES, ...SELECTING_CASES, ...MARKING_CASES, ...WATCHING_CASES].filter(
    ({ needs }) => needs === undefined || able.includes(needs),
  );
}
