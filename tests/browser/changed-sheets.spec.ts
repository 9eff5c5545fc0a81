import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PUBLISHING_VIEW_WORDS } from '../../src/pane/publishing/publishing-view-words.zh-CN';
import { WORKBENCH_WORDS } from '../../src/pages/workbench/workbench-words.zh-CN';
import { keepPicture } from './browser-page';
import { samplePath } from './sample-sheets';
import type { WorkbenchPage } from './workbench-page';
import { workbenchForEach } from './shared-browser';

const { changes } = WORKBENCH_WORDS;
const COMPANY = '示例区数据中心';

let workbench: WorkbenchPage;

workbenchForEach((opened) => {
  workbench = opened;
});

test('a sheet that was renamed, deleted or hidden is listed as what was done to it', async () => {
  const { page } = workbench;
  const choose = async (sheet: string, item: string) => {
    await workbench.openSheet(sheet);
    await page
      .locator('[data-u-comp="slide-tab-item"]', { hasText: sheet })
      .first()
      .click({ button: 'right' });
    await page.getByText(item, { exact: true }).first().click();
  };
  await choose('预算02表', '隐藏');
  await choose('预算03表', '重命名');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('支出总表');
  await page.keyboard.press('Enter');
  await choose('预算04表', '删除');
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByRole('button', { name: changes.open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(changes.title(3)).waitFor();
  const rows = await dialog.locator('tbody tr').all();
  const lines = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
  expect(lines).toEqual([
    ['预算04表', '整张工作表', '删除工作表', '', '（删除）'],
    ['预算03表', '整张工作表', '工作表改名', '预算03表', '支出总表'],
    ['预算02表', '整张工作表', '隐藏', '显示', '隐藏'],
  ]);
  await keepPicture(page, 'workbench-changed-sheets');
});

test('whom the properties of a file name is said before publishing', async () => {
  const { page, pane } = workbench;
  const parts = unzipSync(readFileSync(samplePath('clean')));
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  parts['docProps/core.xml'] = strToU8(
    core.replace('<dcterms:modified', `<dc:creator>${COMPANY}</dc:creator><dcterms:modified`),
  );
  await page.setInputFiles('header input[type=file]:not([data-folder])', {
    name: '有作者.xlsx',
    mimeType: '',
    buffer: Buffer.from(zipSync(parts, { level: 1 })),
  });
  await workbench.hasOpen('有作者.xlsx');
  await workbench.check();
  await pane.getByRole('button', { name: PUBLISHING_VIEW_WORDS.open }).click();
  await pane.getByText(`作者：${COMPANY}`).waitFor();
});
