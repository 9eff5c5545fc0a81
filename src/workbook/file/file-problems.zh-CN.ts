import type { FileProblem, ForeignKind } from './file-problem';

const SAVE_AS = '请用 Excel 或 WPS 打开原文件，另存为“Excel 工作簿（.xlsx）”后再试。';

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  html: `文件内容是网页（HTML），只是扩展名像表格。${SAVE_AS}`,
  'web-archive': `文件内容是单个文件网页（MHT），只是扩展名像表格。${SAVE_AS}`,
  'xml-spreadsheet': `文件是 XML 表格 2003 格式。${SAVE_AS}`,
  xml: '文件内容是 XML 数据，不是工作簿。请改用 .xlsx 或 .xls 文件。',
  'delimited-text': `文件内容是用逗号或制表符分隔的文本（CSV），没有工作表和合并单元格。${SAVE_AS}`,
  text: '文件内容是纯文本，不是工作簿。请改用 .xlsx 或 .xls 文件。',
  'rich-text': '文件内容是 RTF 文档，不是工作簿。请改用 .xlsx 或 .xls 文件。',
  pdf: '文件是 PDF 文档，不是工作簿。请改用导出 PDF 之前的 .xlsx 或 .xls 文件。',
  ofd: '文件是 OFD 版式文档，不是工作簿。请改用生成版式文档之前的 .xlsx 或 .xls 文件。',
  picture: '文件是图片，不是工作簿。请改用 .xlsx 或 .xls 文件。',
  word: '文件是 Word 文档，不是工作簿。请改用 .xlsx 或 .xls 文件；表格在文档里时，请先复制到工作簿。',
  powerpoint: '文件是演示文稿，不是工作簿。请改用 .xlsx 或 .xls 文件。',
  'open-document': `文件是 OpenDocument 格式（如 .ods）。${SAVE_AS}`,
  'binary-workbook': `文件是二进制工作簿（.xlsb）。${SAVE_AS}`,
  'old-workbook': `文件是 Excel 97 之前的旧格式。${SAVE_AS}`,
  archive: '文件是压缩包，里面没有工作簿。请改用 .xlsx 或 .xls 文件。',
  'archived-workbook':
    '文件是压缩包，工作簿在压缩包里面。请先解压，再选其中的 .xlsx 或 .xls 文件。',
  unknown: `认不出文件的格式，它不是 .xlsx，也不是 .xls。${SAVE_AS}`,
};

/** What is wrong with the file and what to do next, for the person who chose it. */
export function fileProblemMessage(problem: FileProblem): string {
  switch (problem.code) {
    case 'empty-file':
      return '文件是空的（0 字节）。请重新导出或重新复制后再试。';
    case 'not-a-workbook':
      return FOREIGN[problem.looksLike];
    case 'password-protected':
      return '工作簿设有打开密码，读不到内容。请在 Excel 或 WPS 中取消打开密码，另存后再试。';
    case 'encrypted-by-software':
      return '文件像是被单位的文档加密软件加密了，读不到内容。请在已授权的电脑上解密，或在该电脑上另存为未加密的 .xlsx 后再试。';
    case 'damaged':
      return `文件已损坏或不完整，读不出来。请重新导出或重新复制；Excel 还能打开时，请另存为新的 .xlsx 后再试。`;
    case 'too-large':
      return `文件有 ${megabytes(problem.bytes)} MB，超过 ${megabytes(problem.limit)} MB 的上限。请删去图片和与公开表无关的工作表，另存为 .xlsx 后再试。`;
    case 'unsafe-archive':
      return `文件解压后的内容大得异常或结构异常，为安全起见没有读取。请确认文件来源；来源可靠时，请用 Excel 或 WPS 另存为新的 .xlsx 后再试。`;
    case 'unsafe-xml':
      return `文件里有工作簿不应有的文档类型声明，为安全起见没有读取。请确认文件来源；来源可靠时，请用 Excel 或 WPS 另存为新的 .xlsx 后再试。`;
    case 'too-many-sheets':
      return `工作表超过 ${problem.limit} 张。请把公开表另存到单独的工作簿后再试。`;
    case 'too-many-cells':
      return problem.sheet === null
        ? `各工作表合计太大，有内容的单元格超过 ${problem.limit} 个，或分布得过于分散。请把公开表另存到单独的工作簿后再试。`
        : `工作表“${problem.sheet}”太大，不像公开表：有内容的单元格超过 ${problem.limit} 个，或远在表格之外。请删去这张工作表，或把公开表另存到单独的工作簿后再试。`;
  }
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(0);
}
