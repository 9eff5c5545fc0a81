import { readFileSync } from 'node:fs';
import { REPORT_MENU_WORDS } from '../../src/pane/report/report-menu-words.zh-CN';
import { WORKBENCH_WORDS } from '../../src/pages/workbench/workbench-words.zh-CN';
import { keepPicture } from './browser-page';
import { SAMPLE_FILES, samplePath } from './sample-sheets';
import type { WorkbenchPage } from './workbench-page';
import { workbenchForEach } from './shared-browser';

const { overview, changes } = WORKBENCH_WORDS;

let workbench: WorkbenchPage;

workbenchForEach((opened) => {
  workbench = opened;
});

test('several files come to one overview: sorted, opened by keyboard, taken away', async () => {
  const { page } = workbench;
  const bad = { name: '坏文件.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') };
  const file = (name: string, sample: 'clean' | 'faulty') => ({
    name,
    mimeType: '',
    buffer: readFileSync(samplePath(sample)),
  });
  await page.setInputFiles('header input[type=file]:not([data-folder])', [
    file('2号-无误.xlsx', 'clean'),
    bad,
    file('10号-含错误.xlsx', 'faulty'),
    { name: '说明.docx', mimeType: '', buffer: Buffer.from('') },
  ]);
  const region = page.getByRole('region', { name: overview.title });
  await region.getByText(overview.done(3, 3)).waitFor();
  const rows = async () =>
    (await region.locator('tbody tr').allInnerTexts()).map((row) =>
      row.split('\t').slice(0, 6).join(' '),
    );
  expect(await rows()).toEqual([
    '10号-含错误.xlsx 示例区数据中心 2024年预算 13/13 5 1',
    expect.stringMatching(/^坏文件\.xlsx/),
    '2号-无误.xlsx 示例区数据中心 2024年预算 13/13 0 0',
  ]);
  await keepPicture(page, 'workbench-overview');
  // In a narrow window nothing lies beside it: the verdict stands under the file's name.
  for (const width of [600, 350]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await region.locator('table').evaluate(isWiderThanItsPlace)).toBe(false);
    await region.locator('tbody td:first-child').last().getByText('未发现不符。').waitFor();
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await region.getByRole('button', { name: overview.columns.errors }).click();
  expect((await rows())[0]).toMatch(/^10号/);
  const downloading = page.waitForEvent('download');
  await region.getByRole('button', { name: REPORT_MENU_WORDS.open }).click();
  await page.getByRole('menuitem', { name: REPORT_MENU_WORDS.formats.html }).click();
  const report = readFileSync(await (await downloading).path(), 'utf8');
  expect(report).toContain('10号-含错误.xlsx');
  expect(report.indexOf('10号-含错误.xlsx')).toBeLessThan(report.indexOf('2号-无误.xlsx'));

  await region.getByRole('button', { name: '10号-含错误.xlsx' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await workbench.hasOpen('2号-无误.xlsx');
  await page.getByRole('button', { name: overview.back(3) }).click();
  await region.getByText(overview.done(3, 3)).waitFor();
});

test('what is typed in the grid is listed, copied and saved, and the file left alone', async () => {
  const { page } = workbench;
  const open = page.getByRole('button', { name: changes.open });
  expect(await open.count()).toBe(0);
  await workbench.type('D10', '19.6');
  await open.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(changes.title(1)).waitFor();
  const cells = await dialog.locator('tbody td').allInnerTexts();
  expect(cells.slice(0, 4)).toEqual(['预算01表', 'D10', '五、文化旅游体育与传媒支出', '（空白）']);
  expect(cells[4]).toMatch(/^19\.60?$/);
  await keepPicture(page, 'workbench-changes');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', { name: changes.copy }).click();
  await dialog.getByText(changes.copied).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(cells.join('\t'));
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: changes.save }).click();
  expect((await downloading).suggestedFilename()).toBe(
    SAMPLE_FILES.clean.replace('.xlsx', '-改动清单.xlsx'),
  );
});

test('a text that is typed anew as the number it reads like is listed', async () => {
  const { page } = workbench;
  await page.setInputFiles('header input[type=file]:not([data-folder])', samplePath('faulty'));
  await workbench.hasOpen(SAMPLE_FILES.faulty);
  await workbench.openSheet('预算06表');
  await workbench.type('F8', '79.63');
  await page.getByRole('button', { name: changes.open }).click();
  const cells = page.getByRole('dialog').locator('tbody td');
  await cells.first().waitFor();
  expect((await cells.allInnerTexts()).slice(3)).toEqual(['“79.63”（文本）', '79.63（数值）']);
  await keepPicture(page, 'workbench-text-to-number');
});

function isWiderThanItsPlace(table: Element): boolean {
  const place = table.parentElement;
  return place === null || place.scrollWidth > place.clientWidth;
}
