import { basisText, RULES } from '../../src/checks/rule-catalogue';
import type { Finding } from '../../src/checks/finding';
import type { Rule } from '../../src/checks/rule-catalogue';
import { leaveAloneText } from '../../src/checks/words/leave-alone.zh-CN';
import { RULE_TITLES } from '../../src/checks/words/rule-titles.zh-CN';
import { findingText } from '../../src/checks/words/wording.zh-CN';
import { RULE_GROUPS } from '../../src/pane/settings/settings-words.zh-CN';
import { LEVEL_NAMES } from '../../src/session/report/check-words.zh-CN';
import { plantedFinding } from '../../tests/checks/planted-finding';
import { loadFixtures } from '../../tests/checks/rule-cases';

const HEAD = `# 检查规则

每条规则的名称写明查什么，下面是涉及的表、依据、查出来的样子、什么时候可以不改；没有写“涉及的表”的，凡有这项内容的表
都查。分组与“设置”中的相同。例子中的数都是虚构的，由检查程序对放入一处错误的示例表格得出，怎样相加、比较见例子。

级别：**不符**是表中数字互相矛盾；**提示**需要人工核实，不一定是错；**备查**供核对时留意。同一原因造成的几处不符
合并为一条，所以例子里写明的规则可能不止一条。表中没有规则所需的表时，这条规则不适用，结果中会写明。
`;

/** docs/检查规则.md: one section for each rule of the catalogue, its example found by the checks. */
export async function rulesPage(): Promise<string> {
  await loadFixtures();
  const groups = RULE_GROUPS.map(
    ({ letter, name }) => `## ${name}\n\n${rulesOf(letter).map(ruleSection).join('\n')}`,
  );
  return [HEAD, contents(), ...groups].join('\n');
}

function rulesOf(letter: string): readonly Rule[] {
  return RULES.filter(({ id, notOffered }) => id.startsWith(letter) && !notOffered);
}

/** The rules by name, each a link to its section. */
function contents(): string {
  const groups = RULE_GROUPS.map(({ letter, name }) => {
    const links = rulesOf(letter).map(
      (rule) => `  - [${heading(rule)}](#${slug(heading(rule))})\n`,
    );
    return `- ${name}\n${links.join('')}`;
  });
  return `## 目录\n\n${groups.join('')}`;
}

function heading({ id }: Rule): string {
  return `${id} ${RULE_TITLES[id] ?? ''}`;
}

/** The anchor that code hosts give a heading; the page on the site knows it as the number of the rule. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** @throws {Error} if no fault of the rule is known, or it is not found */
function ruleSection(rule: Rule): string {
  const { book, finding: found } = plantedFinding(rule.id);
  const finding = toldBy(rule.id, found);
  const tables = [...new Set(rule.needs.flat())];
  const lines = [
    `### ${heading(rule)}`,
    '',
    ...(tables.length === 0 ? [] : [`- 涉及的表：${tables.join('、')}`]),
    `- 依据：${basisText(rule.basis)}`,
    `- 例（${LEVEL_NAMES[finding.severity]}）：${findingText(book, finding)}。`,
    `- 可以不改：${leaveAloneText(finding)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A cause that breaks several relations, told by the one of the rule. */
function toldBy(rule: string, finding: Finding): Finding {
  if (finding.kind !== 'arithmetic') return finding;
  const own = finding.relations.find(({ relation }) => relation.rule === rule);
  if (own === undefined) return finding;
  return { ...finding, rule, main: own.relation, stated: own.stated, computed: own.computed };
}
