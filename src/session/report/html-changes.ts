import { changeCount, changeLines } from '../changes/change-lines';
import { CHANGE_WORDS, closingNotes, lineCells } from '../changes/change-words.zh-CN';
import type { CheckedFile } from './checked-file';
import type { Markup } from './markup';
import { NO_MARKUP, markup } from './markup';
import { REPORT_WORDS } from './report-words.zh-CN';

/** What was changed before the check and stands in no file: who reviews the report needs it. */
export function changesSection({ changes }: Extract<CheckedFile, { kind: 'checked' }>): Markup {
  if (changes === undefined) return NO_MARKUP;
  if (changes === null) {
    return markup`<section class="areas">
<h3>${CHANGE_WORDS.title}</h3>
<p>${REPORT_WORDS.changesUnknown}</p>
</section>
`;
  }
  const lines = changeLines(changes);
  return markup`<section class="areas">
<h3>${CHANGE_WORDS.titleOf(changeCount(changes))}</h3>
<p>${REPORT_WORDS.changesNote}</p>
${lines.length === 0 ? NO_MARKUP : table(lines.map(lineCells))}${closingNotes(changes).map(
    (text) => markup`<p>${text}</p>
`,
  )}</section>
`;
}

function table(rows: readonly (readonly string[])[]): Markup {
  return markup`<table>
<thead><tr>${CHANGE_WORDS.header.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (cells) => markup`<tr>${cells.map((text) => markup`<td>${text}</td>`)}</tr>
`,
)}</tbody>
</table>
`;
}
