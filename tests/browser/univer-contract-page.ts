import { portContract } from '../workbook/contract/port-contract';
import { univerSubject } from './univer-contract-subject';

declare global {
  interface Window {
    /** Runs every case of the contract on the spreadsheet of the workbench. */
    runContract(): Promise<readonly CaseResult[]>;
  }
}

export interface CaseResult {
  readonly name: string;
  /** Why the port broke its promise, or null when it kept it. */
  readonly failure: string | null;
}

window.runContract = async () => {
  const subject = univerSubject(document.body);
  const results: CaseResult[] = [];
  for (const { name, run } of portContract(['select', 'marks', 'watch', 'edit'])) {
    try {
      await run(subject);
      results.push({ name, failure: null });
    } catch (error) {
      results.push({ name, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  return results;
};
