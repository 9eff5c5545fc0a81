import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { CodeBooks } from '../codes/load-code-book';
import { describeNarrativeProblem } from '../narrative/narrative-problems.zh-CN';
import type { NarrativeDocument } from '../narrative/narrative-document';
import type { NarrativeProfile } from '../narrative/profiles/narrative-profile';
import { PROFILES } from '../narrative/profiles/profiles';
import type { FontSetId } from '../narrative/render/font-set';
import { FONT_SET_IDS } from '../narrative/render/font-set';
import type { DocxOptions } from '../narrative/render/render-docx';
import { renderNarrativeDocx } from '../narrative/render/render-docx';
import { renderNarrativeHtml } from '../narrative/render/render-html';
import { renderNarrativeText } from '../narrative/render/render-text';
import { readWorkbook } from '../session/inspecting/inspect-workbook';
import type { CompanionWorkbook } from '../session/compared/companion-workbook';
import { attachedTables } from '../session/narrative/attached-tables';
import { givenSettings } from '../session/narrative/given-settings';
import { narrateWorkbook } from '../session/narrative/narrate-workbook';
import { nameOfSet } from '../session/inspecting/name-of-set';
import { chooseSet } from '../session/narrative/narrated-set';
import { whichSet } from '../session/state/problem-words.zh-CN';
import { mergeContents } from '../session/stored/stored-contents';
import { takenSentences } from '../session/stored/stored-words.zh-CN';
import { takenUse } from '../session/stored/taken-use';
import { editsOf } from '../session/stored/usable-edits';
import { changesOf } from '../session/wording/own-wording';
import { summarise } from '../session/result/summarise';
import { loadAssumptions } from './assume/load-assumptions';
import { readBy, tallyMisfits } from './assume/tally-misfits';
import { inspectStored } from './inspect-stored';
import { FILES, NARRATE, USAGE } from './messages.zh-CN';
import type { ParsedArguments } from './parse-arguments';
import { chooseFormat, parseArguments } from './parse-arguments';
import { readCodeBooks } from './read-code-books';
import { readGrids } from './read-file';
import { readContents, readWording } from './read-exported';
import { readInputFile } from './read-inputs';
import { readStoredWorkbook } from './read-stored';
import type { ExitCode, Terminal } from './terminal';
import { refuse } from './terminal';
import { deliver, jsonText } from './write-output';

const OPTIONS = {
  values: [
    'format',
    'output',
    'prior',
    'budget',
    'inputs',
    'wording',
    'contents',
    'profile',
    'set',
    'assume',
    'codes',
    'fonts',
  ],
  switches: ['with-tables'],
};

const FORMATS = ['text', 'json', 'docx', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** `narrate FILE`: the 情况说明 of one workbook. */
export async function narrateCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuse(terminal, parsed.error);
  const format = chooseFormat(parsed.value, FORMATS, 'text');
  if (!format.ok) return refuse(terminal, format.error);
  const { files, values } = parsed.value;
  const [file, ...others] = files;
  if (file === undefined) return refuse(terminal, USAGE.noFile);
  if (others.length > 0) return refuse(terminal, USAGE.oneFile);
  const { output } = values;
  if (format.value === 'docx' && output === undefined) {
    return refuse(terminal, USAGE.needsOutput('docx'));
  }
  const profile = chooseProfile(parsed.value);
  if (!profile.ok) return refuse(terminal, profile.error);
  const fonts = chooseFonts(values['fonts']);
  if (!fonts.ok) return refuse(terminal, fonts.error);
  const inputs = await readInputFile(values['inputs'], terminal);
  if (!inputs.ok) return refuse(terminal, inputs.error);
  const wording = await readWording(values['wording'], terminal);
  if (!wording.ok) return refuse(terminal, wording.error);
  const contents = await readContents(values['contents']);
  if (!contents.ok) return refuse(terminal, contents.error);
  const assumptions = await loadAssumptions(values['assume']);
  if (!assumptions.ok) return refuse(terminal, assumptions.error);
  const books = await readCodeBooks(values['codes'], terminal);
  if (!books.ok) return refuse(terminal, books.error);
  const opened = await readStoredWorkbook(file);
  if (!opened.ok) return refuse(terminal, opened.error.message);
  const { grids } = opened.value;
  const stored = mergeContents(opened.value.stored, contents.value);
  const prior = await readCompanion(values['prior'], books.value);
  if (!prior.ok) return refuse(terminal, prior.error);
  const budget = await readCompanion(values['budget'], books.value);
  if (!budget.ok) return refuse(terminal, budget.error);
  const surroundings = { books: books.value, assumptions: assumptions.value };
  const { workbook, notes } = inspectStored(file, { ...opened.value, stored }, surroundings);
  for (const note of [...opened.value.notes, ...notes]) terminal.err(`${note}\n`);
  if (values['contents'] !== undefined) {
    const { used, left } = takenSentences(takenUse(contents.value, { workbook }));
    terminal.err(`${FILES.problem(values['contents'], `${used}${left}`)}\n`);
  }
  const { unused } = tallyMisfits(assumptions.value, [readBy(file, grids, workbook)]);
  if (unused.length > 0) return refuse(terminal, unused.join('\n'));
  const asked = profile.value?.document ?? null;
  const [chosen] = chooseSet(workbook.sets, values['set'] ?? null, asked);
  const settings = givenSettings(inputs.value);
  const edits = editsOf(chosen ?? null, stored.drafts, profile.value, settings);
  for (const problem of edits.problems) terminal.err(`${file}：${problem}。\n`);
  const narration = narrateWorkbook({
    file,
    workbook,
    prior: prior.value,
    budget: budget.value,
    inputs: new Map([...edits.inputs, ...inputs.value]),
    profile: edits.profile,
    set: values['set'] ?? null,
    changes: changesOf({ sentences: edits.changes }, wording.value),
  });
  if (!narration.ok) {
    const { error } = narration;
    if (error.kind === 'noSet') return refuse(terminal, `${FILES.problem(file, FILES.noTable)}。`);
    if (error.kind === 'whichSet') {
      return refuse(terminal, `${whichSet(error.asked, error.sets)}。`);
    }
    if (error.kind === 'otherBody') return refuse(terminal, NARRATE.otherBody(error.body));
    return refuse(terminal, describeNarrativeProblem(error).join('\n'));
  }
  const { document, subject, proposed } = narration.value;
  // A text that is printed ends in them.
  if (output !== undefined || format.value === 'json') {
    for (const message of new Set(document.notices.map((notice) => notice.message))) {
      terminal.err(`${message}\n`);
    }
  }
  if (workbook.sets.length > 1 && values['set'] === undefined) {
    terminal.err(`${NARRATE.chooseSet(workbook.sets.map(nameOfSet))}\n`);
  }
  if (proposed !== null && values['profile'] === undefined) {
    terminal.err(`${NARRATE.proposed(proposed)}\n`);
  }
  const { errors } = summarise({ ...workbook, sets: [subject] });
  if (errors > 0) terminal.err(`${NARRATE.errorsFound(errors)}\n`);
  const tables = parsed.value.switches.has('with-tables') ? attachedTables(subject.set, grids) : [];
  const content = await render(document, format.value, { fonts: fonts.value, tables });
  const options = ['prior', 'budget', 'inputs', 'wording', 'contents', 'assume', 'codes'];
  const read = [file, ...options.flatMap((option) => values[option] ?? [])];
  return deliver(terminal, content, { output, inputs: read }, errors > 0 ? 1 : 0);
}

/** Null where the usual one of the kind of document is to be taken. */
function chooseProfile(parsed: ParsedArguments): Result<NarrativeProfile | null, string> {
  const asked = parsed.values['profile'];
  if (asked === undefined) return ok(null);
  const profile = PROFILES.find((candidate) => candidate.id === asked);
  const ids = PROFILES.map((candidate) => candidate.id);
  return profile === undefined ? fail(NARRATE.unknownProfile(asked, ids)) : ok(profile);
}

function chooseFonts(asked: string | undefined): Result<FontSetId, string> {
  if (asked === undefined) return ok('gb2312');
  const fonts = FONT_SET_IDS.find((id) => id === asked);
  return fonts === undefined ? fail(NARRATE.unknownFonts(asked, FONT_SET_IDS)) : ok(fonts);
}

async function readCompanion(
  file: string | undefined,
  books: CodeBooks,
): Promise<Result<CompanionWorkbook | null, string>> {
  if (file === undefined) return ok(null);
  const grids = await readGrids(file);
  if (!grids.ok) return fail(grids.error.message);
  const workbook = readWorkbook(grids.value, { books, file });
  if (workbook.sets.length === 0) return fail(`${FILES.problem(file, FILES.noTable)}。`);
  return ok({ file, workbook });
}

async function render(
  document: NarrativeDocument,
  format: Format,
  options: DocxOptions,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text':
      return renderNarrativeText(document);
    case 'html':
      return renderNarrativeHtml(document);
    case 'docx':
      return renderNarrativeDocx(document, options);
    case 'json':
      return jsonText(document);
  }
}
