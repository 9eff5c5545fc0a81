import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../../scripts/handbook/rules-page.zh-CN';
import { RULES } from '../../src/checks/rule-catalogue';

describe('docs/检查规则.md', () => {
  const file = join(__dirname, '..', '..', 'docs', '检查规则.md');

  it('is what npm run handbook writes today', async () => {
    expect(readFileSync(file, 'utf8')).toBe(await rulesPage());
  });

  it('has a section for every rule that is offered', () => {
    const sections = [...readFileSync(file, 'utf8').matchAll(/^### (\w+) \S/gm)].map(
      ([, id]) => id,
    );
    expect(sections).toEqual(RULES.filter(({ notOffered }) => !notOffered).map(({ id }) => id));
  });
});
