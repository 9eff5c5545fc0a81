import { Markup } from './markup';

/** The style sheet of the HTML report: light, dark, narrow and paper. */
export const REPORT_STYLE = new Markup(`:root {
  color-scheme: light dark;
  --page: #f4f5f7; --sheet: #ffffff; --soft: #f4f5f7; --line: #dcdfe4; --strong-line: #8b929c;
  --text: #1c2127; --quiet: #59616d; --link: #1f5fa8;
  --error: #b3261e; --error-soft: #fdf0ee; --warning: #805200; --warning-soft: #fdf5e4;
  --info: #3d5a80; --open: #6a4a94; --open-soft: #f5f0fb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15181c; --sheet: #1e2227; --soft: #272c33; --line: #3a414a; --strong-line: #7d8692;
    --text: #e6e9ed; --quiet: #a5adb8; --link: #8bbcf2;
    --error: #ff9d92; --error-soft: #3a2321; --warning: #f0c064; --warning-soft: #352b17;
    --info: #a3c2e8; --open: #cdb0f3; --open-soft: #2c2438;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 24px 16px 48px; max-width: 860px;
  background: var(--page); color: var(--text);
  font: 15px/1.6 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
    "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, p, dl, ol { margin: 0; }
h1 { font-size: 22px; line-height: 1.3; }
h2 { font-size: 18px; line-height: 1.4; }
h3 { font-size: 16px; }
h4 { display: flex; align-items: center; gap: 6px; font-size: 15px; }
h5 { display: flex; gap: 10px; font-size: 15px; line-height: 1.5; }
a { color: var(--link); text-underline-offset: 3px; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
caption { text-align: left; padding: 0 0 4px; color: var(--quiet); font-size: 13px; }
th, td { padding: 4px 8px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--quiet); font-size: 13px; font-weight: 500; white-space: nowrap; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.amount { text-align: right; white-space: nowrap; }
.icon {
  flex: none; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round;
}
.path, .note, footer, .effect, small { color: var(--quiet); font-size: 13px; }
.file, .overview {
  margin-top: 20px; padding: 20px 24px; background: var(--sheet);
  border: 1px solid var(--line); border-radius: 8px;
}
.overview h2 { margin-bottom: 8px; }
.overview .error, .coverage .error dd { color: var(--error); font-weight: 600; }
.overview .warning, .coverage .warning dd { color: var(--warning); font-weight: 600; }
.overview .open, .coverage .open dd { color: var(--open); font-weight: 600; }
.overview .zero { color: var(--quiet); }
.verdict {
  display: flex; align-items: flex-start; gap: 8px; margin-top: 12px; padding: 8px 12px;
  border-radius: 6px; background: var(--soft); font-weight: 600;
}
.verdict .icon { margin-top: 4px; }
.verdict.errors { background: var(--error-soft); color: var(--error); }
.verdict.open { background: var(--open-soft); color: var(--open); }
.set { margin-top: 20px; }
.coverage {
  display: grid; grid-auto-columns: minmax(0, 1fr); grid-auto-flow: column; margin-top: 10px;
  border: 1px solid var(--line); border-radius: 6px;
}
.coverage > div { padding: 8px 4px 6px; text-align: center; border-left: 1px solid var(--line); }
.coverage > div:first-child { border-left: 0; }
.coverage dt { color: var(--quiet); font-size: 13px; line-height: 1.3; }
.coverage dd { margin: 0; font-size: 20px; line-height: 1.4; }
.coverage a { color: inherit; }
.balance { margin: 4px 0 12px; color: var(--quiet); font-size: 13px; }
.coverage .zero dd { color: var(--quiet); }
summary { cursor: pointer; color: var(--quiet); font-size: 14px; padding: 2px 0; }
summary h4 { display: inline; color: var(--text); }
.tables { margin-top: 14px; }
.tables td, .tables th { padding-top: 2px; padding-bottom: 2px; }
.group, .rounding, .unchecked, .areas, .years { margin-top: 24px; }
.unchecked > h4 { color: var(--open); }
.finding {
  margin-top: 10px; padding: 12px 16px; border: 1px solid var(--line);
  border-left: 4px solid var(--info); border-radius: 6px;
}
.finding.error { border-left-color: var(--error); }
.finding.warning { border-left-color: var(--warning); }
.finding table { margin-top: 10px; }
.finding details { margin-top: 8px; }
.number { flex: none; min-width: 16px; color: var(--quiet); font-weight: 400; text-align: right; }
.level { display: inline-flex; flex: none; align-items: flex-start; gap: 4px; color: var(--info); white-space: nowrap; }
.level .icon { margin-top: 3px; }
.error .level { color: var(--error); }
.warning .level { color: var(--warning); }
.place { font-weight: 600; }
td.place { font-weight: 400; }
.address { white-space: nowrap; }
.copy { display: block; }
.correction { margin: 4px 0 0 26px; }
.beside { margin: 8px 0 0 26px; }
.beside ul { margin: 2px 0 0; padding-left: 18px; }
.correction strong { color: var(--error); }
.warning .correction strong { color: var(--warning); }
.ignored .correction strong { color: inherit; font-weight: 400; }
.explanation { margin: 4px 0 0 26px; white-space: pre-wrap; font-weight: 600; }
.effect { margin-left: 10px; }
.unit { float: right; padding-left: 8px; }
.role { width: 58px; white-space: nowrap; }
.cell { width: 64px; }
.cell.full { width: 30%; }
.sum .amount { width: 120px; }
.tables th:first-child { min-width: 76px; }
.tables td:nth-child(n + 3), .unchecked td:last-child { white-space: nowrap; }
.sum .left td { font-weight: 600; }
.sum .right td, .sum .left + .left td { border-bottom-color: transparent; }
.sum .rest td { color: var(--quiet); border-bottom-color: transparent; }
.sum .suspected td { background: var(--error-soft); }
.warning .sum .suspected td { background: var(--warning-soft); }
.sum tfoot th { padding-left: 0; text-align: right; font-weight: 400; color: var(--quiet); }
.sum tfoot th, .sum tfoot td { border-bottom: 0; }
.sum tfoot tr:first-child > * { border-top: 2px solid var(--strong-line); }
.sum .rest:last-child td, .sum .right:last-child td { border-bottom: 0; }
.sum .difference td { font-weight: 600; }
.mark {
  padding: 0 5px; border: 1px solid currentColor; border-radius: 4px; color: var(--error);
  font-size: 12px; font-weight: 400; white-space: nowrap;
}
.warning .mark { color: var(--warning); }
.note { margin-top: 2px; }
.source { margin-top: 8px; color: var(--quiet); font-size: 13px; }
.source + .source { margin-top: 0; }
.source dt, .source dd { display: inline; margin: 0; }
.source dt::after { content: "："; }
.source dd + dt { margin-left: 14px; }
.rounding ol { margin-top: 6px; padding-left: 32px; font-size: 14px; }
.rule { margin-left: 8px; color: var(--quiet); font-size: 13px; }
.years small { display: block; font-size: 11px; white-space: normal; }
.years td.open { color: var(--open); }
.years .wide { overflow-x: auto; }
.years table { min-width: 640px; }
.years .depth1 { padding-left: 12px; }
.years .depth2 { padding-left: 24px; }
.years tbody th { padding-top: 10px; }
.unchecked table, .areas table { margin-top: 4px; }
footer { margin-top: 24px; }
.signatures { margin-bottom: 12px; color: var(--text); white-space: pre; }
.finding:target { outline: 2px solid var(--link); outline-offset: 4px; }
@media (max-width: 560px) {
  body { padding: 16px 8px 32px; font-size: 14px; }
  .file, .overview { padding: 14px 12px; }
  .coverage { grid-template-columns: repeat(4, 1fr); grid-auto-flow: row; }
  .coverage > div { border-left: 0; }
  .finding { padding: 10px; }
  .correction, .explanation, .beside { margin-left: 0; }
  .effect { display: block; margin-left: 0; }
  .source dd + dt { margin-left: 0; }
  .source dd + dt::before { content: "\\A"; white-space: pre; }
  table { font-size: 13px; }
  th, td { padding-left: 4px; padding-right: 4px; }
  .unit { float: right; padding-left: 8px; }
.role { width: 40px; }
  .cell { width: 44px; }
  .cell.full { width: 28%; }
  .sum .amount { width: 60px; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --sheet: #fff; --soft: #fff; --line: #c8ccd2; --strong-line: #555; --text: #000;
    --quiet: #444; --link: #000; --error: #9c1c14; --error-soft: #fff; --warning: #6b4400;
    --warning-soft: #fff; --info: #2c4a70; --open: #53357c; --open-soft: #fff;
  }
  @page { size: A4 landscape; margin: 14mm 16mm 16mm; @bottom-center { content: "第" counter(page) "页 共" counter(pages) "页"; font-size: 9pt; } }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  table { font-size: 9.5pt; }
  a { text-decoration: none; }
  .file, .overview { padding: 0; border: 0; border-radius: 0; }
  .file + .file { break-before: page; }
  .verdict { padding: 4px 8px; border: 1px solid currentColor; }
  th, td { padding-top: 1pt; padding-bottom: 1pt; }
  .finding { padding: 6pt 9pt; }
  .finding table { margin-top: 5pt; }
  .finding details, .source { margin-top: 4pt; }
  h1, h2, h3, h4, h5, caption, summary, thead, .path, .verdict, .correction { break-after: avoid; }
  .source, .note { break-before: avoid; }
  .years .wide { overflow: visible; }
  .coverage, .sum:not(.long), .candidates, tr, li, .correction, .source { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
}
`);
