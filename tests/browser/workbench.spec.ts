import { readFileSync } from 'node:fs';
import { CHECK_WORDS } from '../../src/pane/check/check-view-words.zh-CN';
import { CONVERTING_WORDS } from '../../src/pane/check/converting-words.zh-CN';
import { CORRECTION_WORDS } from '../../src/pane/check/correction-words.zh-CN';
import { IGNORING_WORDS } from '../../src/pane/check/ignoring-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { REPORT_MENU_WORDS } from '../../src/pane/report/report-menu-words.zh-CN';
import { SETTINGS_WORDS } from '../../src/pane/settings/settings-words.zh-CN';
import { PREFERENCES_KEY } from '../../src/pages/storage-keys';
import { WORKBENCH_WORDS } from '../../src/pages/workbench/workbench-words.zh-CN';
import { keepPicture } from './browser-page';
import { SAMPLE_FILES, samplePath } from './sample-sheets';
import type { WorkbenchPage } from './workbench-page';
import { workbenchForEach } from './shared-browser';

const WRONG_CELL = /五、文化旅游体育与传媒支出/;

let workbench: WorkbenchPage;

workbenchForEach((opened) => {
  workbench = opened;
});

test('opens the sample and says what checking it will do', async () => {
  await workbench.hasOpen(SAMPLE_FILES.clean);
  await expect(workbench.pane.innerText()).resolves.toContain(FRAME_WORDS.promise);
});

test('shows coverage, and a changed figure as one finding until it is put back', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  const coverage = async () => (await pane.innerText()).replace(/\s+/g, ' ');
  expect(await coverage()).toMatch(/未发现不符。.*识别 ?13\/13 张表.*未能检查 ?0/);

  await workbench.type('D10', '19.6');
  const finding = pane.getByText(WRONG_CELL);
  await finding.waitFor();
  expect(await coverage()).toMatch(/D10 19\.60 → 0\.00 万元/);
  expect(await pane.getByText(WRONG_CELL).count()).toBe(1);
  await keepPicture(page, 'workbench-finding');

  await workbench.openSheet('预算02表');
  await finding.click();
  await workbench.hasSelected('D10');

  await workbench.goTo('D10');
  await page.keyboard.press('Delete');
  await pane.getByText('未发现不符。', { exact: true }).first().waitFor();
  expect(await pane.getByText(WRONG_CELL).count()).toBe(0);
});

test('lets the user say by keyboard what a sheet is, and take it back', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  const coverage = pane.getByRole('button', { name: /^识别/ });
  await coverage.click();
  const correct = pane.getByRole('button', { name: CORRECTION_WORDS.openFor('预算03表') });
  await correct.focus();
  await page.keyboard.press('Enter');
  const kind = pane.getByRole('combobox', { name: CORRECTION_WORDS.fields.kind });
  await kind.waitFor();
  await keepPicture(page, 'workbench-correction');
  await page.keyboard.press('Tab');
  await page.keyboard.type('不是');
  await page.keyboard.press('Enter');
  expect(await kind.inputValue()).toBe(CORRECTION_WORDS.nonTable);
  await pane.getByRole('button', { name: CORRECTION_WORDS.save }).press('Enter');
  await pane.getByText(CORRECTION_WORDS.corrected).waitFor();
  // What was said is shown at once, what comes of it after the re-check.
  await coverage.filter({ hasText: '12/13' }).waitFor();

  await correct.click();
  await pane.getByRole('button', { name: CORRECTION_WORDS.restore }).click();
  await pane.getByText(CORRECTION_WORDS.corrected).waitFor({ state: 'detached' });
  await coverage.filter({ hasText: '13/13' }).waitFor();
});

test('ignores a finding with a reason by keyboard: it still counts, is listed, and lapses with its figure', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  await workbench.type('D10', '19.6');
  await pane.getByText(WRONG_CELL).click();
  // The spreadsheet gives the keyboard back for a moment, until the user presses a key.
  await page.keyboard.press('Tab');
  const counted = () => pane.getByRole('button', { name: '不符 1' }).count();
  await pane.getByRole('button', { name: /^忽略：/ }).press('Enter');
  await pane.getByRole('combobox', { name: IGNORING_WORDS.reason }).waitFor();
  await keepPicture(page, 'workbench-ignore-form');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('见批复');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = pane.getByRole('heading', { name: IGNORING_WORDS.listHeading(1) });
  await heading.waitFor();
  await pane
    .getByText(/已忽略：.+；见批复/)
    .first()
    .waitFor();
  await pane
    .getByText(/共 1 处不符.*均已忽略并写明理由/)
    .first()
    .waitFor();
  expect(await counted()).toBe(1);
  await keepPicture(page, 'workbench-ignored');

  // The reason was given for another figure.
  await workbench.type('D10', '19.7');
  await heading.waitFor({ state: 'detached' });
  expect(await counted()).toBe(1);
});

test('checks with a chosen list of codes until it is dropped', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  await pane.getByRole('tab', { name: FRAME_WORDS.views.settings }).click();
  const choosing = page.waitForEvent('filechooser');
  await pane.getByRole('button', { name: SETTINGS_WORDS.loadCodes }).click();
  const list = ['科目编码,科目名称', '20103,示例机构事务', '201,一般公共服务支出', '205,教育支出'];
  const more = ['208,社会保障和就业支出', '210,卫生健康支出'];
  await (
    await choosing
  ).setFiles({
    name: '2024年科目.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([...list, ...more].join('\n')),
  });
  const bar = pane.getByRole('region', { name: FRAME_WORDS.codeList.region });
  await bar.getByText(/2024年科目\.csv.*采用 5 个，其中改名 1 个，未采用 0 行/).waitFor();
  await keepPicture(page, 'workbench-code-list');
  await pane.getByRole('tab', { name: FRAME_WORDS.views.check }).click();
  await pane
    .getByText(/科目 20103/)
    .first()
    .waitFor();
  await bar.getByRole('button', { name: FRAME_WORDS.codeList.drop }).click();
  await pane
    .getByText(/科目 20103/)
    .first()
    .waitFor({ state: 'detached' });
  expect(await bar.count()).toBe(0);
});

test('takes an undone edit back out of the findings', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  await workbench.type('D8', '4.38');
  await pane.getByText(/三、教育支出/).waitFor();
  await page.keyboard.press('Control+z');
  await pane.getByText('未发现不符。', { exact: true }).first().waitFor();
});

test('turns texts in groups of three digits into numbers by the menu of the grid, as Excel does', async () => {
  const { page, pane } = workbench;
  // The menu has the entry only beside a text that the grid itself takes for a number.
  await workbench.type('D8', "'3.38");
  await workbench.type('B6', "'1,670.35");
  await workbench.check();
  await pane
    .getByText(/以文本形式存储/)
    .first()
    .waitFor();
  await workbench.goTo('A6:D14');
  const grid = page.getByRole('region', { name: WORKBENCH_WORDS.gridRegion });
  await grid.click({ button: 'right', position: { x: 300, y: 240 } });
  await page.getByText('文本转数字').click();
  await pane.getByText('未发现不符。', { exact: true }).first().waitFor();
  expect(await pane.getByText(/以文本形式存储/).count()).toBe(0);
});

test('turns the texts of all tables into numbers from a finding, and back with one undo of the grid', async () => {
  const { page, pane } = workbench;
  await workbench.type('D8', "'3.38");
  await workbench.type('B6', "'1,670.35");
  await workbench.openSheet('预算05表');
  await workbench.type('C6', "'1670.35");
  await workbench.check();
  await pane
    .getByText(/以文本形式存储/)
    .first()
    .waitFor();
  await pane.locator('[data-finding]').first().click();
  await pane.getByRole('button', { name: CONVERTING_WORDS.convert(2) }).waitFor();
  await keepPicture(page, 'workbench-converting');
  await pane.getByRole('button', { name: CONVERTING_WORDS.convertAll(2, 3) }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText('未发现不符。', { exact: true }).first().waitFor();
  const undo = pane.getByRole('button', { name: CONVERTING_WORDS.undo });
  await undo.waitFor();
  await keepPicture(page, 'workbench-converted');
  await workbench.goTo('A1');
  await page.keyboard.press('Control+z');
  await pane
    .getByText(/以文本形式存储/)
    .first()
    .waitFor();
  expect(await pane.locator('[data-finding]').count()).toBe(2);
  await page.keyboard.press('Control+y');
  await pane.getByText('未发现不符。', { exact: true }).first().waitFor();
  await undo.click();
  await pane
    .getByText(/以文本形式存储/)
    .nth(1)
    .waitFor();
  expect(await undo.count()).toBe(0);
});

test('leaves the codes that are selected along with the amounts as texts', async () => {
  const { page } = workbench;
  await workbench.openSheet('预算05表');
  await workbench.type('C6', "'1670.35");
  await workbench.goTo('A6:E20');
  const grid = page.getByRole('region', { name: WORKBENCH_WORDS.gridRegion });
  await grid.click({ button: 'right', position: { x: 300, y: 300 } });
  await page.getByText('文本转数字').click();
  await workbench.type('C7', '1');
  await page.getByRole('button', { name: WORKBENCH_WORDS.changes.open }).click();
  // C6 is the number again that it was.
  await page.getByRole('dialog').getByText(WORKBENCH_WORDS.changes.title(1)).waitFor();
});

test('leads from below the list to the report with two keys', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  await workbench.type('D10', '19.6');
  await pane.getByText(WRONG_CELL).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await pane.getByRole('button', { name: CHECK_WORDS.next }).focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(CHECK_WORDS.toReport);
  await keepPicture(page, 'workbench-to-report');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe(REPORT_MENU_WORDS.open);
});

test('keeps on the machine only what can be cleared there', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  await workbench.type('D10', '19.6');
  await pane.getByText(WRONG_CELL).waitFor();
  const kept = () =>
    page.evaluate(async () => ({
      keys: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
  expect(await kept()).toEqual({ keys: [PREFERENCES_KEY], databases: [] });
  await pane.getByRole('tab', { name: FRAME_WORDS.views.settings }).click();
  await pane.getByRole('button', { name: SETTINGS_WORDS.forget }).click();
  await pane.getByRole('button', { name: SETTINGS_WORDS.forgetNow, exact: true }).click();
  await pane.getByText(SETTINGS_WORDS.forgotten).waitFor();
  expect(await kept()).toEqual({ keys: [], databases: [] });
});

test('says so instead of checking while a cell is being edited', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  await workbench.goTo('D10');
  await page.keyboard.type('19.6');
  await pane.getByRole('button', { name: FRAME_WORDS.recheck }).click();
  await pane
    .getByText(/有单元格正在编辑/)
    .first()
    .waitFor();
  await workbench.goTo('A1');
  await pane.getByText(WRONG_CELL).waitFor();
});

test('lights up the cells with marks and leaves the grid as it was without them', async () => {
  const { pane } = workbench;
  await workbench.check();
  await workbench.type('D10', '19.6');
  await pane.getByText(WRONG_CELL).waitFor();
  await workbench.goTo('A2');
  const before = await workbench.gridPicture();
  await pane.getByRole('switch', { name: CHECK_WORDS.marks.toggle }).click();
  await pane.getByText(CHECK_WORDS.marks.state(1)).waitFor();
  const marked = await workbench.gridPicture();
  await keepPicture(workbench.page, 'workbench-marks');
  expect(marked.equals(before)).toBe(false);
  await pane.getByRole('switch', { name: CHECK_WORDS.marks.toggle }).click();
  await pane.getByText(CHECK_WORDS.marks.state(0)).waitFor();
  const after = await workbench.gridPicture();
  expect(after.equals(before)).toBe(true);
});

test('writes the text, shows the formula of a figure and selects its cells', async () => {
  const { page, pane } = workbench;
  await workbench.check();
  await pane.getByRole('tab', { name: FRAME_WORDS.views.narrative }).click();
  const figure = pane.getByRole('button', { name: '1475.77' }).first();
  await figure.waitFor();
  await figure.hover();
  await page
    .getByText(/预算\d+表!?\s*\w+\d+/)
    .first()
    .waitFor();
  await keepPicture(page, 'workbench-narrative');
  await figure.click();
  await workbench.hasSelected('C6');
});

test('opens a chosen file in place of the sample', async () => {
  const { page, pane } = workbench;
  await page.setInputFiles('header input[type=file]:not([data-folder])', samplePath('faulty'));
  await workbench.hasOpen(SAMPLE_FILES.faulty);
  await workbench.check();
  await pane
    .getByText(/共 \d+ 处不符/)
    .first()
    .waitFor();
  await keepPicture(page, 'workbench-faulty');
});

test('opens a dropped file', async () => {
  const { page } = workbench;
  const bytes = readFileSync(samplePath('faulty')).toString('base64');
  await page.evaluate(
    ({ content, name }) => {
      const data = new DataTransfer();
      const raw = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([raw], name));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('canvas')?.dispatchEvent(event);
      }
    },
    { content: bytes, name: SAMPLE_FILES.faulty },
  );
  await workbench.hasOpen(SAMPLE_FILES.faulty);
});

test('a code that is only looked at where it is edited stays as it is', async () => {
  const { page } = workbench;
  await workbench.openSheet('预算03表');
  await workbench.goTo('A8');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await workbench.type('A9', '2010399');
  await page.keyboard.press('Control+s');
  const list = page.getByRole('dialog');
  await list.getByRole('cell', { name: 'A9', exact: true }).waitFor();
  expect(await list.getByRole('row').count()).toBe(2);
  expect(await list.innerText()).not.toContain("'");
});

test('keeps the open workbook when a file cannot be read, and says why', async () => {
  const { page } = workbench;
  await page.setInputFiles('header input[type=file]:not([data-folder])', {
    name: '坏文件.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('not a workbook'),
  });
  await page.getByText(/“坏文件\.xlsx”未能打开/).waitFor();
  await keepPicture(page, 'workbench-bad-file');
  await workbench.hasOpen(SAMPLE_FILES.clean);
  await workbench.check();
});

test('asks before edits are given up for another file', async () => {
  const { page } = workbench;
  await workbench.check();
  await workbench.type('D10', '19.6');
  await workbench.pane.getByText(WRONG_CELL).waitFor();
  await page.setInputFiles('header input[type=file]:not([data-folder])', samplePath('faulty'));
  const { discard } = WORKBENCH_WORDS;
  await page.getByRole('button', { name: discard.exportChanges }).waitFor();
  await keepPicture(page, 'workbench-discard');
  await page.getByRole('button', { name: discard.cancel }).click();
  await workbench.hasOpen(SAMPLE_FILES.clean);
  await page.setInputFiles('header input[type=file]:not([data-folder])', samplePath('faulty'));
  await page.getByRole('button', { name: discard.confirm }).click();
  await workbench.hasOpen(SAMPLE_FILES.faulty);
});

test('opens the sample with mistakes from the menu', async () => {
  const { page } = workbench;
  await page.getByRole('button', { name: WORKBENCH_WORDS.samples, exact: true }).click();
  await page.getByRole('menuitem', { name: WORKBENCH_WORDS.sampleFaulty }).click();
  await workbench.hasOpen(SAMPLE_FILES.faulty);
});
