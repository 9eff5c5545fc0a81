import type { MarkLevel } from '../../../src/workbook/mark-plan';
import type { WorkbookCapabilities, WorkbookPort } from '../../../src/workbook/workbook-port';
import type { ContractSheet } from './contract-sheet';

/** How the contract gets at a host; each adapter's tests bring one. */
export interface ContractSubject {
  /** A workbook of exactly these sheets, the first visible one in front, A1 selected. */
  open(sheets: readonly ContractSheet[]): Promise<ContractHost>;
}

export interface MarkedCell {
  readonly sheet: string;
  readonly address: string;
  readonly level: MarkLevel;
}

/** An open workbook, looked at and edited past its port, as its user would. */
export interface ContractHost {
  readonly port: WorkbookPort;
  /** A host that selects one area only. */
  readonly selectsOneArea?: boolean;
  /** Types a value into a cell. */
  edit(sheet: string, address: string, value: string | number): Promise<void>;
  /** Everything the workbook holds – sheets, contents, formats – but no marks of ours. */
  fingerprint(): Promise<string>;
  /** The sheet in front and the areas selected on it, such as B6 or A1:C2, without $ and sheet. */
  selection(): Promise<{ readonly sheet: string; readonly areas: readonly string[] }>;
  /** Our marks as they stand in the workbook, in any order. */
  marks(): Promise<readonly MarkedCell[]>;
  /** The custom XML parts of the workbook that are ours. */
  storedParts(): Promise<readonly string[]>;
  /** Somebody else puts a custom XML part there. */
  addXmlPart(xml: string): Promise<void>;
  /** A port of a later session on the same workbook, which knows nothing of the first. */
  reopen(): Promise<WorkbookPort>;
  renameSheet(from: string, to: string): Promise<void>;
  removeSheet(name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * One promise that every port keeps. Runs in jest and in a page alike: it throws when it is broken.
 */
export interface ContractCase {
  readonly name: string;
  /** Only for hosts that can do this. */
  readonly needs?: keyof WorkbookCapabilities;
  run(subject: ContractSubject): Promise<void>;
}

/** Opens the sheets, runs the body and closes the workbook whatever happens. */
export async function withHost(
  subject: ContractSubject,
  sheets: readonly ContractSheet[],
  body: (host: ContractHost) => Promise<void>,
): Promise<void> {
  const host = await subject.open(sheets);
  try {
    await body(host);
  } finally {
    await host.close();
  }
}
