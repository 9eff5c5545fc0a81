import { CHECK_WORDS } from '../../src/pane/check/check-view-words.zh-CN';
import { IGNORING_WORDS } from '../../src/pane/check/ignoring-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { PUBLISHING_VIEW_WORDS } from '../../src/pane/publishing/publishing-view-words.zh-CN';
import { PUBLISHING_WORDS } from '../../src/session/publishing/publishing-words.zh-CN';
import { keepPicture } from './browser-page';
import { WorkbenchPage } from './workbench-page';
import { sharedBrowser } from './shared-browser';

const CLEAR = '未发现不符。';

const browser = sharedBrowser();

test('the checking day of an officer, from the first check to a file that can go out', async () => {
  const workbench = await WorkbenchPage.open(browser);
  const { page, pane, watched } = workbench;
  const topic = (name: string) => pane.getByRole('heading', { name });
  const { topics, states } = PUBLISHING_WORDS;

  // A colleague has typed two figures; one is a slip, the other is meant.
  await workbench.type('D10', '19.6');
  await pane.getByRole('button', { name: FRAME_WORDS.welcome.dismiss }).click();
  await workbench.check();
  const finding = pane.getByRole('button', { name: /五、文化旅游体育与传媒支出 疑有误/ }).first();
  await finding.click();
  await workbench.hasSelected('D10');
  await pane.getByText(CHECK_WORDS.detail.leave).first().waitFor();
  expect(await pane.innerText()).toMatch(/19\.60 → 0\.00 万元/);

  await workbench.goTo('D10');
  await page.keyboard.press('Delete');
  await pane.getByText(CLEAR, { exact: true }).first().waitFor();

  await workbench.type('D8', '4.38');
  await pane
    .getByRole('button', { name: /三、教育支出/ })
    .first()
    .click();
  await page.keyboard.press('Tab');
  await pane.getByRole('button', { name: /^忽略：/ }).click();
  await pane.getByRole('textbox', { name: IGNORING_WORDS.remark }).fill('见批复');
  await pane.getByRole('button', { name: IGNORING_WORDS.confirm }).click();
  await topic(IGNORING_WORDS.listHeading(1)).waitFor();

  await workbench.type('B11', '5.00');
  await pane
    .getByText(/六、事业单位经营收入/)
    .first()
    .waitFor();
  await pane.getByRole('switch', { name: CHECK_WORDS.marks.toggle }).click();
  await pane.getByText(/本簿有 [1-9]\d* 处标记/).waitFor();

  await pane.getByRole('button', { name: PUBLISHING_VIEW_WORDS.open }).click();
  await topic(`${topics.errors} ${states.open}`).waitFor();
  await topic(`${topics.ignored} ${states.review} 1`).waitFor();
  expect(await pane.getByText(PUBLISHING_WORDS.because('见批复')).count()).toBe(1);
  await keepPicture(page, 'workbench-publishing');

  // A line leads to its cell; the figure is put right there.
  await pane.locator('[data-topic="errors"] li button').first().click();
  await workbench.hasSelected('B11');
  await workbench.goTo('B11');
  await page.keyboard.press('Delete');
  await topic(`${topics.errors} ${states.clear}`).waitFor();
  const clear = pane.getByRole('button', { name: PUBLISHING_VIEW_WORDS.clearMarks });
  if ((await clear.count()) > 0) await clear.click();
  await topic(`${topics.marks} ${states.clear}`).waitFor();
  await pane.getByText(/^有 2 类 \d+ 处公开前请确认。$/).waitFor();

  await pane.getByRole('button', { name: PUBLISHING_VIEW_WORDS.back }).click();
  await pane.getByText(CHECK_WORDS.marks.state(0)).waitFor();
  expect(watched.faults).toEqual([]);
  await page.context().close();
});
