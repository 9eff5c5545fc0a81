import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, check } from '../checked-sheets';
import { byFunction, incomeAndExpenditure } from '../small-tables';

const BESIDE = '旁边一格正是此数';

describe('how a wrong figure is said to have come about', () => {
  const firstText = async (wrong: string) =>
    check(...changed(await loadSample(CLEAN_2024), { '预算03表!C24': wrong })).texts[0] ?? '';

  it('is the slip of a key, where the only part beside the total holds the right figure', async () => {
    expect(await firstText('27.40')).toContain('现为 27.40，应为 21.40 万元（一位数字不同）');
  });

  it('is left out where no slip of a key leads there and the part must be equal', async () => {
    const text = await firstText('38.57');
    expect(text).toContain('现为 38.57，应为 21.40 万元');
    expect(text).not.toContain(BESIDE);
  });

  it('is the figure beside it, where that need not be equal', () => {
    const { texts } = check(
      incomeAndExpenditure('一、一般公共预算拨款收入 | 20.00 | 五、教育支出 | 20.00'),
      byFunction(
        '支出',
        '部门支出总表',
        `| 合计 | 20.00 | 10.00 | 10.00 |
        205 | 教育支出 | 20.00 | 35.00 | 10.00`,
      ),
    );
    expect(texts[0]).toContain(`现为 35.00，应为 10.00 万元（${BESIDE}`);
  });
});
