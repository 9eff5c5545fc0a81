import { composeNarrative } from '../../src/narrative/compose-narrative';
import { describeTemplateProblem } from '../../src/narrative/template/template-problems.zh-CN';
import { compose, inputsOf, profileOf, smallBook } from './small-budget';

const LIST = '手工.主要职责';
const RUNAWAY = `职责：
{% for 甲 in ${LIST} %}{% for 乙 in ${LIST} %}{% for 丙 in ${LIST} %}一{% endfor %}{% endfor %}{% endfor %}`;

function composed(template: string, duties: number) {
  return composeNarrative({
    books: { current: smallBook(), prior: null, budget: null },
    files: { current: '本年.xlsx', prior: null, budget: null },
    inputs: inputsOf({ duties: Array.from({ length: duties }, (_, place) => `职责${place}`) }),
    profile: profileOf(template),
  });
}

test('a template that runs away is ended, and said with line and column', () => {
  const result = composed(RUNAWAY, 200);
  if (result.ok || result.error.kind !== 'templates') throw new Error('it came to an end');
  const [problem] = result.error.sentences.flatMap(({ problems }) => problems);
  expect(problem && describeTemplateProblem(problem)).toMatch(
    /^第2行第\d+列：模板运行的时间太长，请减少其中的循环$/,
  );
  expect(composed(RUNAWAY, 10).ok).toBe(true);
});

test('a computer that falls asleep in the middle ends none', () => {
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 60_000));
  try {
    expect(compose({}).sections.length).toBeGreaterThan(0);
  } finally {
    clock.mockRestore();
  }
});
