import type { Grid } from '../../../src/grid/grid';
import { NO_DRAFTS, editDrafts } from '../../../src/session/narrative/narrative-draft';
import type { StoredContents } from '../../../src/session/stored/stored-contents';
import { NOTHING_STORED } from '../../../src/session/stored/stored-contents';
import { storedText } from '../../../src/session/stored/stored-text';
import { takenText } from '../../../src/session/stored/stored-words.zh-CN';
import { takenUse } from '../../../src/session/stored/taken-use';
import { loadSample } from '../../fixtures/load-sample';
import { PLANTED_2024 } from '../../samples/read-sample';
import { chosenFile } from '../chosen-file';
import { OpenSession } from '../open-session';

const OWN = '示例区数据中心 2024 预算';
const OTHER = '示例区数据中心 2023 决算';
const FILLED = { kind: 'input', id: 'approval.authority', text: '示例区外事办公室' } as const;
const WORDED = {
  kind: 'sentence',
  key: 'budget/total/B13',
  change: { kind: 'template', template: '收支总预算。' },
} as const;

describe('contents that were loaded from a file', () => {
  let planted: readonly Grid[];

  beforeAll(async () => {
    planted = await loadSample(PLANTED_2024);
  });

  const checked = async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    return open;
  };
  const said = ({ state }: OpenSession, contents: StoredContents) =>
    state.result === null ? '' : takenText(takenUse(contents, state.result));

  it('are told by what is used and what is not, and why', async () => {
    const open = await checked();
    const id = open.findings[0]?.id ?? '';
    await open.run({ type: 'ignoreFinding', id, reason: '已另行说明' });
    const { ignored } = open.state;
    const own = ignored[id];
    if (own === undefined) throw new Error('not ignored');
    const drafts = [OWN, OTHER].reduce((all, set) => editDrafts(all, set, FILLED), NO_DRAFTS);
    const nonTable = (sheet: string) =>
      ({ sheet, title: null, reading: { kind: 'nonTable' } }) as const;
    const contents: StoredContents = {
      ignored: { ...ignored, 'C5:nowhere': own },
      corrections: [nonTable('预算12表'), nonTable('别的表')],
      drafts: editDrafts(drafts, OTHER, WORDED),
    };
    const file = chosenFile('保存的内容.json', storedText(contents, '2024-02-01'));
    await open.run({ type: 'takeStored', file });
    expect(said(open, contents)).toBe(
      '用上：忽略 1 处，更正 1 处，说明的填写和选择 1 份，本单位的写法 1 句。' +
        '没有用上：忽略 1 处，本簿没有这几处不符或提示；更正，在本簿中找不到“别的表”的表；' +
        `说明的填写和选择 1 份，是“${OTHER}”的，本簿是“${OWN}”。没有用上的仍留着，再导出时一并写入。`,
    );
    const lapsed = { ...NOTHING_STORED, ignored: { [id]: { ...own, binding: 'other' } } };
    expect(said(open, lapsed)).toContain(
      '一处也没有用上。没有用上：忽略 1 处，所依据的数与当时不同',
    );
  });

  it('wait for the check where they are loaded before it', async () => {
    const open = new OpenSession(planted);
    const contents = { ...NOTHING_STORED, drafts: editDrafts(NO_DRAFTS, OWN, FILLED) };
    const file = chosenFile('保存的内容.json', storedText(contents, '2024-02-01'));
    await open.run({ type: 'takeStored', file });
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    const { narrative } = open.state;
    const fields = narrative.kind === 'ready' ? narrative.basis.fields : [];
    expect(fields.find(({ id }) => id === FILLED.id)?.text).toBe(FILLED.text);
    expect(said(open, contents)).toBe('用上：说明的填写和选择 1 份。');
  });
});
