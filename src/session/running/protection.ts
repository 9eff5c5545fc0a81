import type {
  WorkbookAccess,
  WorkbookCapabilities,
  WorkbookContent,
} from '../../workbook/workbook-port';
import type { ProtectionState } from '../state/session-state';

export function protectionOf({ sheets, access }: WorkbookContent): ProtectionState {
  const names = sheets.filter(({ isProtected }) => isProtected).map(({ grid }) => grid.name);
  return { ...access, sheets: names };
}

/**
 * What the host can do with this workbook: in one that is read only, nothing that is to be saved;
 * in one whose structure is protected, no new sheet.
 */
export function capabilitiesOf(
  able: WorkbookCapabilities,
  { isReadOnly, isStructureFixed }: WorkbookAccess,
): WorkbookCapabilities {
  const fixed = isStructureFixed ? 'fixedStructure' : null;
  if (!isReadOnly) return { ...able, charts: able.charts ?? fixed };
  return {
    ...able,
    charts: able.charts ?? 'readOnly',
    marks: able.marks ?? 'readOnly',
    edit: able.edit ?? 'readOnly',
    store: able.store ?? 'readOnly',
  };
}
