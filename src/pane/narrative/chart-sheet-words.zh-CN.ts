import type { ChartObstacle } from '../../workbook/workbook-port';

/** The words of putting the charts on a sheet of their own. */
export const CHART_SHEET_WORDS = {
  insert: '插入图表',
  ask: (count: number) =>
    `在工作簿最后新增一张工作表，放 ${count} 幅图和图中的数，与文字相同；已有的工作表不改动。公开前不需要的，可以移除。`,
  insertNow: '新增',
  insertNot: '不新增',
  inserted: (name: string) => `图表在新增的工作表“${name}”中。表中的数以后改动，图表不会跟着变。`,
  remove: '移除图表',
};

/** Why no charts can be put into the workbook, and what to do instead. */
export function chartObstacleText(obstacle: NonNullable<ChartObstacle>): string {
  switch (obstacle) {
    case 'noCharts':
      return '浏览器工作台中不能插入 Excel 图表；可以导出 Word，图在其中，或者在 Excel 中打开后插入。';
    case 'fileOnly':
      return '这里不改动文件，不能插入 Excel 图表；可以导出 Word，图在其中。';
    case 'oldFormat':
      return '这种文件格式不能插入图表；请另存为 .xlsx 文件。';
    case 'readOnly':
      return '工作簿是只读打开的，不能插入图表；请另存后再用。';
    case 'fixedStructure':
      return '工作簿的结构受保护，不能新增工作表，所以不能插入图表；撤销工作簿保护后再检查一次。';
  }
}
