import type { DocumentUse } from '../../../src/checks/documents/other-document';
import type { Grid } from '../../../src/grid/grid';
import { readWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { CheckedSheets, contextOf } from '../checked-sheets';

/** A workbook given for comparison. */
export interface Given {
  readonly use: DocumentUse;
  readonly grids: readonly Grid[];
}

/** Checks the sheets beside other workbooks, each in a file named after its use and place. */
export function checkBeside(grids: readonly Grid[], ...given: readonly Given[]): CheckedSheets {
  const documents = given.flatMap(({ use, grids: sheets }, place) =>
    readWorkbook(sheets).sets.map(({ book }) => ({ file: `${use}${place + 1}.xlsx`, use, book })),
  );
  return new CheckedSheets({ ...contextOf(...grids), documents });
}
