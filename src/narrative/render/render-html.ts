import type { NarrativeDocument, Paragraph } from '../narrative-document';
import { missingLines } from './missing-lines';
import { noticeLines } from './notice-lines';
import { RENDER_WORDS } from './render-words.zh-CN';
import { escapeHtml } from './escape-html';
import type { Segment } from './segments';
import { segmentsOf } from './segments';

const STYLE = [
  'body{max-width:42em;margin:2em auto;padding:0 1em;font-family:仿宋_GB2312,仿宋,FangSong,serif;line-height:1.9}',
  'h1{text-align:center;font-family:方正小标宋简体,宋体,SimSun,serif;font-weight:normal;text-wrap:balance}',
  'h2,h3,h4{font-family:黑体,SimHei,sans-serif;font-weight:normal;font-size:1em}',
  'h2{text-align:center;font-size:1.2em}',
  'h4{font-family:楷体_GB2312,楷体,KaiTi,serif}',
  'p,h3,h4{text-indent:2em;margin:.3em 0}',
  'span[title]:not([data-kind=name]){border-bottom:1px dotted #767676}',
  'mark{background:#fff3bf;color:inherit}',
].join('\n');

/** The narrative as one HTML page without scripts; each figure tells its formula and its cells. */
export function renderNarrativeHtml(document: NarrativeDocument): string {
  const title = escapeHtml(document.title.text);
  const body = [`<h1>${paragraphHtml(document.title)}</h1>`];
  for (const { id, heading, level, paragraphs } of document.sections) {
    const rank = Math.min(level + 1, 6);
    body.push(
      `<section data-section="${escapeHtml(id)}">`,
      `<h${rank}>${escapeHtml(heading)}</h${rank}>`,
      ...paragraphs
        .filter(({ text }) => text !== '')
        .map((paragraph) => `<p>${paragraphHtml(paragraph)}</p>`),
      '</section>',
    );
  }
  body.push(
    ...listHtml('missing', RENDER_WORDS.missing, missingLines(document, { withIds: false })),
    ...listHtml('notices', RENDER_WORDS.notices, noticeLines(document)),
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${STYLE}
</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** Nothing where there is no line. */
function listHtml(id: string, heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [
    `<section data-section="${id}">`,
    `<h2>${heading}</h2>`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    '</section>',
  ];
}

function paragraphHtml(paragraph: Paragraph): string {
  return segmentsOf(paragraph).map(segmentHtml).join('');
}

function segmentHtml(segment: Segment): string {
  const text = escapeHtml(segment.text);
  switch (segment.kind) {
    case 'plain':
      return segment.isDoubtful ? `<mark>${text}</mark>` : text;
    case 'slot':
      return `<mark data-missing="${escapeHtml(segment.id)}">${text}</mark>`;
    case 'figure': {
      const { kind, formula, cells, input } = segment.span;
      const attributes = [
        `data-kind="${kind}"`,
        ...(formula === '' ? [] : [`title="${escapeHtml(formula)}"`]),
        ...(cells.length === 0 ? [] : [`data-cells="${escapeHtml(JSON.stringify(cells))}"`]),
        ...(input === null ? [] : [`data-input="${escapeHtml(input)}"`]),
      ];
      const figure = `<span ${attributes.join(' ')}>${text}</span>`;
      return segment.isDoubtful ? `<mark>${figure}</mark>` : figure;
    }
  }
}
