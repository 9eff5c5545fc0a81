import type { TemplateFault, TemplateProblem } from './template-problem';

/** What is wrong with a template and how to mend it, as a person reads it. */
export function describeTemplateProblem({ line, column, fault }: TemplateProblem): string {
  return `第${line}行第${column}列：${describeFault(fault)}`;
}

const meantBy = (meant: string | null) => (meant === null ? '' : `，是不是“${meant}”`);

function describeFault(fault: TemplateFault): string {
  switch (fault.kind) {
    case 'fullWidth':
      return `“${fault.found === '　' ? '全角空格' : fault.found}”是中文输入法的全角符号，花括号里请改用半角“${fault.meant === ' ' ? '空格' : fault.meant}”`;
    case 'quotedTableName':
      return `名称里不能带引号，请写成“${fault.meant}”`;
    case 'unknownName':
      return `没有“${fault.name}”这个名称${meantBy(fault.meant)}`;
    case 'unknownMember':
      return `“${fault.owner}”里没有“${fault.name}”${meantBy(fault.meant)}`;
    case 'unknownFilter':
      return `没有“${fault.name}”这个过滤器${meantBy(fault.meant)}`;
    case 'unknownTag':
      return `没有可用的标签“${fault.name}”${fault.meant === null ? '' : `，请检查“${fault.meant}”的写法`}`;
    case 'filterInput':
      return `“${fault.filter}”前面的内容不合适，正确的写法例如 ${fault.example}`;
    case 'filterParameters':
      return `“${fault.filter}”冒号后面的内容不合适，正确的写法例如 ${fault.example}`;
    case 'amountWithoutUnit':
      return `“${fault.name}”是金额，请写明单位，例如 {{ ${fault.name} | 万元 }}`;
    case 'notPrintable':
      return `“${fault.name}”不能直接打印：清单请用“名称列表”或 {% for 项 in ${fault.name} %}，判断请用 {% if ${fault.name} %}`;
    case 'notAList':
      return `“${fault.name}”不是清单，{% for %} 只能逐项列出清单，例如 {% for 来源 in 收入总表.来源 %}`;
    case 'range':
      return '模板不能使用“(1..9)”这样的数列，请逐项列出表里的清单';
    case 'brackets':
      return '名称请用点号连接，例如 收支总表.总计，不能使用方括号或在文字后面接点号';
    case 'operatorMissing':
      return '两个名称之间缺少符号，过滤器前面请加“|”，条件之间请用 and 或 or';
    case 'nameTaken':
      return `“${fault.name}”已经是表或文字的名称，请另起一个名称`;
    case 'tooDeep':
      return '{% for %} 套得太深，最多三层';
    case 'tooLong':
      return '模板太长，请分成几句';
    case 'outputNotClosed':
      return '“{{”后面缺少“}}”';
    case 'tagNotClosed':
      return fault.tag === null
        ? '“{%”后面缺少“%}”'
        : `{% ${fault.tag} %} 没有对应的 {% end${fault.tag} %}`;
    case 'emptyOutput':
      return '花括号里没有内容，请写上名称或条件';
    case 'forSyntax':
      return '{% for %} 的写法有误，正确的写法例如 {% for 来源 in 收入总表.来源 %}';
    case 'assignSyntax':
      return '{% assign %} 的写法有误，正确的写法例如 {% assign 合计 = 收入总表.合计 %}';
    case 'markCharacter':
      return '模板里有不能使用的特殊字符，请删除后重新输入';
    case 'ranTooLong':
      return '模板运行的时间太长，请减少其中的循环';
    case 'unset':
      return '这里用到的名称还没有内容：{% assign %} 或 {% capture %} 没有执行到';
    case 'syntax':
      return '模板写法有误，请检查花括号里的符号和名称';
  }
}
