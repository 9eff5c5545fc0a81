/** What `npm run demo` shows: the whole way on the bundled samples, through the built command line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '..');
const SAMPLES = join('assets', 'samples');
const CLEAN = join(SAMPLES, '示例区数据中心-2024年部门预算.xlsx');
const PLANTED = join(SAMPLES, '示例区数据中心-2024年部门预算-含错误.xlsx');
const PRIOR = join(SAMPLES, '示例区数据中心-2023年部门预算.xlsx');
const OUTPUT = join(ROOT, 'demo-output');

function runCommandLine(...args: readonly string[]): number {
  const { status, error } = spawnSync(process.execPath, [join('dist', 'cli.js'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  return status ?? 2;
}

function heading(text: string): void {
  console.log(`\n${'─'.repeat(60)}\n${text}\n`);
}

function main(): number {
  mkdirSync(OUTPUT, { recursive: true });
  heading('一、检查没有错误的示例工作簿');
  const clean = runCommandLine('check', CLEAN);
  heading('二、检查预先放入了错误的示例工作簿');
  const planted = runCommandLine('check', PLANTED);
  heading('三、按表中数值生成情况说明（与上年比较）');
  const text = join(OUTPUT, '情况说明.txt');
  const word = join(OUTPUT, '情况说明.docx');
  const page = join(OUTPUT, '检查报告.html');
  const written = [
    runCommandLine('narrate', CLEAN, '--prior', PRIOR, '-o', text),
    runCommandLine('narrate', CLEAN, '--prior', PRIOR, '--format', 'docx', '-o', word),
  ];
  const report = runCommandLine('check', CLEAN, PLANTED, '--format', 'html', '-o', page);
  const expected =
    clean === 0 && planted === 1 && report === 1 && written.every((code) => code === 0);
  heading(expected ? '完成' : '没有按预期完成，请看上面的提示');
  console.log('写入的文件：');
  for (const file of [text, word, page]) console.log(`  ${relative(ROOT, file)}`);
  console.log('示例工作簿没有改动。换成自己的工作簿：node dist/cli.js check 文件.xlsx');
  return expected ? 0 : 1;
}

process.exitCode = main();
