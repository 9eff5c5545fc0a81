import { withChanges } from '../../src/pages/workbench/with-changes';
import type { OpenWorkbook } from '../../src/pages/workbench/open-workbook';
import type { BatchItem } from '../../src/pages/workbench/use-file-batch';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import type { WorkbookChanges } from '../../src/session/changes/list-changes';
import { NO_CHANGES } from '../../src/session/changes/list-changes';
import type { CheckedFile } from '../../src/session/report/checked-file';
import { OpenSession } from '../session/open-session';
import { bareRow } from './overview-row';

const CHANGES: WorkbookChanges = {
  ...NO_CHANGES,
  sheets: [{ kind: 'added', sheet: '附表' }],
};
const EDITED: CheckedFile = {
  kind: 'checked',
  file: '甲.xlsx',
  workbook: inspectWorkbook([]),
  isEdited: true,
};

function item(source: File, checked: CheckedFile): BatchItem {
  const { file } = checked;
  return { source, checked, asRead: checked, row: bareRow(file, 'clear') };
}

function opened(file: File) {
  const workbook: OpenWorkbook = {
    id: 1,
    name: file.name,
    session: new OpenSession([]).session,
    isPlain: false,
    grid: null,
    isEdited: () => true,
    shownHere: () => [],
    watchEdited: () => () => undefined,
    hasUnlistedChanges: () => true,
    listChanges: () => Promise.resolve(CHANGES),
    noteListTaken: () => undefined,
    close: () => Promise.resolve(),
  };
  return { workbook, source: { kind: 'file', file } } as const;
}

test('a report on several files lists what was changed in the one that is open, and in no other', async () => {
  const [file, other] = [new File([], '甲.xlsx'), new File([], '甲.xlsx')];
  expect(await withChanges(item(file, EDITED), opened(file))).toEqual({
    ...EDITED,
    changes: CHANGES,
  });
  expect(await withChanges(item(other, EDITED), opened(file))).toBe(EDITED);
  const { isEdited, ...asRead } = EDITED;
  expect(isEdited).toBe(true);
  expect(await withChanges(item(file, asRead), opened(file))).toBe(asRead);
});
