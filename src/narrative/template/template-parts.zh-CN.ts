/** What stands before, between and behind the words in quotation marks, by filter; '' for nothing. */
const FIXED: Readonly<Record<string, (name: string, quoted: number) => readonly string[]>> = {
  万元: (name) => [`${name}（万元）`],
  合计万元: (name) => [`${name}的合计（万元）`],
  个数: (name) => [`${name}的个数`],
  名称列表: (name) => [`${name}的名称`],
  中文序号: () => ['序号'],
  占比: (name) => ['', `${name}的占比`],
  完成率: (name) => ['', `${name}的完成比例`],
  变动: changed,
  变动额: changed,
  原因: (_, quoted) => (quoted === 0 ? ['增减的原因'] : ['', '增减的原因', '']),
  变动构成: () => ['', '各部分的增减'],
  差异原因: () => ['', '大于或小于', '差异的原因', ''],
};

function changed(name: string, quoted: number): readonly string[] {
  return quoted > 1 ? ['', '上一年', `${name}的增减`] : ['', `上一年、${name}的增减`];
}

/** What is taken from the tables at `{{ … }}`, around its words in quotation marks. */
export function fixedLabels(content: string, quoted: number): readonly string[] {
  const [value = '', filter = ''] = content.split('|').map((part) => part.trim());
  const name = value.replaceAll('.', '·');
  const labels = FIXED[/^[^\s:]*/.exec(filter)?.[0] ?? '']?.(name, quoted) ?? [name];
  // Words that nothing is known of still stand in the sentence.
  return labels.length >= quoted
    ? labels
    : [...labels, ...Array<string>(quoted - labels.length).fill('')];
}

/** What is written when, as `{% … %}` says it. */
export function ruleLabel(tag: string, rest: string): string {
  switch (tag) {
    case 'if':
      return `如果${condition(rest)}，写：`;
    case 'elsif':
      return `否则如果${condition(rest)}，写：`;
    case 'else':
      return '否则写：';
    case 'unless':
      return `除非${condition(rest)}，写：`;
    case 'for':
      return `逐个写${(rest.split(/\sin\s/)[1] ?? rest).trim().replaceAll('.', '·')}：`;
    case 'endif':
    case 'endunless':
      return '（如果到此）';
    case 'endfor':
      return '（逐个到此）';
    case 'assign':
    case 'capture':
      return `“${/^\s*([^\s=]+)/.exec(rest)?.[1] ?? ''}”写作：`;
    default:
      return '';
  }
}

function condition(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*==\s*/g, '为')
    .replaceAll(/\s*!=\s*/g, '不为')
    .replaceAll(/\s*>=\s*/g, '不小于')
    .replaceAll(/\s*<=\s*/g, '不大于')
    .replaceAll(/\s*>\s*/g, '大于')
    .replaceAll(/\s*<\s*/g, '小于')
    .replaceAll(/\s+or\s+/g, '，或')
    .replaceAll(/\s+and\s+/g, '，且')
    .replaceAll(/\bnot\s+/g, '非')
    .replaceAll('.', '·');
}
