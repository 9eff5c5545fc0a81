import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const guide = readFileSync(join(root, 'docs', '安装部署.md'), 'utf8');

/** The first column of the table that says what `dist` holds. */
function describedFiles(): readonly string[] {
  const [, after = ''] = guide.split('得到的 `dist` 文件夹就是站点');
  const [table = ''] = after.split('\n## ');
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .flatMap(([, name]) => name ?? []);
}

test('the site holds each file and folder that the guide for installing names', () => {
  const named = describedFiles();
  expect(named).toContain('deploy/Dockerfile');
  const asNamed = named.filter((name) =>
    statSync(join(root, 'dist', name))[name.endsWith('/') ? 'isDirectory' : 'isFile'](),
  );
  expect(asNamed).toEqual(named);
});

test('the container is made by the file of the project', () => {
  const [own, built] = ['deploy/Dockerfile', 'dist/deploy/Dockerfile'].map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  expect(built).toBe(own);
});
