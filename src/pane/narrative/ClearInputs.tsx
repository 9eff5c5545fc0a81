import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { DraftEdit } from '../../session/narrative/narrative-draft';
import { draftOf } from '../../session/narrative/narrative-draft';
import { NOTE_LINE } from '../frame/note-line';
import { useSession, useSessionValue } from '../frame/session-context';
import { FORM_WORDS } from './form-words.zh-CN';

const useStyles = makeStyles({ line: { ...NOTE_LINE, padding: 0 } });

interface ClearInputsProps {
  /** The name of the set that the form is of. */
  readonly set: string;
}

/** Clears all that was filled in; afterwards that it was done, and the way back. */
export function ClearInputs({ set }: ClearInputsProps) {
  const styles = useStyles();
  const session = useSession();
  const inputs = useSessionValue(({ drafts }) => draftOf(drafts, set).inputs);
  const last = useSessionValue((state) => state.clearedInputs);
  const line = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const press = (edit: DraftEdit) => {
    isPressed.current = true;
    void session.run({ type: 'editNarrative', edit });
  };
  useEffect(() => {
    // The button that was pressed is gone.
    if (isPressed.current && document.activeElement === document.body) {
      line.current?.querySelector('button')?.focus();
    }
    isPressed.current = false;
  }, [last]);
  const count = Object.keys(inputs).length;
  if (count > 0) {
    return (
      <div key="clear" ref={line} className={styles.line}>
        <Button size="small" onClick={() => press({ kind: 'clearInputs' })}>
          {FORM_WORDS.clear(count)}
        </Button>
      </div>
    );
  }
  if (last?.set !== set) return null;
  return (
    <div key="cleared" ref={line} className={styles.line}>
      <span role="status">{FORM_WORDS.cleared(Object.keys(last.inputs).length)}</span>
      <Button size="small" onClick={() => press({ kind: 'restoreInputs', inputs: last.inputs })}>
        {FORM_WORDS.undoClear}
      </Button>
    </div>
  );
}
