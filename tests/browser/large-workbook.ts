import { largeWorkbook as largeGrids } from '../../scripts/synthetic/large-workbook';
import type { ContractSheet } from '../workbook/contract/contract-sheet';
import { contractSheet } from './sample-sheets';

/** The large workbook as the stand-in for Excel holds it. */
export function largeWorkbook(): readonly ContractSheet[] {
  return largeGrids().map(contractSheet);
}
