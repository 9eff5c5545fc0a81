import { cellAddress } from '../../base/address';
import type { Grid } from '../../grid/grid';
import { nearestName } from '../../narrative/nearest-name';
import type { AssumptionMisfit, Assumptions, TableAssumption } from '../../tables/assumptions';
import { ASSUME } from './assume-words.zh-CN';

/** A workbook that was read, and what of the assumptions it could not be read by. */
export interface ReadByAssumptions {
  readonly file: string;
  readonly sheets: readonly string[];
  readonly misfits: readonly AssumptionMisfit[];
}

export function readBy(
  file: string,
  grids: readonly Grid[],
  { misfits }: Pick<ReadByAssumptions, 'misfits'>,
): ReadByAssumptions {
  return { file, sheets: grids.map(({ name }) => name), misfits };
}

export interface MisfitTally {
  /** Sentences about assumptions that no workbook was read by: the command is given up. */
  readonly unused: readonly string[];
  /** About those that hold for another workbook; a sheet that stands in that one only is no worry. */
  readonly notes: readonly string[];
}

/** Which assumptions found no table to be about, over all workbooks of a command. */
export function tallyMisfits(
  { tables }: Assumptions,
  workbooks: readonly ReadByAssumptions[],
): MisfitTally {
  const failed = (assumption: TableAssumption) =>
    workbooks.flatMap(({ file, sheets, misfits }) => {
      const misfit = misfits.find((one) => one.assumption === assumption);
      return misfit === undefined ? [] : { misfit, text: misfitText(file, misfit, sheets) };
    });
  const unused: string[] = [];
  const notes: string[] = [];
  for (const assumption of tables) {
    const own = failed(assumption);
    const isUsed = own.length < workbooks.length;
    for (const { misfit, text } of own) {
      if (!isUsed) unused.push(text);
      else if (misfit.reason !== 'noSheet') notes.push(text);
    }
  }
  return { unused, notes };
}

function misfitText(file: string, misfit: AssumptionMisfit, sheets: readonly string[]): string {
  return ASSUME.misfit(file, misfitReason(misfit, sheets));
}

function misfitReason({ assumption, reason }: AssumptionMisfit, sheets: readonly string[]): string {
  const { sheet, title, reading } = assumption;
  const kind = reading.kind === 'table' ? (reading.tableKind ?? '') : '';
  switch (reason) {
    case 'noSheet':
      return ASSUME.misfits.noSheet(sheet, nearestName(sheet, sheets));
    case 'noTitle':
      return ASSUME.misfits.noTitle(sheet, title === null ? '' : cellAddress(title));
    case 'noKind':
      return ASSUME.misfits.noKind(kind);
    case 'otherStage':
      return ASSUME.misfits.otherStage(kind);
  }
}
