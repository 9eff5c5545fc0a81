import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

export interface DiscardDialogProps {
  readonly open: boolean;
  readonly fileName: string;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asks before changes made in the page are lost. */
export function DiscardDialog({ open, fileName, onDiscard, onStay }: DiscardDialogProps) {
  const words = WORKBENCH_WORDS.discard;
  return (
    <Dialog
      modalType="alert"
      open={open}
      onOpenChange={(_event, data) => {
        if (!data.open) onStay();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.body(fileName)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              {words.cancel}
            </Button>
            <Button onClick={onDiscard}>{words.confirm}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
