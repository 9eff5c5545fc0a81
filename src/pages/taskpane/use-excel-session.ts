import { useEffect, useState } from 'react';
import { createSession } from '../../session/create-session';
import { localPreferences } from '../../session/state/local-preferences';
import { localWording } from '../../session/wording/local-wording';
import type { WorkbookSession } from '../../session/workbook-session';
import { createExcelPort } from '../../workbook/excel/excel-port';
import { officePartition } from '../../workbook/excel/office-partition';
import { waitForOffice } from '../../workbook/excel/wait-for-office';
import type { OfficeHost } from '../../workbook/excel/wait-for-office';
import { officeScript } from '../office-script';
import { PREFERENCES_KEY, WORDING_KEY } from '../storage-keys';

export type ExcelSession =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'open'; readonly session: WorkbookSession }
  | { readonly kind: Exclude<OfficeHost['kind'], 'excel'> };

/** A session on the workbook of the Excel around this page, once that has answered. */
export function useExcelSession(): ExcelSession {
  const [state, setState] = useState<ExcelSession>({ kind: 'connecting' });
  useEffect(() => {
    let isWanted = true;
    let session: WorkbookSession | null = null;
    const connect = async () => {
      const host = await waitForOffice(officeScript());
      if (!isWanted) return;
      if (host.kind !== 'excel') {
        setState({ kind: host.kind });
        return;
      }
      session = createSession({
        port: createExcelPort(host.api),
        preferences: localPreferences(officePartition() + PREFERENCES_KEY),
        wording: localWording(officePartition() + WORDING_KEY),
      });
      setState({ kind: 'open', session });
    };
    void connect();
    return () => {
      isWanted = false;
      void session?.close();
    };
  }, []);
  return state;
}
