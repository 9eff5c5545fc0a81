import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ChangeLine } from '../../session/changes/change-lines';
import { changeCount, changeLines } from '../../session/changes/change-lines';
import {
  CHANGE_WORDS,
  changesText,
  closingNotes,
  lineCells,
} from '../../session/changes/change-words.zh-CN';
import { SAVED_WORDS } from '../../pane/report/saved-words.zh-CN';
import type { WorkbookChanges } from '../../session/changes/list-changes';
import { exportChanges } from './export-changes';
import type { OpenWorkbook } from './open-workbook';
import { useReturnFocus } from './use-return-focus';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

/** Lines that are shown; the copied and the saved list hold all. */
const MOST_SHOWN = 500;

const useStyles = makeStyles({
  surface: { maxWidth: '760px' },
  note: { margin: '0 0 8px' },
  list: { maxHeight: '50vh', overflow: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    // The name of a sheet in one line, though the list of cells be long.
    '@media (min-width: 600px)': { minWidth: '64px' },
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  more: { color: tokens.colorNeutralForeground2 },
});

interface ChangesDialogProps {
  readonly workbook: OpenWorkbook | null;
  /** Null while the dialog is closed. */
  readonly changes: WorkbookChanges | null;
  readonly onClose: () => void;
}

/** What was changed here, to be typed into the real workbook by hand. */
export function ChangesDialog({ workbook, changes, onClose }: ChangesDialogProps) {
  if (changes === null || workbook === null) return null;
  return <OpenDialog workbook={workbook} changes={changes} onClose={onClose} />;
}

interface OpenDialogProps extends ChangesDialogProps {
  readonly workbook: OpenWorkbook;
  readonly changes: WorkbookChanges;
}

function OpenDialog({ workbook, changes, onClose }: OpenDialogProps) {
  const styles = useStyles();
  const words = WORKBENCH_WORDS.changes;
  useReturnFocus();
  const [note, setNote] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(changesText(changes));
      setNote(words.copied);
    } catch {
      setNote(words.notCopied);
    }
  };
  const save = async () => {
    try {
      setNote(SAVED_WORDS.saved(await exportChanges(workbook, changes)));
    } catch {
      setNote(words.notSaved);
    }
  };
  const lines = changeLines(changes);
  const rest = cellsIn(lines.slice(MOST_SHOWN));
  const count = changeCount(changes);
  const isEmpty = count === 0;
  return (
    <Dialog
      open
      onOpenChange={(_event, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title(count)}</DialogTitle>
          <DialogContent>
            <p className={styles.note}>{isEmpty ? words.none : words.note(changes.isReshaped)}</p>
            <div
              className={styles.list}
              role="group"
              aria-label={CHANGE_WORDS.title}
              {...(isEmpty ? {} : { tabIndex: 0 })}
            >
              {!isEmpty && (
                <table className={styles.table}>
                  <thead>
                    <tr>
                      {CHANGE_WORDS.header.map((heading) => (
                        <th key={heading} scope="col" className={styles.cell}>
                          {heading}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {lines.slice(0, MOST_SHOWN).map((line, index) => (
                      <tr key={index}>
                        {lineCells(line).map((text, column) => (
                          <td key={column} className={styles.cell}>
                            {text}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              {rest > 0 && <p className={styles.more}>{words.more(rest)}</p>}
              {closingNotes(changes).map((text) => (
                <p key={text}>{text}</p>
              ))}
            </div>
            <p role="status">{note}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={isEmpty} onClick={() => void copy()}>
              {words.copy}
            </Button>
            <Button disabled={isEmpty} onClick={() => void save()}>
              {words.save}
            </Button>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function cellsIn(lines: readonly ChangeLine[]): number {
  return lines.reduce((sum, line) => sum + (line.kind === 'converted' ? line.count : 1), 0);
}
