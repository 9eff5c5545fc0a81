/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { NarrativeDocument } from '../../src/narrative/narrative-document';
import { SessionContext } from '../../src/pane/frame/session-context';
import { TakeAwayBar } from '../../src/pane/narrative/TakeAwayBar';
import { editDrafts, NO_DRAFTS } from '../../src/session/narrative/narrative-draft';
import { IDLE } from './small-result';
import { StubSession } from './stub-session';

const SET = '示例区数据中心 2024 预算';
const DOCUMENT: NarrativeDocument = {
  version: 1,
  profile: '',
  title: { text: '', spans: [], missing: [], warnings: [], sentences: [] },
  sections: [],
  missing: [],
  notices: [],
};

test.each([
  [SET, '已导出 说明.docx'],
  ['示例区数据中心 2023 预算', '已导出 说明.docx。没有附公开表，要附的在“式样与资料”中勾选'],
])('tables that are attached for “%s” are told for that set alone', async (set, told) => {
  Element.prototype.scrollIntoView = () => undefined;
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  const drafts = editDrafts(NO_DRAFTS, set, { kind: 'withTables', on: true });
  const session = new StubSession({ ...IDLE, drafts });
  session.narrative.file = { name: '说明.docx', bytes: Uint8Array.of(1) };
  render(
    <SessionContext.Provider value={session}>
      <TakeAwayBar set={SET} document={DOCUMENT} missing={[]} />
    </SessionContext.Provider>,
  );
  await userEvent.click(screen.getByRole('button', { name: '导出 Word' }));
  expect((await screen.findByText(/^已导出/)).textContent).toBe(told);
});
