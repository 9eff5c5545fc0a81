import { comparedOf } from '../../session/compared/companion-workbook';
import { contentsOf, wouldBeLost } from '../../session/stored/stored-state';
import { contentsText } from '../../session/stored/stored-words.zh-CN';
import type { OpenWorkbook } from './open-workbook';
import type { UnsavedWork } from './unsaved-work';

/** Null where nothing would be lost. */
export function findUnsavedWork(workbook: OpenWorkbook): UnsavedWork | null {
  const state = workbook.session.getState();
  const isEdited = workbook.hasUnlistedChanges();
  const said = wouldBeLost(state) ? contentsText(contentsOf(state)) : null;
  const compared = [...new Set(comparedOf(state.companions).map(({ file }) => file))];
  const isKept = !isEdited && said === null && compared.length === 0;
  return isKept ? null : { isEdited, said, compared };
}
