import { readFileSync } from 'node:fs';
import { FORM_WORDS } from '../../src/pane/narrative/form-words.zh-CN';
import { NARRATIVE_WORDS } from '../../src/pane/narrative/narrative-view-words.zh-CN';
import { SENTENCE_EDITOR_WORDS } from '../../src/pane/narrative/sentence-words.zh-CN';
import { COMPARE_WORDS } from '../../src/pane/compare/compare-words.zh-CN';
import { PROFILE_WORDS } from '../../src/pane/narrative/profile-words.zh-CN';
import { SETUP_WORDS } from '../../src/pane/narrative/setup-words.zh-CN';
import { TAKE_AWAY_WORDS } from '../../src/pane/narrative/take-away-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { docxHtml, readDocx } from '../fixtures/read-docx';
import type { Locator } from 'playwright-core';
import { keepPicture } from './browser-page';
import { samplePath } from './sample-sheets';
import { WorkbenchPage } from './workbench-page';
import { sharedBrowser } from './shared-browser';

const browser = sharedBrowser();

test('the narrative is written, compared with last year, filled in, rewritten and exported', async () => {
  const workbench = await WorkbenchPage.open(browser);
  const { page, pane, watched } = workbench;
  await workbench.check();
  await pane.getByRole('tab', { name: FRAME_WORDS.views.narrative }).click();

  await pane.getByRole('button', { name: SETUP_WORDS.lookAtProposed }).click();
  await pane.getByRole('button', { name: PROFILE_WORDS.take, exact: true }).click();
  await pane.getByText('第二部分 预算情况说明').first().waitFor();

  await pane.getByLabel(COMPARE_WORDS.choose('prior')).setInputFiles(samplePath('earlier'));
  await pane
    .getByText(/比2023年预算增加/)
    .first()
    .waitFor();
  await keepPicture(page, 'narrative-compared');

  await pane.getByRole('tab', { name: /^填写/ }).click();
  await pane.getByRole('textbox', { name: '收支总预算变动的主要原因' }).fill('新增数据平台项目');
  await keepPicture(page, 'narrative-form');
  await pane.getByRole('tab', { name: NARRATIVE_WORDS.textPage }).click();
  await pane
    .getByText(/变动的主要原因是新增数据平台项目/)
    .first()
    .waitFor();

  const total = pane.locator('[data-section=total]');
  await total
    .getByRole('button', { name: SENTENCE_EDITOR_WORDS.edit('按照综合预算的原则，本部门所有收') })
    .click();
  await total.getByRole('textbox').fill('全部收入和支出都在预算之内。');
  await keepPicture(page, 'narrative-rewriting');
  await total.getByRole('button', { name: SENTENCE_EDITOR_WORDS.save }).click();
  await total.getByText(/全部收入和支出都在预算之内。/).waitFor();
  await total.getByText(SENTENCE_EDITOR_WORDS.states.ownText).waitFor();

  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: TAKE_AWAY_WORDS.word }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('示例区数据中心2024年部门预算情况说明.docx');
  const bytes = new Uint8Array(readFileSync(await file.path()));
  const paragraphs = await readDocx(bytes);
  const headings = paragraphs.filter(({ tag }) => tag !== 'p');
  expect(headings.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['第二部分 预算情况说明', '一、收支预算总体安排情况']),
  );
  const texts = paragraphs.map(({ text }) => text);
  expect(texts.join('\n')).toContain(
    '2024年收支总预算1670.35万元，比2023年预算增加114.96万元，增长7.4%，变动的主要原因是新增数据平台项目。',
  );
  expect(texts.join('\n')).toContain('全部收入和支出都在预算之内。');
  expect(texts).toEqual(expect.arrayContaining(['图1：支出预算功能分类结构']));
  const pictures = [...(await docxHtml(bytes)).matchAll(/src="data:image\/png;base64,([^"]*)"/g)];
  expect(pictures).toHaveLength(2);
  for (const [, picture = ''] of pictures) expect(picture.length).toBeGreaterThan(10_000);

  await page.context().close();
  expect(watched.faults).toEqual([]);
});

test('what is missing is filled in at its place, also in a narrow pane', async () => {
  const workbench = await WorkbenchPage.open(browser, { viewport: { width: 1000, height: 700 } });
  const { page, pane, watched } = workbench;
  await workbench.check();
  await pane.getByRole('tab', { name: FRAME_WORDS.views.narrative }).click();
  await pane.getByRole('button', { name: '【待填：咨询电话】', exact: true }).click();
  const field = pane.getByRole('textbox', { name: '咨询电话' });
  await field.fill('000-12345678');
  await keepPicture(page, 'narrative-slot');
  await pane.getByRole('button', { name: FORM_WORDS.save, exact: true }).click();
  await pane.getByText(/公开咨询电话：000-12345678/).waitFor();
  await page.context().close();
  expect(watched.faults).toEqual([]);
});

test.each(['light', 'dark', 'forced'] as const)(
  'charts stand in the text, drawn in %s colours, and lead to the cells',
  async (colours) => {
    const workbench = await WorkbenchPage.open(browser, {
      viewport: { width: 1000, height: 900 },
      colorScheme: colours === 'dark' ? 'dark' : 'light',
      forcedColors: colours === 'forced' ? 'active' : 'none',
    });
    const { page, pane, watched } = workbench;
    await workbench.check();
    await pane.getByRole('tab', { name: FRAME_WORDS.views.narrative }).click();
    const chart = pane.locator('[data-chart=function]');
    const picture = chart.getByRole('img', { name: /^图1：支出预算功能分类结构。.*万元，占.*%/ });
    await picture.locator('canvas').waitFor();
    await chart.scrollIntoViewIfNeeded();
    await keepPicture(page, `narrative-chart-${colours}`);
    await picture.click({ position: await rightOfCentre(picture) });
    await workbench.hasSelected('C6');
    await page.context().close();
    expect(watched.faults).toEqual([]);
  },
);

/** In the first slice, which begins at the top. */
async function rightOfCentre(
  picture: Locator,
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await picture.boundingBox();
  return { x: (box?.width ?? 0) / 2 + 20, y: (box?.height ?? 0) / 2 };
}
