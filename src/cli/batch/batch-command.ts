import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { CodeBooks } from '../../codes/load-code-book';
import { MOST_NAMED, OVERVIEW_WORDS } from '../../session/overview/overview-words.zh-CN';
import { FILES, USAGE } from '../messages.zh-CN';
import type { ParsedArguments } from '../parse-arguments';
import { readCodeBooks } from '../read-code-books';
import type { ExitCode, Terminal } from '../terminal';
import { refuse } from '../terminal';
import { BATCH } from './batch-words.zh-CN';
import type { CheckedLine } from './check-line';
import { stampOf } from './check-line';
import type { FoundFile } from '../find-workbooks';
import { findWorkbooks } from '../find-workbooks';
import type { LineChecker } from './line-checker';
import { createOwnChecker, createThreads } from './line-checker';
import type { LineOutput } from './line-output';
import { openOutput } from './line-output';
import type { Shard } from './shard';
import { WHOLE, isInShard, parseShard } from './shard';
import type { Tally } from './tally';
import { countFinished, countLine, exitCodeOf, newTally } from './tally';

/** Options that belong to --format jsonl. */
export const BATCH_VALUES = ['resume', 'shard', 'jobs', 'files-from'] as const;

/** They speak about one workbook, and a batch has many. */
const OF_ONE_WORKBOOK = ['assume', 'prior', 'budget', 'inputs'] as const;

const MOST_JOBS = 64;
/** Lines that may wait for the one before them, for each thread. */
const LINES_AHEAD = 8;
const PROGRESS_EVERY = 1_000;

/** `check --format jsonl`: files and folders of any number, one line each, in their order. */
export async function batchCommand(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { files, values, lists } = parsed;
  const other = OF_ONE_WORKBOOK.find((name) => values[name] !== undefined);
  if (other !== undefined) return refuse(terminal, BATCH.notTogether(`--${other}`));
  if (lists['units'] !== undefined) return refuse(terminal, BATCH.notTogether('--units'));
  const list = values['files-from'];
  if (files.length === 0 && list === undefined) return refuse(terminal, USAGE.noFile);
  const shard = values['shard'] === undefined ? WHOLE : parseShard(values['shard']);
  if (shard === null) return refuse(terminal, BATCH.badShard(values['shard'] ?? ''));
  const jobs = values['jobs'] === undefined ? availableParallelism() : Number(values['jobs']);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    return refuse(terminal, BATCH.badJobs(values['jobs'] ?? ''));
  }
  const books = await readCodeBooks(values['codes'], terminal);
  if (!books.ok) return refuse(terminal, books.error);
  const output = await openOutput(values, files, terminal);
  if (!output.ok) return refuse(terminal, output.error);
  const checker = createChecker(terminal, Math.min(jobs, MOST_JOBS), books.value, values['codes']);
  const note = (message: string) => {
    terminal.err(`${message}\n`);
  };
  const tally = newTally();
  const others = passedOver();
  try {
    const paths = list === undefined ? files : pathsOf(files, list);
    await checkAll(findWorkbooks(paths, { note, passOver: others.add }), {
      shard,
      checker,
      output: output.value,
      tally,
      note,
    });
  } catch (error) {
    // The list of --files-from; everything else says what it is by itself.
    if (!(error instanceof UnreadList)) throw error;
    return refuse(terminal, BATCH.notList(list ?? ''));
  } finally {
    await Promise.all([checker.close(), output.value.close()]);
  }
  const isPart = shard.count > 1 || list !== undefined;
  const { path } = output.value;
  if (path !== null) note(FILES.written(path));
  if (others.count() > 0) note(OVERVIEW_WORDS.passedOver(others.names, others.count()));
  note(tally.done + tally.earlier === 0 && isPart ? BATCH.emptyPart : BATCH.summary(tally));
  return exitCodeOf(tally, isPart);
}

/** Files that are no workbooks: their number, and only as many names as are said. */
function passedOver() {
  const names: string[] = [];
  let count = 0;
  return {
    names,
    count: () => count,
    add: (name: string) => {
      count += 1;
      if (names.length < MOST_NAMED) names.push(name);
    },
  };
}

function createChecker(
  { program }: Terminal,
  jobs: number,
  books: CodeBooks,
  codes: string | undefined,
): LineChecker {
  return program === undefined || jobs === 1
    ? createOwnChecker({ books })
    : createThreads(program, jobs, { codes: codes ?? null });
}

interface Batch {
  readonly shard: Shard;
  readonly checker: LineChecker;
  readonly output: LineOutput;
  readonly tally: Tally;
  readonly note: (message: string) => void;
}

/** Keeps no more than a few lines for each thread, however many files there are. */
async function checkAll(files: AsyncIterable<FoundFile>, batch: Batch): Promise<void> {
  const { shard, checker, output, tally } = batch;
  const ahead: Promise<CheckedLine>[] = [];
  for await (const { file, name } of files) {
    if (!isInShard(name, shard)) continue;
    const stamp = await stampOf(file);
    const before = output.finished.get(file);
    if (before?.size === stamp.size && before.modified === stamp.modified) {
      countFinished(tally, before.standing);
      continue;
    }
    ahead.push(checker.check(file, stamp));
    if (ahead.length < checker.threads * LINES_AHEAD) continue;
    if (!(await writeFirst(ahead, batch))) return;
  }
  while (ahead.length > 0) {
    if (!(await writeFirst(ahead, batch))) return;
  }
}

/** False when nobody reads on. */
async function writeFirst(
  ahead: Promise<CheckedLine>[],
  { output, tally, note }: Batch,
): Promise<boolean> {
  const line = await ahead.shift();
  if (line === undefined) return true;
  if (line.problem !== null) note(line.problem);
  countLine(tally, line);
  if (tally.done % PROGRESS_EVERY === 0) note(BATCH.progress(tally.done));
  return output.write(line.json);
}

class UnreadList extends Error {}

/** The files named, then those of the list, one to a line; - is standard input. */
async function* pathsOf(files: readonly string[], list: string): AsyncGenerator<string> {
  yield* files;
  try {
    const input = list === '-' ? process.stdin : createReadStream(list);
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line !== '') yield line;
    }
  } catch {
    throw new UnreadList();
  }
}
