import { readFileSync } from 'node:fs';
import { ADOPTING_WORDS } from '../../src/pane/check/adopting-words.zh-CN';
import { COMPARE_WORDS } from '../../src/pane/compare/compare-words.zh-CN';
import { CHECK_WORDS } from '../../src/pane/check/check-view-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { FORM_WORDS } from '../../src/pane/narrative/form-words.zh-CN';
import { NARRATIVE_WORDS } from '../../src/pane/narrative/narrative-view-words.zh-CN';
import { PROFILE_WORDS } from '../../src/pane/narrative/profile-words.zh-CN';
import { SETUP_WORDS } from '../../src/pane/narrative/setup-words.zh-CN';
import { TAKE_AWAY_WORDS } from '../../src/pane/narrative/take-away-words.zh-CN';
import { VERDICTS } from '../../src/session/report/check-words.zh-CN';
import { readDocx } from '../fixtures/read-docx';
import { keepPicture } from './browser-page';
import { SAMPLE_FILES, samplePath } from './sample-sheets';
import { WorkbenchPage } from './workbench-page';
import { sharedBrowser } from './shared-browser';

/** Cells of the sample with mistakes, each with what it says and what it is to say. */
const SLIPS = [
  { cell: 'E21', figures: /48\.29 → 48\.92/ },
  { cell: 'E26', figures: /5\.70 → 5\.40/ },
  { cell: 'D22', figures: /57\.94 → 58\.04/ },
  { cell: 'D6', figures: /1,016\.18 → 1,034\.78/ },
] as const;

const TITLE = '预算08表';
const REASON = '新增数据平台项目';

const browser = sharedBrowser();

test('the whole day: a workbook with mistakes in, a clean one and its 情况说明 in Word out', async () => {
  const workbench = await WorkbenchPage.open(browser);
  const { page, pane, watched } = workbench;

  // Open.
  await pane.getByRole('button', { name: FRAME_WORDS.welcome.dismiss }).click();
  await page.setInputFiles('header input[type=file]:not([data-folder])', samplePath('faulty'));
  await workbench.hasOpen(SAMPLE_FILES.faulty);
  await workbench.openSheet(TITLE);
  await workbench.goTo('A1');
  const unmarked = await workbench.gridPicture();

  // Check, and mark what was found.
  await workbench.check();
  await pane
    .getByText(/共 5 处不符/)
    .first()
    .waitFor();
  const marks = pane.getByRole('switch', { name: CHECK_WORDS.marks.toggle });
  await marks.click();
  await pane.getByText(/本簿有 [1-9]\d* 处标记/).waitFor();
  expect((await workbench.gridPicture()).equals(unmarked)).toBe(false);

  // The culprit of each finding, and its proposed value.
  for (const { cell, figures } of SLIPS) {
    const finding = pane.locator('li[data-finding]', { hasText: figures });
    await finding.getByRole('button').first().click();
    await workbench.hasSelected(cell);
    await finding.getByRole('button', { name: ADOPTING_WORDS.adoptFor('') }).click();
    await finding.waitFor({ state: 'detached' });
  }
  await keepPicture(page, 'day-adopted');

  // What nobody can propose is put right by hand; then the workbook is clean.
  await workbench.openSheet('预算07表');
  await workbench.type('B31', '劳务费');
  await workbench.openSheet('预算06表');
  await workbench.type('F8', '79.63');
  await pane.getByText(VERDICTS.clearWithHints(1), { exact: true }).first().waitFor();
  expect((await pane.innerText()).replace(/\s+/g, ' ')).toMatch(/识别 ?13\/13 张表.*未能检查 ?0/);
  expect(await pane.locator('li[data-finding]').count()).toBe(1);
  await keepPicture(page, 'day-clean');

  // Profile, prior year, and what the tables do not say.
  await pane.getByRole('tab', { name: FRAME_WORDS.views.narrative }).click();
  await pane.getByRole('button', { name: SETUP_WORDS.lookAtProposed }).click();
  await pane.getByRole('button', { name: PROFILE_WORDS.take, exact: true }).click();
  await pane.getByText('第二部分 预算情况说明').first().waitFor();
  await pane.getByLabel(COMPARE_WORDS.choose('prior')).setInputFiles(samplePath('earlier'));
  await pane
    .getByText(/比2023年预算增加/)
    .first()
    .waitFor();
  await pane.getByText(new RegExp(`^${SETUP_WORDS.summary('')}`)).click();
  await pane.getByRole('checkbox', { name: SETUP_WORDS.withTables }).check();
  await pane.getByRole('tab', { name: /^填写/ }).click();
  await pane.getByRole('textbox', { name: '收支总预算变动的主要原因' }).fill(REASON);
  await pane.getByRole('tab', { name: NARRATIVE_WORDS.textPage }).click();
  await pane.getByRole('button', { name: '【待填：咨询电话】', exact: true }).click();
  await pane.getByRole('textbox', { name: '咨询电话' }).fill('000-12345678');
  await pane.getByRole('button', { name: FORM_WORDS.save, exact: true }).click();
  await pane.getByText(/公开咨询电话：000-12345678/).waitFor();

  // Word, read back.
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: TAKE_AWAY_WORDS.word }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('示例区数据中心2024年部门预算情况说明.docx');
  const paragraphs = await readDocx(new Uint8Array(readFileSync(await file.path())));
  const texts = paragraphs.map(({ text }) => text);
  const all = texts.join('\n');
  expect(all).toContain(
    `2024年收支总预算1670.35万元，比2023年预算增加114.96万元，增长7.4%，变动的主要原因是${REASON}。`,
  );
  expect(all).toContain('公开咨询电话：000-12345678');
  expect(all).not.toContain('待填：咨询电话');
  // The tables behind the text say what was adopted, and no slip any more.
  expect(texts).toEqual(expect.arrayContaining(['48.92', '5.40', '58.04', '1,034.78', '劳务费']));
  const slips = new Set(['48.29', '57.94', '5.70', '委托业务费']);
  expect(texts.filter((text) => slips.has(text))).toEqual([]);

  // Nothing of the add-in stays in the workbook.
  await pane.getByRole('tab', { name: FRAME_WORDS.views.check }).click();
  await pane.getByText(CHECK_WORDS.marks.state(1)).waitFor();
  await pane.getByRole('button', { name: CHECK_WORDS.marks.clear }).click();
  await pane.getByText(CHECK_WORDS.marks.state(0)).waitFor();
  await workbench.openSheet(TITLE);
  await workbench.goTo('A1');
  expect((await workbench.gridPicture()).equals(unmarked)).toBe(true);

  expect(watched.faults).toEqual([]);
  await page.context().close();
});
