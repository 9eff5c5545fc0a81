import type {
  WorkbookAccess,
  WorkbookCapabilities,
  WorkbookContent,
} from '../workbook/workbook-port';
import type { ProtectionState } from './session-state';

export function protectionOf({ sheets, access }: WorkbookContent): ProtectionState {
  const names = sheets.filter(({ isProtected }) => isProtected).map(({ grid }) => grid.name);
  return { ...access, sheets: names };
}

/** What the host can do with this workbook: in one that is read only, nothing that is to be saved. */
export function capabilitiesOf(
  able: WorkbookCapabilities,
  { isReadOnly }: WorkbookAccess,
): WorkbookCapabilities {
  if (!isReadOnly) return able;
  return {
    ...able,
    marks: able.marks ?? 'readOnly',
    edit: able.edit ?? 'readOnly',
    store: able.store ?? 'readOnly',
  };
}
