import type { ProfileParagraph } from '../profiles/narrative-profile';
import {
  anyOrZero,
  change,
  conditionalList,
  money,
  paragraph,
  reason,
  someOrZero,
} from './template-words';

const AGENCY = '机关运行经费';

/** By policy: none, or the amount with what it is for. */
export function agencyOperating(
  name: string,
  self: string,
  comparison: '，比' | '，较' | null,
): ProfileParagraph {
  const compared =
    comparison !== null
      ? `${change(`${AGENCY}.金额`, comparison)}${reason(`${AGENCY}.金额`, '，变动的主要原因是')}`
      : '';
  return {
    sentences: [
      {
        id: 'B71',
        template: `{%- if ${AGENCY}.无 %}{{ 年度 }}年${self}无机关运行经费预算。{% endif -%}`,
      },
      {
        id: 'B70',
        template: `{%- if ${AGENCY}.待定 %}{{ 年度 }}年${name}{{ ${AGENCY}.说明 }}。
{%- elsif ${AGENCY}.无 %}{{ ${AGENCY}.说明 }}
{%- else -%}
{{ 年度 }}年${name}${money(`${AGENCY}.金额`)}{{ ${AGENCY}.说明 }}${compared}。
{%- if ${AGENCY}.金额 > 0 and 基本支出表.公用款 %}主要包括：{{ 基本支出表.公用款 | 名称列表 }}。{% endif -%}
{%- endif -%}`,
      },
    ],
  };
}

const CLASSES = ['采购.货物', '采购.工程', '采购.服务'];
const PROCUREMENT_SUM = [{ whole: '采购表.合计', parts: CLASSES }];

export interface ProcurementWords {
  readonly name: string;
  /** How the comparison begins, which ends in 比 or 较; null where there is none. */
  readonly comparison: '，比' | '，较' | null;
  readonly withSmall: boolean;
  /** Before the classes: 主要包括 or 包括. */
  readonly lead: string;
  readonly order: readonly ('货物' | '工程' | '服务')[];
  readonly withKinds: boolean;
}

/** The total of procurement and its three classes. */
export function procurement(words: ProcurementWords): ProfileParagraph {
  const { name, comparison, withSmall, lead, order, withKinds } = words;
  const compared =
    comparison === null
      ? ''
      : `${change('采购表.合计', comparison)}${reason('采购表.合计', '，变动的主要原因是')}`;
  // Behind the words of a reason a new sentence begins.
  const stop = comparison === null ? '，' : '。';
  const small = withSmall
    ? `{% if 采购表.面向中小企业 > 0 %}${stop}其中：面向中小微企业的政府采购预算${money('采购表.面向中小企业')}{% endif %}`
    : '';
  const parts = order.map((one) => {
    const kinds = one === '服务' && withKinds ? '{{ 采购.服务内容 }}' : '';
    const path = `采购.${one}`;
    return {
      condition: anyOrZero(path, '采购写零'),
      text: `${one}类${money(path)}${kinds}`,
    };
  });
  return paragraph(
    'B73',
    `按照现行政府采购管理规定，{{ 年度 }}年${name}中纳入政府采购预算支出合计${money('采购表.合计')}${compared}${small}
${conditionalList(parts, `。${lead}：`, '；')}。`,
    PROCUREMENT_SUM,
  );
}

/** The same without comparison; classes that are not known are left out. */
export const PROCUREMENT_IN_BRIEF: ProfileParagraph = paragraph(
  'B74',
  `{{ 年度 }}年部门政府采购预算支出合计${money('采购表.合计')}。
${conditionalList(
  ['货物', '工程', '服务'].map((one) => ({
    condition: someOrZero(`采购.${one}`, '采购写零'),
    text: `${one}类${money(`采购.${one}`)}`,
  })),
  '包括：',
  '，',
)}
{%- unless 前 == "包括：" %}。{% endunless -%}`,
  PROCUREMENT_SUM,
);

export function servicePurchase(basis: string, name: string): ProfileParagraph {
  return paragraph(
    'B75',
    `${basis}，{{ 年度 }}年${name}政府购买服务支出合计${money('购买服务表.合计')}。`,
  );
}

function vehicleClass(name: string, condition: string) {
  return { condition, text: `${name}{{ 车辆.${name} }}辆` };
}

function vehicleClasses(lead: string): string {
  const usual = ['一般公务用车', '一般执法执勤用车', '特种专业技术用车'];
  return conditionalList(
    [
      ...usual.map((name) => vehicleClass(name, anyOrZero(`车辆.${name}`, '车辆写零'))),
      vehicleClass('其他用车', '车辆.其他用车 > 0'),
    ],
    lead,
    '，',
  );
}

/** Buildings and every class of vehicles. */
export const ASSETS_WITH_BUILDINGS: ProfileParagraph = paragraph(
  'B77',
  `截至{{ 上年度 }}年12月31日，部门房屋面积共有{{ 资产.房屋面积 }}平方米
{%- if ${anyOrZero('车辆.车辆数', '车辆写零')} %}${vehicleClasses('，')}{% else %}，无车辆{% endif %}。`,
);

/** Vehicles and their classes, or that there are none. */
export const ASSETS_OR_NONE: ProfileParagraph = paragraph(
  'B78',
  `截至{{ 上年度 }}年12月31日，
{%- if 车辆.车辆数 == 0 %}{{ 自称 }}无车辆。{% else %}{{ 自称 }}共有车辆{{ 车辆.车辆数 }}辆${vehicleClasses('。其中：')}。{% endif -%}`,
);

export const ASSETS_VEHICLES: ProfileParagraph = paragraph(
  'B79',
  `截至{{ 上年度 }}年12月31日，部门共有车辆{{ 车辆.车辆数 }}辆${vehicleClasses('。其中：')}。`,
);

/**
 * Stated only where the forms show it or a person says so; who says that not all have targets says
 * which have.
 */
function whereAllHaveTargets(sentence: string): string {
  return `
{%- if 绩效目标.全部 %}${sentence}
{%- elsif 绩效目标.待定 %}{{ 年度 }}年预算绩效目标编制情况：{{ 绩效目标.说明 }}。
{%- else %}{{ 年度 }}年{{ 自称 }}编制了绩效目标的范围是{{ 绩效.范围 }}。
{%- endif -%}`;
}

const TARGETS_IN_GENERAL = '{{ 年度 }}年{{ 自称 }}所有项目支出均纳入预算绩效管理并编制预算绩效目标';

/** The money of the projects and that of the whole, one clause each. */
export const PERFORMANCE_BY_SCOPE: ProfileParagraph = paragraph(
  'B80',
  whereAllHaveTargets(
    `${TARGETS_IN_GENERAL}，涉及一般公共预算${money('一般支出表.合计.项目支出')}。同时，部门整体支出也实施了绩效目标管理并编制整体绩效目标，涉及一般公共预算${money('一般支出表.合计')}。`,
  ),
);

/** One amount; whose it is was chosen by a person, or is that of the projects. */
export const PERFORMANCE_OF_PROJECTS: ProfileParagraph = paragraph(
  'B81',
  whereAllHaveTargets(
    `{{ 年度 }}年部门预算支出全部纳入绩效管理，设置了部门整体支出绩效目标和项目支出绩效目标，涉及一般公共预算本年财政拨款
{%- if 绩效.口径 == "支出合计" %}${money('一般支出表.合计')}{% else %}${money('一般支出表.合计.项目支出')}{% endif %}。`,
  ),
);

/** How many projects have targets, and what last year's evaluation led to. */
export const PERFORMANCE_BY_RATING: ProfileParagraph = paragraph(
  'B82',
  `${whereAllHaveTargets('{{ 年度 }}年，预算支出全部纳入绩效管理，设置了整体支出绩效目标、{{ 项目表.项目 | 个数 }}个项目支出绩效目标。')}根据上年的绩效评价和自评结果，优先保障优秀项目{{ 项目表.优秀项目 | 个数 }}个{{ 项目表.优秀项目 | 合计万元 }}，督促改进一般项目{{ 项目表.一般项目 | 个数 }}个{{ 项目表.一般项目 | 合计万元 }}。`,
);

/** One amount for everything. */
export const PERFORMANCE_OF_ALL: ProfileParagraph = paragraph(
  'B83',
  whereAllHaveTargets(
    `${TARGETS_IN_GENERAL}，同时，部门整体支出也实施了绩效目标管理并编制整体绩效目标，涉及预算支出${money('支出总表.合计')}。`,
  ),
);

/** Money against poverty, where there is any. */
export const POVERTY: ProfileParagraph = paragraph(
  'B84',
  `{{ 年度 }}年精准扶贫专项经费${money('一般支出表.扶贫')}。`,
);
