import { cellAddress } from '../base/address';
import { exactDecimal } from '../base/amount';
import type { Fact } from '../facts/fact';
import type { ReadWorkbook } from '../session/inspecting/inspect-workbook';
import { readWorkbook } from '../session/inspecting/inspect-workbook';
import { OVERVIEW_WORDS } from '../session/overview/overview-words.zh-CN';
import { ASPECTS } from '../tables/coordinates/aspect-members';
import { fundWithTiming } from '../tables/coordinates/coordinates';
import { loadAssumptions } from './assume/load-assumptions';
import type { ReadByAssumptions } from './assume/tally-misfits';
import { readBy, tallyMisfits } from './assume/tally-misfits';
import { tableJson, unrecognisedJson } from './check-json';
import { listWorkbooks } from './find-workbooks';
import { FILES, USAGE } from './messages.zh-CN';
import { chooseFormat, parseArguments } from './parse-arguments';
import { readCodeBooks } from './read-code-books';
import { readGrids } from './read-file';
import { tablesText } from './tables-text.zh-CN';
import type { ExitCode, Terminal } from './terminal';
import { refuse } from './terminal';
import { deliver, jsonText } from './write-output';

const OPTIONS = {
  values: ['format', 'output', 'assume', 'codes'],
  switches: ['facts'],
};

const FORMATS = ['text', 'json'] as const;

/** `tables FILE...`: what was recognised, and with --facts what every amount cell states. */
export async function tablesCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuse(terminal, parsed.error);
  const format = chooseFormat(parsed.value, FORMATS, 'text');
  if (!format.ok) return refuse(terminal, format.error);
  if (parsed.value.files.length === 0) return refuse(terminal, USAGE.noFile);
  const assumptions = await loadAssumptions(parsed.value.values['assume']);
  if (!assumptions.ok) return refuse(terminal, assumptions.error);
  const read: ReadByAssumptions[] = [];
  const withFacts = parsed.value.switches.has('facts');
  const { files: paths, values } = parsed.value;
  const passedOver: string[] = [];
  const files = await listWorkbooks(paths, {
    note: (message) => terminal.err(`${message}\n`),
    passOver: (name) => passedOver.push(name),
  });
  if (passedOver.length > 0) terminal.err(`${OVERVIEW_WORDS.passedOver(passedOver)}\n`);
  const books = await readCodeBooks(values['codes'], terminal);
  if (!books.ok) return refuse(terminal, books.error);
  const json: unknown[] = [];
  const texts: string[] = [];
  let found = false;
  for (const file of files) {
    const grids = await readGrids(file);
    if (!grids.ok) {
      terminal.err(`${grids.error.message}\n`);
      json.push({ file, error: grids.error });
      continue;
    }
    const workbook = readWorkbook(grids.value, {
      books: books.value,
      file,
      assumptions: assumptions.value,
    });
    read.push(readBy(file, grids.value, workbook));
    found ||= workbook.sets.length > 0;
    texts.push(tablesText(file, workbook, withFacts));
    if (workbook.sets.length > 0) {
      json.push(fileJson(file, workbook, withFacts));
      continue;
    }
    const message = `${FILES.problem(file, FILES.noTable)}。`;
    terminal.err(`${message}\n`);
    json.push({
      ...fileJson(file, workbook, withFacts),
      error: { code: 'no-public-table', message },
    });
  }
  const { unused, notes } = tallyMisfits(assumptions.value, read);
  if (unused.length > 0) return refuse(terminal, unused.join('\n'));
  for (const note of notes) terminal.err(`${note}\n`);
  const content =
    format.value === 'json' ? jsonText({ version: 1, files: json }) : texts.join('\n');
  const others = ['assume', 'codes'].flatMap((option) => values[option] ?? []);
  const target = { output: values['output'], inputs: [...files, ...others] };
  return deliver(terminal, content, target, found ? 0 : 2);
}

function fileJson(file: string, workbook: ReadWorkbook, withFacts: boolean): object {
  return {
    file,
    tables: workbook.sets.flatMap(({ set, book }) =>
      set.tables.map((table) => ({
        ...tableJson(table, set.entity),
        evidence: table.evidence,
        ...(withFacts
          ? { facts: book.amounts.filter((fact) => fact.table === table).flatMap(factJson) }
          : {}),
      })),
    ),
    unrecognised: workbook.unrecognised.map(unrecognisedJson),
  };
}

/** Blank cells state nothing; what cannot be read has no value. */
function factJson(fact: Fact): readonly unknown[] {
  if (fact.reading.kind === 'blank') return [];
  const { unit, places } = fact.table;
  const key: Record<string, string | number> = { ...fact.period };
  for (const aspect of ASPECTS) {
    const { fund, [aspect]: member } = fact.coordinates;
    // Of a fund it is a third level; of money that may be of any fund it stands for itself.
    if (aspect === 'fund' && fund !== undefined)
      key['fund'] = fundWithTiming(fact.coordinates) ?? fund;
    else if (member !== undefined && (aspect !== 'timing' || fund === undefined))
      key[aspect] = member;
  }
  const value =
    fact.reading.kind === 'figure' ? exactDecimal(fact.reading.value, unit, places) : null;
  // A row of a continued table may stand on another sheet than its beginning.
  const elsewhere = fact.cell.sheet === fact.table.sheet ? {} : { sheet: fact.cell.sheet };
  return [{ ...elsewhere, cell: cellAddress(fact.cell), value, key }];
}
