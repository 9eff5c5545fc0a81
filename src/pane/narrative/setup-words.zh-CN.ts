import type { ListOrder, ZeroPolicy } from '../../narrative/profiles/narrative-profile';
import type { CompanionRole } from '../../session/narrative/other-body';
import type { WrittenChanges } from '../../session/narrative/written-changes';
import type { FontSetId } from '../../narrative/render/font-set';

function loaded(file: string, year: number): string {
  return `已载入“${file}”${year === 0 ? '' : `（${year}年）`}，`;
}

/** Whether the figures that were missed are there; nothing where none was asked for. */
function obtained(figures: string, waiting: number, written: number): string {
  if (waiting > 0) return `还缺 ${waiting} 个${figures}，`;
  return written === 0 ? '' : `${figures}都已取得，`;
}

/** The words of what the narrative is written by. */
export const SETUP_WORDS = {
  summary: (profile: string) => `式样与资料：${profile}`,
  /** Where comparisons wait for the tables of another workbook. */
  waitingFor: {
    prior: (count: number) => `缺 ${count} 个上年的数，载入上年公开表可写出增减。`,
    budget: (count: number) => `缺 ${count} 个年初预算，载入本年预算公开表可写出完成率。`,
  } satisfies Readonly<Record<CompanionRole, (count: number) => string>>,
  passedOver: (why: string) => `${why}。`,
  toLoad: '去载入',
  /** `waiting`: how many figures of the year before the text still waits for. */
  priorLoaded: (file: string, year: number, waiting: number, changes: WrittenChanges) => {
    const { changed, unchanged } = changes;
    const written = `写出增减 ${changed} 处${unchanged === 0 ? '' : `、持平 ${unchanged} 处`}`;
    return `${loaded(file, year)}${obtained('上年的数', waiting, changed + unchanged)}${written}。`;
  },
  /** `waiting`: how many figures of the budget the text still waits for. */
  budgetLoaded: (file: string, year: number, waiting: number, completed: number) =>
    `${loaded(file, year)}${obtained('年初预算', waiting, completed)}写出完成预算的比例 ${completed} 处。`,
  /** Where the check doubts the file, and changes are written from it all the same. */
  priorDoubted: '它可能不是所要的上年公开表，原因见“式样与资料”；增减请核对后再用。',
  /** Behind what another body's workbook is. */
  askRenamed: '是同一单位改了名的，可以仍然使用。',
  useAnyway: '仍然使用',
  chooseOther: '换一个文件',
  set: '公开表',
  profile: '式样',
  proposed: (name: string) =>
    `表格是“${name}”的样子，可以改用这一式样；本地财政没有要求的，可以不改用。`,
  lookAtProposed: '看改用后有什么不同',
  percentPlaces: '百分数最多保留的小数位数',
  places: (places: number) => `${places} 位`,
  baseTerm: '比较的说法',
  comparedWith: (term: string) =>
    term.startsWith('上年') ? `比${term}` : `比××年${term.replace(/^年/, '')}`,
  listOrder: '科目和项目的次序',
  listOrders: {
    table: '按科目编码或表中的次序',
    descending: '按金额从大到小',
  } satisfies Readonly<Record<ListOrder, string>>,
  zeroPolicy: '“三公”经费、采购、车辆中为0的',
  zeroPolicies: {
    print: '写出0',
    absence: '“三公”写明未安排，采购、车辆不写',
    omit: '不写',
  } satisfies Readonly<Record<ZeroPolicy, string>>,
  asProfile: '按式样',
  fonts: 'Word 的字体',
  fontSets: {
    gb2312: '公文字体（仿宋_GB2312、方正小标宋）',
    windows: 'Windows 自带字体（仿宋、宋体）',
  } satisfies Readonly<Record<FontSetId, string>>,
  withTables: 'Word 后附公开表',
  leftOut: '不写的部分',
  rewritten: (count: number, templates: number) =>
    `改写过的句子 ${count} 句${templates === 0 ? '' : `，其中 ${templates} 句是本单位的写法，恢复后其他年度、单位的也恢复`}`,
  restoreAll: '全部恢复为原句',
  restoreChoices: '以上选择都恢复为式样的写法',
};
