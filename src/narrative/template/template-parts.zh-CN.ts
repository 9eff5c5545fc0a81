/** What stands before, between and behind the words in quotation marks, by filter; '' for nothing. */
const FIXED: Readonly<Record<string, (name: string, quoted: number) => readonly string[]>> = {
  万元: (name) => [`${name}（万元）`],
  合计万元: (name) => [`${of(name, '合计')}（万元）`],
  个数: (name) => [of(name, '个数')],
  名称列表: (name) => [of(name, '名称')],
  中文序号: () => ['序号'],
  占比: (name) => ['', of(name, '占比')],
  完成率: (name) => ['', of(name, '完成比例')],
  变动: changed,
  变动额: changed,
  原因: (_, quoted) => (quoted === 0 ? ['增减的原因'] : ['', '增减的原因', '']),
  变动构成: () => ['', '各部分的增减'],
  差异原因: () => ['', '大于或小于', '差异的原因', ''],
};

function changed(name: string, quoted: number): readonly string[] {
  const change = of(name, '增减');
  return quoted > 1 ? ['', '上一年', change] : ['', `上一年、${change}`];
}

/** 支出总表合计的占比, 支出总表合计的基本支出占比. */
function of(name: string, what: string): string {
  return name.includes('的') ? `${name}${what}` : `${name}的${what}`;
}

/** Records whose members say by themselves what they are. */
const UNNAMED_RECORDS = new Set(['手工', '人员', '职数', '车辆', '资产', '绩效', '绩效目标']);

/** What the entries of a list are, by the name that templates give each of them. */
const ENTRIES: Readonly<Record<string, string>> = {
  类: '这一类',
  来源: '这项收入',
  类型: '这种支出',
  结转: '这项结转',
  资金: '这种资金',
  项目: '这个项目',
  职责: '这条职责',
  目标: '这条目标',
  工作: '这项工作',
  表: '这张表',
};
const ENTRY = '这一项';

/** What lists hold, where their names alone do not say it. */
const LISTS: Readonly<Record<string, string>> = {
  其他类型: '基本支出、项目支出以外的支出',
  来源: '各项收入',
  全部来源: '表中列有的各项收入',
  类: '类级科目',
  人员类: '人员经费的类级科目',
  项: '项级科目',
  科目: '项级科目',
  项目支出项: '有项目支出的项级科目',
};

/** A word that says that there is nothing. */
const NOTHING = '无';

const WRITTEN = '时写：';

/** What the parts of one template are called, in the order in which they stand. */
export class PartLabels {
  /** Names that stand for others: 合计 for 支出总表.合计. */
  readonly #aliases = new Map<string, string>();
  /** Names that stand for words: what is written between the entries of a list. */
  readonly #leads = new Set<string>();
  /** The lists that are gone through: what each of their entries is, by its name. */
  readonly #entries = new Map<string, string>();
  /** The conditions that are open, the innermost at the end. */
  readonly #conditions: string[] = [];

  /** What is taken from the tables at `{{ … }}`, around its words in quotation marks. */
  output(content: string, quoted: number): readonly string[] {
    const [value = '', filter = ''] = content.split('|').map((part) => part.trim());
    if (this.#leads.has(value)) return [];
    const name = this.#name(value);
    const labels = FIXED[/^[^\s:]*/.exec(filter)?.[0] ?? '']?.(name, quoted) ?? [name];
    // Words that nothing is known of still stand in the sentence.
    return labels.length >= quoted
      ? labels
      : [...labels, ...Array<string>(quoted - labels.length).fill('')];
  }

  /** What is written when, as `{% … %}` says it; '' for nothing that a reader would miss. */
  rule(tag: string, rest: string): string {
    switch (tag) {
      case 'if':
        this.#conditions.push(rest);
        return `${this.#condition(rest)}${WRITTEN}`;
      case 'elsif':
        return `否则，${this.#condition(rest)}${WRITTEN}`;
      case 'else':
        return /\.[首末]项\s*$/.test(this.#conditions.at(-1) ?? '') ? '其余各项写：' : '否则写：';
      case 'unless':
        this.#conditions.push(rest);
        return this.#exception(rest);
      case 'for': {
        const [entry = '', list = rest] = rest.split(/\sin\s/).map((part) => part.trim());
        const [record = '', member] = list.split('.');
        const isNamed = member !== undefined && !UNNAMED_RECORDS.has(record);
        const owner = this.#entries.get(record) ?? record;
        const name = isNamed ? of(owner, LISTS[member] ?? member) : this.#name(list);
        this.#entries.set(entry, ENTRIES[entry] ?? ENTRY);
        return `${name}，每项写：`;
      }
      case 'endif':
      case 'endunless':
        this.#conditions.pop();
        return '（写到这里）';
      case 'endfor':
        return '（每项写到这里）';
      case 'assign':
        return this.#assigned(rest);
      case 'capture':
        return this.#lead(rest.trim());
      default:
        return '';
    }
  }

  #assigned(rest: string): string {
    const [name = '', value = ''] = rest.split(/=(.*)/s).map((part) => part.trim());
    if (!/^["']/.test(value)) {
      this.#aliases.set(name, value);
      return '';
    }
    return this.#lead(name);
  }

  #lead(name: string): string {
    const isFirst = !this.#leads.has(name);
    this.#leads.add(name);
    return isFirst ? '第一处前面写：' : '下一处前面写：';
  }

  /** 支出总表.合计.基本支出 → 支出总表合计的基本支出; a member of an entry goes with its name. */
  #name(path: string): string {
    const [head = '', ...members] = path.split('.');
    const entry = this.#entries.get(head);
    if (entry !== undefined && members.length > 0) return `${entry}的${members.join('的')}`;
    const alias = this.#aliases.get(head);
    if (alias !== undefined) return this.#name([alias, ...members].join('.'));
    if (members.length > 0 && UNNAMED_RECORDS.has(head)) return members.join('');
    const last = members.at(-1) ?? '';
    if (last === NOTHING || last.startsWith(head)) return last;
    return members.length < 2
      ? `${head}${last}`
      : `${head}${members.slice(0, -1).join('')}的${last}`;
  }

  #condition(text: string): string {
    const listed = /^(\S+) (?:!=|>) 0 or 零值\.\S+(?: and \1 == 0)?$/.exec(text.trim())?.[1];
    if (listed !== undefined) return `${this.#name(listed)}不为0（或设置为写出0）`;
    return text
      .split(/\s+or\s+/)
      .map((either) => either.split(/\s+and\s+/).map((one) => this.#term(one.trim())))
      .map((all) => all.join('，且'))
      .join('，或');
  }

  #term(term: string): string {
    const [path = '', sign = '', value = ''] = term.split(/\s*(==|!=|>=|<=|>|<)\s*/);
    const name = this.#name(path);
    if (sign !== '') return `${name}${compared(sign, value)}`;
    const [record = '', member = ''] = path.split('.');
    if (record === '零值') return '设置为写出0';
    if (record === '科目说明') return '没有选“只列科目”';
    switch (member) {
      case '首项':
        return '是第一项';
      case '末项':
        return '是最后一项';
      case '缺失':
        return `没有${record}`;
      case '无数据':
        return `${record}没有数据`;
      case NOTHING:
        return `没有${record}`;
      case '待定':
        return `${record}还没有填`;
      case '全部':
        return `都有${record}`;
      default:
        return member.startsWith('有') ? name : `有${name}`;
    }
  }

  /** What is written unless something holds. */
  #exception(text: string): string {
    const parts = text.trim();
    if (/^(\S+)\.首项 and \1\.末项$/.test(parts)) return `不止一项${WRITTEN}`;
    if (/^\S+\.末项$/.test(parts)) return `不是最后一项${WRITTEN}`;
    const table = /^(\S+)\.缺失 or \1\.无数据$/.exec(parts)?.[1];
    if (table !== undefined) return `${table}有数据${WRITTEN}`;
    const zero = /^(\S+) == 0$/.exec(parts)?.[1];
    const lead = /^(\S+) == ["']/.exec(parts)?.[1] ?? '';
    if (this.#leads.has(lead)) return `前面已有写出的${WRITTEN}`;
    if (zero !== undefined) return `${this.#name(zero)}不为0${WRITTEN}`;
    if (/^[^\s.]+\.[^\s.]+$/.test(parts)) return `没有${this.#name(parts)}${WRITTEN}`;
    return `除了${this.#condition(parts)}时，写：`;
  }
}

function compared(sign: string, value: string): string {
  const words = {
    '==': '为',
    '!=': '不为',
    '>=': '不小于',
    '<=': '不大于',
    '>': '大于',
    '<': '小于',
  };
  const word = Object.entries(words).find(([key]) => key === sign)?.[1] ?? '';
  const quoted = /^["'](.*)["']$/.exec(value)?.[1];
  if (quoted === undefined) return `${word}${value}`;
  // A code of ours would tell nobody anything.
  return /[a-z]/i.test(quoted) ? `${word}特定的一种` : `${word}“${quoted}”`;
}
