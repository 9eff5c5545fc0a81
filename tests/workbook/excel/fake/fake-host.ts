import type { ContractSheet } from '../../contract/contract-sheet';
import { FakeOfficeError } from './fake-error';
import { FakeWorkbook } from './fake-workbook';

/** The Excel that the add-in talks to, with what a test wants to know and to set. */
export class FakeHost {
  readonly workbook: FakeWorkbook;
  /** Highest ExcelApi set, such as 14 for 1.14. */
  readonly apiLevel: number;
  /** Changes of the workbook by the add-in, as Type.member. */
  readonly writes: string[] = [];
  /** Sheets brought to the front and cells selected by the add-in. */
  readonly moves: string[] = [];
  syncs = 0;
  /** Of each answer, in order. */
  readonly responseBytes: number[] = [];
  /** Below what Excel allows, to see what happens. */
  mostResponseBytes = Number.POSITIVE_INFINITY;
  isInFront = true;
  readonly #failures = new Map<string, string>();
  #editEnd: Promise<void> | null = null;
  #endEdit: (() => void) | null = null;

  constructor(sheets: readonly ContractSheet[], apiLevel: number) {
    this.workbook = new FakeWorkbook(sheets);
    this.apiLevel = apiLevel;
  }

  isSetSupported(name: string, version: string): boolean {
    return name === 'ExcelApi' && Number(version.split('.')[1]) <= this.apiLevel;
  }

  /** The next call of this member, such as Range.select, fails with this code. */
  failNext(place: string, code: string): void {
    this.#failures.set(place, code);
  }

  startCellEdit(): void {
    this.#editEnd = new Promise((resolve) => (this.#endEdit = resolve));
  }

  endCellEdit(): void {
    this.#endEdit?.();
    this.#editEnd = null;
  }

  countSync(): void {
    this.syncs += 1;
  }

  noteResponse(bytes: number): void {
    this.responseBytes.push(bytes);
  }

  async answer(delayForCellEdit: boolean): Promise<void> {
    if (this.#editEnd !== null && !delayForCellEdit) {
      throw new FakeOfficeError('InvalidOperationInCellEditMode', 'RequestContext.sync');
    }
    await this.#editEnd;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  failWhereAsked(place: string): void {
    const code = this.#failures.get(place);
    if (code === undefined) return;
    this.#failures.delete(place);
    throw new FakeOfficeError(code, place);
  }
}
