import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { SAVED_WORDS } from '../../pane/report/saved-words.zh-CN';
import { exportContents } from '../../pane/stored/export-contents';
import { exportChanges } from './export-changes';
import { findUnsavedWork } from './find-unsaved-work';
import type { OpenWorkbook } from './open-workbook';
import type { UnsavedWork } from './unsaved-work';
import { useReturnFocus } from './use-return-focus';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

export interface DiscardDialogProps {
  readonly workbook: OpenWorkbook | null;
  /** What would be lost; null while the dialog is closed. */
  readonly work: UnsavedWork | null;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asks before work done in the page is lost, and offers to take it away first. */
export function DiscardDialog({ workbook, work, onDiscard, onStay }: DiscardDialogProps) {
  if (workbook === null || work === null) return null;
  return <OpenDialog workbook={workbook} work={work} onDiscard={onDiscard} onStay={onStay} />;
}

interface OpenDialogProps extends DiscardDialogProps {
  readonly workbook: OpenWorkbook;
  readonly work: UnsavedWork;
}

function OpenDialog({ workbook, work, onDiscard, onStay }: OpenDialogProps) {
  const words = WORKBENCH_WORDS.discard;
  useReturnFocus();
  const [note, setNote] = useState('');
  const [left, setLeft] = useState<UnsavedWork | null>(work);
  const take = async (exporting: () => Promise<string | null>) => {
    try {
      const name = await exporting();
      setNote(name === null ? WORKBENCH_WORDS.changesBusy : SAVED_WORDS.saved(name));
      setLeft(findUnsavedWork(workbook));
    } catch {
      setNote(words.notExported);
    }
  };
  const takeChanges = async () => {
    const changes = await workbook.listChanges();
    return changes === null ? null : exportChanges(workbook, changes);
  };
  return (
    <Dialog
      modalType="alert"
      open
      onOpenChange={(_event, data) => {
        if (!data.open) onStay();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{left === null ? words.titleKept : words.title}</DialogTitle>
          <DialogContent>
            {left === null ? words.kept : words.body(workbook.name, left)}
            {work.said !== null && (left === null || left.said === null) && (
              <p>{words.saidLater}</p>
            )}
            <p role="status">{note}</p>
          </DialogContent>
          <DialogActions fluid>
            {work.isEdited && (
              <Button onClick={() => void take(takeChanges)}>{words.exportChanges}</Button>
            )}
            {work.said !== null && (
              <Button onClick={() => void take(() => exportContents(workbook.session))}>
                {words.exportSaid}
              </Button>
            )}
            <Button appearance={left === null ? 'secondary' : 'primary'} onClick={onStay}>
              {words.cancel}
            </Button>
            <Button appearance={left === null ? 'primary' : 'secondary'} onClick={onDiscard}>
              {words.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
