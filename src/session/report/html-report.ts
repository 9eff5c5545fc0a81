import { fileName } from '../../base/address';
import { areaAddress } from '../../base/address';
import { overviewNotes } from '../overview/overview-notes';
import { overviewRow } from '../overview/overview-row';
import { summarise } from '../result/summarise';
import type { UnrecognisedArea } from '../../tables/table';
import type { CheckedFile } from './checked-file';
import { failureReason } from './failure-reason';
import { changesSection } from './html-changes';
import { icon } from './html-icons';
import type { IconName } from './html-icons';
import { setSection } from './html-set';
import type { Markup } from './markup';
import { NO_MARKUP, markup } from './markup';
import { numberFindings } from './number-findings';
import { COVERAGE_WORDS, setHeading } from './check-words.zh-CN';
import { REPORT_WORDS } from './report-words.zh-CN';
import { REPORT_STYLE } from './report-style';
import type { Verdict } from './verdict';
import { fileVerdict } from './verdict';
import { withShortNames } from './short-names';
import { totalText } from './total-text';
import { worstFirst } from './worst-first';

/**
 * The report as one HTML file that needs nothing beside it: no scripts, no outside resources. The
 * same findings give the same text, apart from `checkedAt`, the time that it names if it is given one.
 * `passedOver`: files beside these that are no workbooks, by name.
 */
export function htmlReport(
  given: readonly CheckedFile[],
  checkedAt: Date | null = null,
  passedOver: readonly string[] = [],
): string {
  const files = worstFirst(withShortNames(given));
  const single = files.length === 1 ? files[0] : undefined;
  const title =
    single === undefined ? REPORT_WORDS.title : `${fileName(single.file)} · ${REPORT_WORDS.title}`;
  return markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${REPORT_STYLE}</style>
</head>
<body>
<header><h1>${REPORT_WORDS.title}</h1>${checkedAt === null ? NO_MARKUP : markup`<p>${REPORT_WORDS.checkedAt}：${REPORT_WORDS.time(checkedAt)}</p>`}</header>
<main>
${files.length > 1 ? overview(files) : NO_MARKUP}${overviewNotes(
    files.map(overviewRow),
    passedOver,
  ).map(
    (note) => markup`<p>${note}</p>
`,
  )}${files.map(fileSection)}</main>
<footer><p class="signatures">${REPORT_WORDS.signatures}</p><p>${REPORT_WORDS.legend}</p><p>${REPORT_WORDS.footer}</p></footer>
</body>
</html>
`.html;
}

function overview(files: readonly CheckedFile[]): Markup {
  const { errors, warnings, unresolved } = COVERAGE_WORDS;
  return markup`<section class="overview">
<h2>${REPORT_WORDS.overview}</h2>
<p>${totalText(files.map(overviewRow))}</p>
<table>
<thead><tr><th scope="col">${REPORT_WORDS.file}</th><th scope="col" class="amount">${errors}</th><th scope="col" class="amount">${warnings}</th><th scope="col" class="amount">${unresolved}</th><th scope="col" class="amount">${REPORT_WORDS.refusedShort}</th><th scope="col">${REPORT_WORDS.verdict}</th></tr></thead>
<tbody>
${files.map(fileRow)}</tbody>
</table>
</section>
`;
}

function fileRow(file: CheckedFile, position: number): Markup {
  const name = fileName(file.file);
  const folder = file.file.slice(0, -name.length);
  const link = markup`<a href="#${fileId(position)}">${name}</a>${
    folder === '' ? NO_MARKUP : markup`<br><small>${folder}</small>`
  }`;
  if (file.kind === 'failed' || file.workbook.sets.length === 0) {
    const why = file.kind === 'failed' ? failureReason(file) : fileVerdict(file).text;
    return markup`<tr><td>${link}</td><td colspan="4" class="amount open">${REPORT_WORDS.failed}</td><td>${why}</td></tr>
`;
  }
  const { errors, warnings, unresolved } = summarise(file.workbook);
  const refused = file.workbook.unrecognised.filter((area) => area.kind === 'refused').length;
  const count = (value: number, kind: string) =>
    markup`<td class="amount ${value === 0 ? 'zero' : kind}">${value}</td>`;
  return markup`<tr><td>${link}<br><small>${file.workbook.sets.map(({ set }) => setHeading(set)).join('；')}</small></td>${count(errors, 'error')}${count(warnings, 'warning')}${count(unresolved, 'open')}${count(refused, 'open')}<td>${fileVerdict(file).text}</td></tr>
`;
}

function fileSection(file: CheckedFile, position: number): Markup {
  const id = fileId(position);
  const name = fileName(file.file);
  return markup`<section class="file" id="${id}">
<h2>${name}</h2>
${
  name === file.file
    ? NO_MARKUP
    : markup`<p class="path">${file.file}</p>
`
}${fileBody(file, id)}</section>
`;
}

function fileBody(file: CheckedFile, id: string): Markup {
  if (file.kind === 'failed') return verdictLine('open', failureReason(file));
  const { workbook } = file;
  const refused = workbook.unrecognised.filter((area) => area.kind === 'refused');
  const forms = workbook.unrecognised.filter((area) => area.kind === 'form');
  const others = workbook.unrecognised.filter((area) => area.kind === 'nonTable');
  const { kind, text } = fileVerdict(file);
  return markup`${verdictLine(kind, text)}${numberFindings(workbook).map((set, position) => setSection(set, id, position))}${areaTable(REPORT_WORDS.refused(refused.length), refused)}${areaTable(REPORT_WORDS.forms(forms.length), forms)}${areaTable(REPORT_WORDS.others(others.length), others)}${changesSection(file)}`;
}

const VERDICT_ICONS: Readonly<Record<Verdict['kind'], IconName>> = {
  errors: 'cross',
  open: 'question',
  clear: 'tick',
};

function verdictLine(kind: Verdict['kind'], text: string): Markup {
  return markup`<p class="verdict ${kind}">${icon(VERDICT_ICONS[kind])}${text}</p>
`;
}

function areaTable(title: string, areas: readonly UnrecognisedArea[]): Markup {
  if (areas.length === 0) return NO_MARKUP;
  return markup`<section class="areas">
<h3>${title}</h3>
<table>
<thead><tr>${REPORT_WORDS.areaHeader.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>
${areas.map(areaRow)}</tbody>
</table>
</section>
`;
}

function areaRow(area: UnrecognisedArea): Markup {
  if (area.kind === 'nonTable') {
    return markup`<tr><td class="place">${area.sheet}</td><td>${area.reason ?? ''}</td></tr>
`;
  }
  return markup`<tr><td class="place">${area.sheet}!<wbr>${areaAddress(area.range)}</td><td>${area.reason}</td></tr>
`;
}

function fileId(position: number): string {
  return `file${position + 1}`;
}
