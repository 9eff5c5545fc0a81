import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINES = readFileSync(join(__dirname, 'checklist.zh-CN.md'), 'utf8').split('\n');
const ROWS = LINES.filter((line) => /^\| [A-G]\d+ /.test(line)).map((line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()),
);

describe('the checklist for a person with Excel', () => {
  it('says in each row what to do and to see, and for each Excel what came of it', () => {
    expect(ROWS.length).toBeGreaterThan(40);
    for (const [id = '', task = '', sight = '', ...results] of ROWS) {
      expect([id, task.length > 3, sight.length > 1, results.length]).toEqual([id, true, true, 3]);
      for (const result of results) expect(result).toMatch(/^(未做|通过|不通过：.+)$/);
    }
  });

  it('gives each row an id of its own', () => {
    const ids = ROWS.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names date and version where anything was run', () => {
    for (const [position, name] of ['Excel 2021', 'Microsoft 365', '网页版'].entries()) {
      const isRun = ROWS.some((row) => row[3 + position] !== '未做');
      const record = LINES.find((line) => line.startsWith(`| ${name} `)) ?? '';
      expect([name, isRun && record.includes('未做')]).toEqual([name, false]);
    }
  });
});
