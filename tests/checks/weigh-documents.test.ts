import { cellKey } from '../../src/base/address';
import type { ComparedFact } from '../../src/checks/document-evidence';
import type { ArithmeticFinding } from '../../src/checks/finding';
import { suspectsOf } from '../../src/checks/suspects';
import { culpritText } from '../../src/checks/words/wording.zh-CN';
import { weighDocuments } from '../../src/checks/weigh-documents';
import { effectText } from '../../src/session/findings/arithmetic-lines.zh-CN';
import { NO_EXPLANATIONS } from '../../src/session/ignoring/explanations';
import { findingArticle } from '../../src/session/report/html-finding';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { sheet } from '../fixtures/sheet';
import { changed, check } from './checked-sheets';
import { checkBeside } from './documents/compared-sheets';

const BUDGET = sheet(
  '三公',
  `2023年一般公共预算“三公”经费支出表
  部门：示例区数据中心 ||||| 单位：万元
  合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
  ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
  15.00 || 10.00 || 10.00 | 5.00`,
);

/** A part that is as likely wrong as its total. */
const ACCOUNTS = changed(FINAL_ACCOUNTS, { '公开09!F8': '8.00' });
const TOTAL = '公开09!A8';
const PART = '公开09!F8';

function first(findings: readonly ArithmeticFinding[]): ArithmeticFinding {
  const [finding] = findings;
  if (finding === undefined) throw new Error('nothing is found');
  return finding;
}

const beside = () => checkBeside(ACCOUNTS, { use: 'budget', grids: [BUDGET] });
const alone = () => first(check(...ACCOUNTS).arithmetic);
const cellsOf = ({ culprits }: ArithmeticFinding) => culprits.map(({ fact }) => cellKey(fact.cell));
const namedIn = (finding: ArithmeticFinding) => {
  const suspects = suspectsOf(finding);
  return suspects.kind === 'open' ? suspects.culprits.map(({ fact }) => cellKey(fact.cell)) : null;
};

describe('suspects of which a document agrees with some and differs from others', () => {
  it('come with those that differ in front, and the reason is said once', () => {
    const weighed = first(beside().arithmetic);
    expect(namedIn(alone())).toEqual([TOTAL, PART]);
    expect(namedIn(weighed)).toEqual([PART, TOTAL]);
    expect(cellKey(weighed.cell)).toBe(PART);
    const said = `；与本年预算公开的数不同的是 ${PART}，${TOTAL} 与之一致`;
    expect(culpritText(weighed)).toMatch(new RegExp(`${said}$`));
    expect(culpritText(alone())).not.toContain('与之一致');
    // Cells that are blank in both say nothing.
    expect(weighed.evidence?.agreeing.map(({ cell }) => cellKey(cell))).toEqual([
      ...[TOTAL, '公开09!C8', '公开09!E8'],
    ]);
  });

  it('are the same finding, of which nothing is certain', () => {
    const weighed = first(beside().arithmetic);
    expect(weighed.id).toBe(alone().id);
    expect([...cellsOf(weighed)].sort()).toEqual([...cellsOf(alone())].sort());
    expect(suspectsOf(weighed).kind).toBe('open');
  });
});

describe('what documents say of a finding', () => {
  const factAt = (finding: ArithmeticFinding, place: string) => {
    const facts = finding.culprits.flatMap(({ fact, copies }) => [fact, ...copies]);
    const fact = facts.find(({ cell }) => cellKey(cell) === place);
    if (fact === undefined) throw new Error(`${place} is not suspected`);
    return fact;
  };
  const saying = (
    finding: ArithmeticFinding,
    agreements: Readonly<Record<string, boolean>>,
  ): readonly ComparedFact[] =>
    Object.entries(agreements).map(([place, agrees]) => ({
      fact: factAt(finding, place),
      use: 'budget',
      agrees,
    }));
  const weigh = (finding: ArithmeticFinding, agreements: Readonly<Record<string, boolean>>) =>
    first(weighDocuments([finding], saying(finding, agreements)));
  const withConfidence = (finding: ArithmeticFinding, ...confidences: readonly number[]) => ({
    ...finding,
    culprits: finding.culprits.map((culprit, place) => ({
      ...culprit,
      confidence: confidences[place] ?? 0,
    })),
  });

  const confidencesOf = ({ culprits }: ArithmeticFinding) =>
    culprits.map(({ confidence }) => confidence);

  it('leaves it as it is where they tell no suspects apart', () => {
    const finding = alone();
    for (const agreements of [
      {},
      { [TOTAL]: true },
      { [PART]: false },
      { [TOTAL]: true, [PART]: true },
      { [TOTAL]: false, [PART]: false },
      // Wrong together, and only one of them differs.
      { [TOTAL]: true, '公开09!C8': false, '公开09!E8': true },
    ]) {
      expect(weigh(finding, agreements)).toBe(finding);
    }
  });

  it('names of cells that are wrong together those that were compared', () => {
    const { evidence } = weigh(alone(), { [TOTAL]: true, '公开09!E8': false });
    expect(evidence?.differing.map(({ cell }) => cellKey(cell))).toEqual(['公开09!E8']);
  });

  it('brings a cell that differs beside the one with which they agree, however unlikely it was', () => {
    const decided = withConfidence(alone(), 0.95, 0.03);
    expect(suspectsOf(decided).kind).toBe('decided');
    const weighed = weigh(decided, { [TOTAL]: true, [PART]: false });
    expect(namedIn(weighed)).toEqual([PART, TOTAL]);
    expect(confidencesOf(weighed).slice(0, 2)).toEqual([0.49, 0.49]);
    expect(culpritText(weighed)).not.toContain('可能性大的在前');
  });

  it('brings every named one that differs before those with which they agree, as likely as these', () => {
    const finding = withConfidence(alone(), 0.6, 0.2, 0.1);
    const weighed = weigh(finding, { [TOTAL]: true, [PART]: false, '公开09!C8': false });
    expect(cellsOf(weighed).slice(0, 3)).toEqual([PART, TOTAL, '公开09!C8']);
    const closer = withConfidence(alone(), 0.4, 0.35, 0.2);
    const all = weigh(closer, { [TOTAL]: true, [PART]: false, '公开09!C8': false });
    expect(namedIn(all)).toEqual([PART, '公开09!C8', TOTAL]);
    expect(confidencesOf(all).slice(0, 3)).toEqual([0.32, 0.32, 0.32]);
  });

  it('leaves what the figures decide where no document agrees with that cell', () => {
    const decided = withConfidence(alone(), 0.95, 0.03, 0.02);
    const rest = { [PART]: true, '公开09!C8': false, '公开09!E8': false };
    expect(weigh(decided, { ...rest, [TOTAL]: false })).toBe(decided);
    expect(weigh(decided, rest)).toBe(decided);
  });

  it('is the word of one set of documents where several tell them apart differently', () => {
    const finding = alone();
    const units = saying(finding, { [TOTAL]: false, [PART]: true }).map((one) => ({
      ...one,
      use: 'units' as const,
    }));
    const budget = saying(finding, { [TOTAL]: true, [PART]: false });
    expect(namedIn(first(weighDocuments([finding], [...budget, ...units])))).toEqual([PART, TOTAL]);
  });

  it('says which cell to look at first where no single one mends everything', () => {
    const unmended = alone();
    const open = {
      ...unmended,
      relations: [...unmended.relations, ...unmended.relations],
      culprits: unmended.culprits.map((one) => ({ ...one, proposed: null })),
    };
    expect(culpritText(open)).toContain(`请先核对 ${TOTAL}（`);
    const weighed = weigh(open, { [TOTAL]: true, [PART]: false });
    const { book } = check(...ACCOUNTS);
    const numbered = { number: 1, finding: weighed };
    const { html } = findingArticle(book, numbered, 'finding', NO_EXPLANATIONS);
    const said = `；与本年预算公开的数不同的是 ${PART}，${TOTAL} 与之一致`;
    expect(culpritText(weighed)).toContain(`请先核对 ${PART}（`);
    for (const text of [culpritText(weighed), effectText(weighed), html]) {
      expect(text.split(said)).toHaveLength(2);
    }
  });
});
