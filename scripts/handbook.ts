/** Writes docs/检查规则.md from the catalogue of checks and what they find in faulty samples. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from './handbook/rules-page.zh-CN';

void rulesPage().then((page) => {
  writeFileSync(join(__dirname, '..', 'docs', '检查规则.md'), page);
});
