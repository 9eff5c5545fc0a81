import { contentsOf, wouldBeLost } from '../../session/stored/stored-state';
import { contentsText } from '../../session/stored/stored-words.zh-CN';
import type { OpenWorkbook } from './open-workbook';

/** What a user would have to do again if the workbook were closed now. */
export interface UnsavedWork {
  /** Cells were changed, which the file does not take. */
  readonly isEdited: boolean;
  /** 忽略 3 处，说明填写 1 份; null where all of it is exported or stored. */
  readonly said: string | null;
}

/** Null where nothing would be lost. */
export function unsavedWork(workbook: OpenWorkbook): UnsavedWork | null {
  const state = workbook.session.getState();
  const isEdited = workbook.isEdited();
  const said = wouldBeLost(state) ? contentsText(contentsOf(state)) : null;
  return isEdited || said !== null ? { isEdited, said } : null;
}
