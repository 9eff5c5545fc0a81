import type { FactBook } from '../../src/facts/fact-book';
import type { NarrativeProfile, ZeroPolicy } from '../../src/narrative/profiles/narrative-profile';
import { PROFILES } from '../../src/narrative/profiles/profiles';
import { renderNarrativeText } from '../../src/narrative/render/render-text';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { factBooks } from '../fixtures/read-tables';
import { withCells } from '../fixtures/sheet';
import { CLEAN_2023, CLEAN_2024 } from '../samples/read-sample';
import { FILLED_IN, FILLED_IN_AFTERWARDS } from './filled-in';
import { compose, sectionOf } from './small-budget';

/** In the sample nothing is planned for travel abroad and for new vehicles. */
describe('what is written of parts that are 0', () => {
  let now: FactBook;
  let before: FactBook;

  beforeAll(async () => {
    now = only(factBooks(...(await loadSample(CLEAN_2024))));
    before = only(factBooks(...(await loadSample(CLEAN_2023))));
  });

  const documentBy = (id: string, policy: ZeroPolicy, more: object = {}, books: object = {}) => {
    const profile = PROFILES.find((one) => one.id === id);
    if (profile === undefined) throw new Error(id);
    const budget = { current: now, prior: before, inputs: { ...FILLED_IN, ...more } };
    const inputs = { ...FILLED_IN_AFTERWARDS, ...more };
    const accounts = { current: only(factBooks(...FINAL_ACCOUNTS)), prior: null, inputs };
    return compose({
      ...(profile.document === '预算' ? budget : accounts),
      ...books,
      profile: withPolicy(profile, policy),
    });
  };

  const textBy = (id: string, policy: ZeroPolicy, section: string, more: object = {}) =>
    sectionOf(documentBy(id, policy, more), section)
      .map(({ text }) => text)
      .join('\n');

  test.each([
    [
      'print',
      '因公出国（境）费0万元，公务用车购置及运行维护费2.8万元（其中：公务用车购置费0万元，公务用车运行维护费2.8万元），公务接待费0.42万元。',
    ],
    [
      'absence',
      '未安排因公出国（境）费，公务用车购置及运行维护费2.8万元（其中：未安排公务用车购置费，公务用车运行维护费2.8万元），公务接待费0.42万元。',
    ],
    [
      'omit',
      '公务用车购置及运行维护费2.8万元（其中：公务用车运行维护费2.8万元），公务接待费0.42万元。',
    ],
  ] as const)('三公 in one sentence: %s', (policy, expected) => {
    expect(textBy('budget', policy, 'threePublic')).toMatch(
      new RegExp(`按规定压减。其中：${expected.replace(/[（）]/g, '.')}$`),
    );
  });

  test.each([
    ['print', '因公出国（境）费预算控制数为0万元，与2023年预算持平。年初由财政'],
    ['absence', '2024年未安排因公出国（境）费预算，与2023年预算持平。年初由财政'],
    ['omit', '2024年未安排因公出国（境）费预算，与2023年预算持平。年初由财政'],
  ] as const)('三公 under headings, which are never left empty: %s', (policy, expected) => {
    expect(textBy('jianghan-2024', policy, 'threePublic.abroad')).toContain(expected);
    const vehicles = textBy('jianghan-2024', policy, 'threePublic.vehicles');
    expect(vehicles).toContain('公务用车购置及运行维护费2.8万元，比2023年预算');
    expect(vehicles).toContain(
      policy === 'print' ? '1、公务用车购置费0万元' : '1、2024年未安排公务用车购置费预算，与',
    );
    expect(vehicles).toContain('2、公务用车运行维护费2.8万元');
  });

  test('三公 by number, too', () => {
    expect(textBy('dongxihu-2023', 'print', 'threePublic.budget')).toContain(
      '1.因公出国（境）经费预算0万元，与',
    );
    const text = textBy('dongxihu-2023', 'omit', 'threePublic.budget');
    expect(text).toContain('1.2024年未安排因公出国（境）经费预算，与2023年预算持平。');
    expect(text).toContain('（1）2024年未安排公务用车购置费预算，与2023年预算持平。');
  });

  test('of final accounts', () => {
    const items = (policy: ZeroPolicy) =>
      textBy('final-accounts-2022', policy, 'threePublic.items');
    expect(items('absence')).toContain('1.因公出国（境）费无预算无支出。');
    expect(items('omit')).toBe(items('absence'));
    expect(items('print')).toContain('1.因公出国（境）费预算为0万元，支出决算为0万元');
    expect(items('print')).toContain('（1）公务用车购置费支出0万元。（2）');
    const bought = (policy: ZeroPolicy) => textBy('final-accounts-2022', policy, 'procurement');
    expect(bought('print')).toContain('工程支出0万元');
    expect(bought('omit')).not.toContain('工程');
    const assets = (policy: ZeroPolicy) => textBy('final-accounts-2022', policy, 'assets');
    expect(assets('print')).toContain('其中：一般公务用车1辆，一般执法执勤用车0辆，');
    expect(assets('absence')).toContain('其中：一般公务用车1辆。');
  });

  test.each(['budget', 'hanyang-2021', 'jianghan-2024', 'dongxihu-2023'])(
    'classes of purchases and vehicles: %s',
    (id) => {
      const print = textBy(id, 'print', 'other.procurement');
      expect(print).toMatch(/工程类0万元/);
      for (const policy of ['absence', 'omit'] as const) {
        expect(textBy(id, policy, 'other.procurement')).toBe(
          print.replace(/[；，]工程类0万元/, ''),
        );
      }
      expect(textBy(id, 'print', 'other.assets')).toContain('一般执法执勤用车0辆');
      expect(textBy(id, 'omit', 'other.assets')).toMatch(/一般公务用车1辆。$/);
    },
  );

  test('a building without vehicles says so', () => {
    const none = { vehicles: { general: 0 } };
    expect(textBy('jianghan-2024', 'omit', 'other.assets', none)).toMatch(/平方米，无车辆。$/);
    expect(textBy('jianghan-2024', 'print', 'other.assets', none)).toMatch(
      /平方米，一般公务用车0辆/,
    );
  });

  test('an amount that is not known is no 0: it is asked for under each policy', async () => {
    const usual = sectionOf(documentBy('budget', 'print'), 'threePublic');
    const abroad = usual.flatMap(({ spans }) => spans).find(({ value }) => value === '0');
    const unreadable = abroad?.cells[0]?.cell ?? '';
    const grids = (await loadSample(CLEAN_2024))
      .filter(({ name }) => !name.startsWith('预算12'))
      .map((grid) =>
        grid.name === abroad?.cells[0]?.sheet ? withCells(grid, { [unreadable]: '待定' }) : grid,
      );
    const current = only(factBooks(...grids));
    for (const policy of ['print', 'absence', 'omit'] as const) {
      const document = documentBy('budget', policy, { vehicles: {} }, { current });
      const text = renderNarrativeText(document);
      expect(text).toContain('；工程类【待填：');
      expect(text).toContain('。其中：一般公务用车【待填：');
      expect(text).toContain('。其中：因公出国（境）费【待填：');
      expect(text).toContain('因公出国（境）费预算控制数为【待填：');
    }
  });

  test('no policy changes a figure other than 0, or a sum', () => {
    for (const { id } of PROFILES) {
      const figures = (policy: ZeroPolicy) => {
        const { sections, notices } = documentBy(id, policy);
        const spans = sections.flatMap(({ id: section, paragraphs }) =>
          paragraphs.flatMap((paragraph) =>
            paragraph.spans
              .filter(({ value }) => value !== '0')
              .map(({ kind, value, formula }) => `${section} ${kind} ${value} ${formula}`),
          ),
        );
        return { spans, notices };
      };
      expect(figures('absence')).toEqual(figures('print'));
      expect(figures('omit')).toEqual(figures('print'));
    }
  });
});

function withPolicy(profile: NarrativeProfile, policy: ZeroPolicy): NarrativeProfile {
  const zeroPolicy = { threePublic: policy, procurement: policy, vehicles: policy };
  return { ...profile, settings: { ...profile.settings, zeroPolicy } };
}

function only([book]: readonly FactBook[]): FactBook {
  if (book === undefined) throw new Error('there is one set');
  return book;
}
