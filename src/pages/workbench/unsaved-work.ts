import { comparedOf } from '../../session/companion-workbook';
import { contentsOf, wouldBeLost } from '../../session/stored/stored-state';
import { contentsText } from '../../session/stored/stored-words.zh-CN';
import type { OpenWorkbook } from './open-workbook';

/** What a user would have to do again if the workbook were closed now. */
export interface UnsavedWork {
  /** Cells were changed, which the file does not take, and no list of that was exported. */
  readonly isEdited: boolean;
  /** 忽略 3 处，说明填写 1 份; null where all of it is exported or stored. */
  readonly said: string | null;
  /** The files that were loaded to compare with. */
  readonly compared: readonly string[];
}

/** Null where nothing would be lost. */
export function unsavedWork(workbook: OpenWorkbook): UnsavedWork | null {
  const state = workbook.session.getState();
  const isEdited = workbook.hasUnlistedChanges();
  const said = wouldBeLost(state) ? contentsText(contentsOf(state)) : null;
  const compared = [...new Set(comparedOf(state.companions).map(({ file }) => file))];
  const isKept = !isEdited && said === null && compared.length === 0;
  return isKept ? null : { isEdited, said, compared };
}
