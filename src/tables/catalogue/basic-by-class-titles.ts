import type { TitlePattern } from './table-kind';

/** Economic 类 that basic expenditure is divided by, a table each, as titles name them. */
const CLASSES = [
  ['工资福利支出', '301'],
  ['商品和?服务支出', '302'],
  ['对?个人和家庭的?补助(支出)?', '303'],
] as const;

const MONEY = {
  generalPublicBudget: {
    words: '一般公共预算(财政拨款)?',
    scope: { fund: 'generalPublicBudget' },
    except: '决算|绩效|申报',
  },
  all: {
    words: '',
    scope: {},
    except: '决算|绩效|申报|一般公共|财政拨款|基金|国有|专户|单位资金',
  },
} as const;

const BY = {
  /** Whatever stands in brackets but the other classification. */
  department: {
    name: '经济分类',
    behind: '(\\(.*\\))?$',
    except: '|政府(预算)?((支出)?经济|\\))',
  },
  government: {
    name: '政府经济分类',
    behind: '\\(按?政府(预算)?((支出)?经济分类(科目)?)?\\)$',
    except: '',
  },
} as const;

/**
 * 基本支出表-人员经费(工资福利支出)(按政府预算经济分类), 基本支出明细表-工资福利支出: one 类, divided by
 * the items of one classification, or all of them. The 类 decides: some offices print 人员经费 for
 * 公用经费.
 */
export function basicByClassTitles(
  money: keyof typeof MONEY,
  by: keyof typeof BY,
): readonly TitlePattern[] {
  const { words, scope, except } = MONEY[money];
  const { behind, name: both, except: other } = BY[by];
  const ofAll = {
    pattern: new RegExp(`${words}基本支出(预算)?表\\(功能(和|与)${both}\\)$`),
    except: new RegExp(except),
    scope: { ...scope, nature: 'basic' },
  };
  const ofClasses = CLASSES.map(([name, economy]) => ({
    pattern: new RegExp(
      `${words}基本支出(预算)?(情况|明细)*表[-—–]{0,2}(\\(?(人员|公用)(经费)?\\(?${name}\\)|(?<=[-—–])${name})${behind}`,
    ),
    except: new RegExp(except + other),
    scope: { ...scope, nature: 'basic', economy },
  }));
  return [...ofClasses, ofAll];
}
