import { fileName } from '../base/address';
import type { OtherBody } from '../session/narrative/other-body';
import { MOST_NAMED } from '../session/overview/overview-words.zh-CN';
import { otherBodyText } from '../session/narrative/companion-notices.zh-CN';

export const HELP = `公开表助手：检查部门预算、部门决算公开表，按表中数值生成情况说明。

用法
  check 文件...    检查一个或多个工作簿；写文件夹的，检查其中的全部工作簿
  narrate 文件     按工作簿中的公开表生成情况说明
  tables 文件...   列出识别出的公开表；也可以写文件夹

check 的选项
  --assume 文件.json             更正识别：哪张工作表是什么表、年度、单位，有无涉密内容
  --prior 文件                   本部门上年的公开表，用于核对年初结转和上年数
  --budget 文件                  本部门同年的预算公开表，用于核对决算中的预算数
  --inputs 文件.json             单位改过名的，写明曾用名：{"unit": {"formerNames": ["旧名"]}}
  --units 文件...                所属单位同年的公开表，用于核对部门汇总数；也可以写文件夹
  --codes 文件                   当年的政府收支分类科目（xlsx、xls 或 csv），补充内置科目表
  --format text|json|html|xlsx   输出格式，默认 text；几个文件的，text 先列总览
  --format docx|letter           发回单位的退回意见：Word，或可以复制的文字；一个工作簿写一份
  -o, --output 文件              写入文件；xlsx、docx 必须指定。退回意见都写在这个文件里，各起一页；
                                 写文件夹（末尾有 / 或没有扩展名）的，每家单独一个文件，
                                 名为“单位-退回意见”

工作簿成千上万的，用 check 文件... --format jsonl，每个文件写一行 JSON，内存不随文件增多
  --files-from 文件              再从清单读入要检查的文件，每行一个；- 表示标准输入
  --resume 结果.jsonl            接着上次的结果做，没有变动的文件不再检查
  --shard 序号/总数              只检查其中一份，序号从 0 开始，例如 0/4
  --jobs 数目                    同时检查几个文件，默认与处理器核数相同

narrate 的选项
  --assume 文件.json             同 check
  --prior 文件                   上年的工作簿，用于比较增减
  --budget 文件                  决算当年的预算工作簿，用于计算完成率
  --codes 文件                   当年的政府收支分类科目
  --inputs 文件.json             人工填写的内容
  --wording 文件.json            本单位的写法：窗格“设置”中导出的 本单位的写法.json
  --contents 文件.json           窗格“设置”中导出的 保存的内容.json：填写、改写、更正、式样
  --profile 名称                 说明的式样，默认预算用 budget，决算用 final-accounts-2022
  --set 名称                     工作簿中有几套公开表时，写哪一套，例如 "2024 预算"
  --format text|json|docx|html   输出格式，默认 text
  --fonts gb2312|windows         docx 的字体：公文字体（默认）或 Windows 自带字体
  --with-tables                  docx 后附公开表
  -o, --output 文件              写入文件；docx 必须指定

tables 的选项
  --assume 文件.json             同 check
  --codes 文件                   当年的政府收支分类科目
  --facts                        同时列出每个金额单元格及其含义
  --format text|json             输出格式，默认 text
  -o, --output 文件              写入文件

退出码：0 完成，没有不符；1 完成，有不符；2 用法有误，或没有一个文件含公开表。
`;

export const USAGE = {
  noCommand: '请写明要做什么：check、narrate 或 tables。输入 --help 查看用法。',
  unknownCommand: (command: string) =>
    `没有“${command}”这个命令。可用的命令是 check、narrate、tables。输入 --help 查看用法。`,
  notYetCommand: (command: string) => `${command} 在后续版本提供，当前版本还不能使用。`,
  noFile: '请写明工作簿文件，例如 check 部门预算.xlsx。',
  oneFile: 'narrate 一次只处理一个工作簿，请只写一个文件。',
  unknownOption: (option: string) => `没有“${option}”这个选项。输入 --help 查看用法。`,
  optionNeedsValue: (option: string) => `选项“${option}”后面要写内容。输入 --help 查看用法。`,
  optionTakesNoValue: (option: string) => `选项“${option}”后面不写内容。输入 --help 查看用法。`,
  badFormat: (format: string, allowed: readonly string[]) =>
    `格式“${format}”不可用，可用的格式是 ${allowed.join('、')}。`,
  needsOutput: (format: string) => `格式 ${format} 要写入文件，请用 -o 指定文件名。`,
  badArguments: '命令的写法有误。输入 --help 查看用法。',
} as const;

export const FILES = {
  notFound: (file: string) =>
    /[*?]/.test(file)
      ? `${file}：找不到这个名称的文件。要检查一个文件夹中的全部工作簿，请直接写文件夹。`
      : `${file}：找不到文件，请检查文件名和所在的文件夹。`,
  notFile: (file: string) => `${file}：这是文件夹，请写明其中的工作簿文件。`,
  lockFile: (file: string) => `${file}：跳过，这是打开工作簿时的临时文件或隐藏文件。`,
  linkedFolder: (file: string) => `${file}：跳过，这是指向别处文件夹的链接。`,
  closedFolder: (file: string) => `${file}：文件夹打不开，其中的文件没有检查，请检查权限。`,
  emptyFolder: (file: string) =>
    `${file}：文件夹中没有工作簿（.xlsx、.xlsm、.xls、.et、.ods），没有可以检查的文件。`,
  notRegular: (file: string) => `${file}：这是设备或管道，不是磁盘上的文件，请写明工作簿文件。`,
  unreadable: (file: string) =>
    `${file}：文件打不开，可能没有权限或正被其他程序独占，请关闭后再试。`,
  problem: (file: string, message: string) => `${file}：${message}`,
  noTable: '没有识别出公开表，请确认这是部门预算或部门决算公开表所在的工作簿',
  written: (file: string) => `已写入 ${file}`,
  replaced: (count: number) => `其中 ${count} 个文件替换了文件夹中原有的同名文件。`,
  /** Letters in the folder that this run did not write. */
  left: (names: readonly string[]) => {
    const rest = names.length > MOST_NAMED ? `等 ${names.length} 个文件` : ' ';
    return `文件夹中原有的 ${names.slice(0, MOST_NAMED).join('、')}${rest}这次没有写，可能是上次的，发出前请核对。`;
  },
  isFolder: (file: string) => `${file}：这是文件夹，请写明结果文件的名称。`,
  /** Where letters are to be written; `ending`: .docx */
  letterPath: (file: string, ending: string) =>
    `${file}：每家单独一个文件的，请在文件夹名后加 /；合在一个文件里的，文件名请以 ${ending} 结尾。`,
  noFolder: (file: string, ending: string) =>
    `${file}：已有同名的文件，建不了文件夹，请换一个名称；合在一个文件里的，文件名请以 ${ending} 结尾。`,
  isInput: (file: string) => `${file}：这是要读取的工作簿，不能用作输出文件，请换一个文件名。`,
  notWritten: (file: string) => `${file}：写不进去，请检查文件夹是否存在、文件是否正被打开。`,
  crashed: (file: string) => `${file}：处理时程序出错，文件没有改动。请把出错信息反馈给开发者`,
  failed: (place: string) =>
    `程序出错，没有完成（${place}）。工作簿没有改动，请把出错信息反馈给开发者。`,
} as const;

/** What is said of what users have stored in a workbook. */
export const STORED = {
  used: (file: string, contents: string) => `${file}：采用工作簿中保存的内容（${contents}）。`,
  warning: (file: string, text: string) => `${file}：${text}`,
  unreadable: '没有读到工作簿中保存的内容，其中忽略的理由和更正没有采用。',
  misfits: (file: string, count: number) =>
    `${file}：工作簿中保存的更正有 ${count} 处与现在的表不符，没有采用。`,
} as const;

/** Of files that the pane exported. */
export const EXPORTED = {
  used: (count: number) => `用上本单位的写法 ${count} 句。`,
  unused: (sentence: string, why: string) => `没有用上 ${sentence}：${why}。`,
} as const;

/** As a file of --inputs says that a body was called so before. */
function formerNameJson(name: string): string {
  return `{"unit": {"formerNames": [${JSON.stringify(name)}]}}`;
}

/** Of the former names that check is given. */
export const FORMER = {
  noFile: 'check 的 --inputs 写明单位曾用名，要与 --prior 或 --budget 一起用。',
  oneWorkbook: '--inputs 中的单位曾用名只说明一个单位，请一次只检查一个文件。',
  none: (file: string) =>
    `${file}：没有写明单位曾用名。check 只用其中的曾用名，写法是 ${formerNameJson('旧名')}。`,
  severalBodies: (file: string, bodies: readonly string[]) =>
    `工作簿中有${bodies.map((body) => `“${body}”`).join('、')}几个单位的公开表，不能确定“${fileName(file)}”是哪一个单位改名以前的，没有检查。请把各单位的表分成几个文件。`,
  hint: (file: string, name: string) =>
    `如果“${fileName(file)}”是同一单位改名以前的，用 --inputs 指定一个文件，写明 ${formerNameJson(name)}，即可核对。`,
} as const;

export const NARRATE = {
  unknownProfile: (profile: string, ids: readonly string[]) =>
    `没有“${profile}”这种式样，可用的式样是 ${ids.join('、')}。`,
  unknownFonts: (fonts: string, ids: readonly string[]) =>
    `没有“${fonts}”这组字体，可用的是 ${ids.join('、')}。`,
  notJson: (file: string) => `${file}：不是有效的 JSON 文件，请检查引号、逗号和括号是否成对。`,
  chooseSet: (sets: readonly string[]) => `要写另一套，可加 --set "${sets.join('" 或 --set "')}"。`,
  proposed: ({ id, name }: { readonly id: string; readonly name: string }) =>
    `这套公开表的版式与“${name}”相同，可加 --profile ${id} 按那种式样写。`,
  otherBody: (body: OtherBody) =>
    `${otherBodyText(body)}，说明没有写。是同一单位改了名的，在 --inputs 的文件里写 ${formerNameJson(body.found)}；不是的，请换一个文件。`,
  errorsFound: (count: number) =>
    `这份工作簿有 ${count} 处不符，说明中用到有关数字的段落可能随之有误，请先用 check 核对。`,
} as const;
