import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pngSize } from '../../scripts/manifest/png-size';
import { PICTURES } from '../../scripts/pictures/pictures';

const rootFolder = join(__dirname, '..', '..');
const imageFolder = join(rootFolder, 'docs', 'images');
const pages = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(join(rootFolder, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** What the pages show, from the root folder, with the words that stand in its place. */
const shown = pages.flatMap((page) => {
  const markdown = readFileSync(join(rootFolder, page), 'utf8');
  return [...markdown.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, words = '', path = '']) => ({
    page,
    words,
    path: join(dirname(page), path),
  }));
});
const files = readdirSync(imageFolder).map((name) => join(imageFolder, name));

describe('the pictures of the pages', () => {
  it('are all there, each with words for those who do not see it', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const { page, words, path } of shown) {
      expect({ page, path, exists: existsSync(join(rootFolder, path)) }).toMatchObject({
        exists: true,
      });
      expect({ path, length: words.length > 8 }).toEqual({ path, length: true });
    }
  });

  it('are all shown somewhere, and made by the script', () => {
    const paths = new Set(shown.map(({ path }) => path));
    expect(
      files.map((file) => relative(rootFolder, file)).filter((path) => !paths.has(path)),
    ).toEqual([]);
    expect(readdirSync(imageFolder).sort()).toEqual(
      Object.keys(PICTURES)
        .map((name) => `${name}.png`)
        .sort(),
    );
  });

  it('are small enough for a slow line', () => {
    const sizes = files.map((file) => statSync(file).size);
    expect(Math.max(...sizes)).toBeLessThan(150 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1024 * 1024);
    for (const file of files) expect(pngSize(readFileSync(file))?.width).toBeLessThanOrEqual(1366);
  });
});
