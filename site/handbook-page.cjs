// @ts-check
const { basename } = require('node:path');
const markdownIt = require('markdown-it');

/** Where the pages of docs/ stand on the site. */
const SITE_NAMES = new Map([
  ['使用手册.md', 'help.html'],
  ['检查规则.md', 'rules.html'],
  ['安装部署.md', 'install.html'],
]);

/**
 * A Markdown page of docs/ as a page of the site. Sections can be linked to by their heading, a rule
 * by its number (rules.html#C4); links to other pages of docs/ lead to their place on the site.
 *
 * @param {string} markdown
 * @param {string} frame the page around it, with the places {{title}} and {{body}}
 * @returns {string}
 */
function handbookPage(markdown, frame) {
  const renderer = markdownIt({ html: false });
  const tokens = renderer.parse(markdown, {});
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') {
      token.attrSet('id', anchorOf(tokens[at + 1]?.content ?? ''));
    }
    const children = token.children ?? [];
    for (const [place, child] of children.entries()) {
      if (child.type === 'softbreak' && isInChinese(children, place)) child.type = 'text';
      if (child.type === 'link_open')
        child.attrSet('href', siteLink(String(child.attrGet('href') ?? '')));
    }
  });
  const title = renderer.utils.escapeHtml(/^# (.+)$/m.exec(markdown)?.[1] ?? '');
  const body = renderer.renderer.render(tokens, renderer.options, {});
  return frame.replace('{{title}}', () => title).replace('{{body}}', () => body);
}

/**
 * Whether a line of the source ends where Chinese text goes on, which takes no blank.
 *
 * @param {import('markdown-it').Token[]} tokens
 * @param {number} place
 */
function isInChinese(tokens, place) {
  const before = tokens
    .slice(0, place)
    .filter(({ content }) => content !== '')
    .at(-1);
  const after = tokens.slice(place + 1).find(({ content }) => content !== '');
  const wide = /[\p{Script=Han}，。；：、（）“”《》？！]/u;
  return wide.test(before?.content.at(-1) ?? '') || wide.test(after?.content.at(0) ?? '');
}

/** @param {string} heading */
function anchorOf(heading) {
  return /^[A-E]\d+(?= )/.exec(heading)?.[0] ?? heading.replaceAll(/\s/g, '');
}

/** @param {string} href */
function siteLink(href) {
  const [file = '', anchor] = href.split('#');
  const known = SITE_NAMES.get(basename(decodeURI(file))) ?? file;
  if (anchor === undefined) return known;
  // A code host names a section after its whole heading.
  const rule = /^[a-e]\d+(?=-)/.exec(anchor)?.[0].toUpperCase();
  return `${known}#${rule ?? anchor}`;
}

module.exports = { handbookPage, SITE_NAMES };
