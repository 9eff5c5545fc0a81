import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handbookPage, SITE_NAMES } from '../../site/handbook-page.cjs';

const rootFolder = join(__dirname, '..', '..');
const pageOf = (markdown: string) => handbookPage(markdown, '<title>{{title}}</title>{{body}}');

describe('a page of docs/ on the site', () => {
  it('has its title, and sections that can be linked to', () => {
    const page = pageOf('# 检查规则\n\n### C4 总表与支出表\n\n## 改 数\n');
    expect(page).toContain('<title>检查规则</title>');
    expect(page).toContain('<h3 id="C4">C4 总表与支出表</h3>');
    expect(page).toContain('<h2 id="改数">');
  });

  it('links to the other pages by their name on the site', () => {
    const page = pageOf('[规则](检查规则.md#C4)，[外面](https://example.org/)');
    expect(page).toContain('<a href="rules.html#C4">规则</a>');
    expect(page).toContain('<a href="https://example.org/">外面</a>');
  });

  it('leads from the contents to every rule', () => {
    const page = pageOf(readFileSync(join(rootFolder, 'docs', '检查规则.md'), 'utf8'));
    const found = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, id]) => id);
    const rules = found(/<h3 id="([A-E]\d+)">/g);
    expect(rules.length).toBeGreaterThan(50);
    expect(found(/<a href="#([^"]+)">/g)).toEqual(rules);
  });

  it('goes on without a blank where a line of Chinese ends', () => {
    expect(pageOf('放入一处\n错误，\n`cli`\nand words\nwith blanks')).toContain(
      '放入一处错误，<code>cli</code>\nand words\nwith blanks',
    );
  });

  it('shows markup as text', () => {
    expect(pageOf('# <b>\n\n<script>1</script>')).not.toMatch(/<b>|<script>/);
  });

  it('is whole for every page: no place left open, no link to a Markdown file', () => {
    const frame = readFileSync(join(rootFolder, 'site/handbook-frame.html'), 'utf8');
    for (const name of SITE_NAMES.keys()) {
      const page = handbookPage(readFileSync(join(rootFolder, 'docs', name), 'utf8'), frame);
      expect(page).not.toMatch(/\{\{|\.md"/);
      expect(page).toContain('<h1 id=');
    }
  });
});
