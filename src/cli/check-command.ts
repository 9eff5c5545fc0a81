import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import { loadAssumptions } from './assume/load-assumptions';
import type { ReadByAssumptions } from './assume/tally-misfits';
import { tallyMisfits } from './assume/tally-misfits';
import { BATCH_VALUES, batchCommand } from './batch/batch-command';
import { BATCH } from './batch/batch-words.zh-CN';
import { checkFile } from './check-file';
import { checkOutput, letterEnding } from './check-output';
import { comparedPaths, readCompared, unfitFiles } from './compared-files';
import { listWorkbooks, UNHEARD } from './find-workbooks';
import { doubtOfNames, readFormerNames, renamedHints } from './former-names';
import { FILES, USAGE } from './messages.zh-CN';
import type { ParsedArguments } from './parse-arguments';
import { chooseFormat, parseArguments } from './parse-arguments';
import { readCodeBooks } from './read-code-books';
import { overviewNotes } from '../session/overview/overview-notes';
import type { OverviewRow } from '../session/overview/overview-row';
import { overviewRow } from '../session/overview/overview-row';
import { totalText } from '../session/report/total-text';
import type { ExitCode, Terminal } from './terminal';
import { refuse } from './terminal';
import { deliverFolder, isFolderPath, letterPlace } from './write-letters';
import { deliver } from './write-output';

const OPTIONS = {
  values: ['format', 'output', 'assume', 'prior', 'budget', 'inputs', 'codes', ...BATCH_VALUES],
  switches: [],
  lists: ['units'],
};

const FORMATS = ['text', 'json', 'jsonl', 'html', 'xlsx', 'docx', 'letter'] as const;

/** `check FILE...`: one bad file among many is named and the others are still done. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const written = parseArguments(args, OPTIONS);
  if (!written.ok) return refuse(terminal, written.error);
  const { values } = written.value;
  const format = chooseFormat(written.value, FORMATS, 'text');
  if (!format.ok) return refuse(terminal, format.error);
  if (format.value === 'jsonl') return batchCommand(written.value, terminal);
  const onlyBatch = BATCH_VALUES.find((name) => values[name] !== undefined);
  if (onlyBatch !== undefined) return refuse(terminal, BATCH.onlyJsonl(`--${onlyBatch}`));
  if (written.value.files.length === 0) return refuse(terminal, USAGE.noFile);
  const output = values['output'];
  if ((format.value === 'xlsx' || format.value === 'docx') && output === undefined) {
    return refuse(terminal, USAGE.needsOutput(format.value));
  }
  const place = await placeOf(output, letterEnding(format.value));
  if (!place.ok) return refuse(terminal, place.error);
  const { parsed, passedOver } = await inFolders(written.value, terminal);
  const { files } = parsed;
  const assumptions = await loadAssumptions(values['assume']);
  if (!assumptions.ok) return refuse(terminal, assumptions.error);
  const books = await readCodeBooks(values['codes'], terminal);
  if (!books.ok) return refuse(terminal, books.error);
  const formerNames = await readFormerNames(parsed, terminal);
  if (!formerNames.ok) return refuse(terminal, formerNames.error);
  const compared = await readCompared(parsed, books.value, formerNames.value);
  if (!compared.ok) return refuse(terminal, compared.error);
  const surroundings = {
    books: books.value,
    compared: compared.value,
    assumptions: assumptions.value,
  };
  const read: ReadByAssumptions[] = [];
  const rows: OverviewRow[] = [];
  const report = checkOutput(format.value, place.value === 'folder');
  for (const file of files) {
    const result = await checkFile(file, surroundings, read, (note) => terminal.err(`${note}\n`));
    if (result.kind === 'failed') terminal.err(`${result.error.message}\n`);
    else {
      const { sets } = result.workbook;
      const doubt = doubtOfNames(sets, compared.value);
      if (doubt !== null) return refuse(terminal, doubt);
      const messages = [...unfitFiles(file, sets), ...renamedHints(sets, compared.value)];
      for (const message of messages) terminal.err(`${message}\n`);
    }
    rows.push(overviewRow(result));
    report.take(result);
  }
  const { unused, notes } = tallyMisfits(assumptions.value, read);
  if (unused.length > 0) return refuse(terminal, unused.join('\n'));
  for (const note of notes) terminal.err(`${note}\n`);
  const content = await report.finish(passedOver);
  const others = comparedPaths(parsed).map(([, path]) => path);
  const given = ['codes', 'assume', 'inputs'].flatMap((option) => values[option] ?? []);
  const inputs = [...files, ...others, ...given];
  const done = exitCode(rows);
  const code =
    typeof content === 'string' || content instanceof Uint8Array
      ? await deliver(terminal, content, { output, inputs }, done)
      : await deliverFolder(terminal, content, { output: output ?? '', inputs }, done);
  if (code === done && output !== undefined && report.told() !== '') {
    terminal.err(`${report.told()}\n`);
  }
  if (rows.length > 1) terminal.err(`${totalText(rows)}\n`);
  for (const note of overviewNotes(rows, passedOver)) terminal.err(`${note}\n`);
  return code;
}

/** Where -o leads; a folder takes only letters, for which `ending` is that of their files. */
async function placeOf(
  output: string | undefined,
  ending: string | null,
): Promise<Result<'file' | 'folder', string>> {
  if (output === undefined) return ok('file');
  if (ending !== null) return letterPlace(output, ending);
  return (await isFolderPath(output)) ? fail(FILES.isFolder(output)) : ok('file');
}

interface ListedArguments {
  /** The arguments with the workbooks of a folder in its place. */
  readonly parsed: ParsedArguments;
  /** Files beside those to be checked that are no workbooks. */
  readonly passedOver: readonly string[];
}

async function inFolders(written: ParsedArguments, terminal: Terminal): Promise<ListedArguments> {
  const { files, lists } = written;
  const passedOver: string[] = [];
  const note = (message: string) => {
    terminal.err(`${message}\n`);
  };
  const listed = await listWorkbooks(files, { note, passOver: (name) => passedOver.push(name) });
  const { units } = lists;
  if (units === undefined) return { parsed: { ...written, files: listed }, passedOver };
  const listedUnits = await listWorkbooks(units, { ...UNHEARD, note });
  return {
    parsed: { ...written, files: listed, lists: { ...lists, units: listedUnits } },
    passedOver,
  };
}

function exitCode(rows: readonly OverviewRow[]): ExitCode {
  if (rows.every(({ kind }) => kind === 'failed')) return 2;
  return rows.some(({ kind }) => kind === 'errors') ? 1 : 0;
}
