import { fileName } from '../base/address';
import type { InputHint, InputProblem } from './inputs/read-inputs';
import type { InputType } from './inputs/input-fields';
import type { NarrativeProblem } from './narrative-problem';
import { describeTemplateProblem } from './template/template-problems.zh-CN';

/** Why no narrative was made and what to do, one line for each reason. */
export function describeNarrativeProblem(problem: NarrativeProblem): readonly string[] {
  switch (problem.kind) {
    case 'wrongDocument':
      return [
        `“${problem.profile}”是${problem.wanted}的式样，工作簿是${problem.found}的公开表，请换一种式样`,
      ];
    case 'wrongCompanion': {
      const { companion, file, wanted, found } = problem;
      const year = found.year === 0 ? '没有写明年度' : ` ${found.year} 年`;
      const when = companion === 'prior' ? '上年' : '同年';
      return [
        `“${fileName(file)}”中是${year}的${found.document}公开表，不是本部门${when}（${wanted.year} 年）的${wanted.document}公开表，没有采用，请换一个文件`,
      ];
    }
    case 'templates':
      return problem.sentences.flatMap(({ sentence, problems }) =>
        problems.map((each) => `句子${sentence}的模板，${describeTemplateProblem(each)}`),
      );
  }
}

/** What is wrong with a manual input. */
export function describeInputProblem(problem: InputProblem): string {
  switch (problem.kind) {
    case 'notAnObject':
      return '手工填写的内容应是一个 JSON 对象，例如 {"reason.total": "……"}';
    case 'wrongType':
      return `“${problem.id}”（${problem.field.label}）的内容不合适，应填${wantedInput(problem.field.type)}`;
  }
}

/** An id that is none, with the one that was probably meant. */
export function describeInputHint({ id, nearest }: InputHint): string {
  return `没有“${id}”这一填写项，已跳过${nearest === null ? '' : `，是不是“${nearest}”`}`;
}

function wantedInput(type: InputType): string {
  switch (type.kind) {
    case 'text':
      return '文字';
    case 'phone':
      return '电话号码，只含数字和“-”';
    case 'choice':
      return type.choices.map((choice) => `“${choice}”`).join('或');
    case 'integer':
      return `整数（${type.unit}），不小于${type.from}${type.to === undefined ? '' : `，不大于${type.to}`}`;
    case 'decimal':
      return `不小于0、最多${type.places}位小数的数字（${type.unit}）`;
  }
}
