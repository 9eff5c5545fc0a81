import { Button, makeStyles } from '@fluentui/react-components';
import { NOTE_LINE } from '../frame/note-line';
import { useSessionValue } from '../frame/session-context';
import { KeepingNote } from '../stored/KeepingNote';
import { focusVerdict } from './focus-verdict';
import { CORRECTION_WORDS } from './correction-words.zh-CN';

const useStyles = makeStyles({
  line: { ...NOTE_LINE, padding: '0 4px 4px' },
  text: { flex: '1 1 160px', overflowWrap: 'anywhere' },
});

/** Whether what the user said of tables outlasts this session, and how it is made to. */
export function CorrectionsNote() {
  const styles = useStyles();
  const count = useSessionValue(({ corrections }) => corrections.length);
  const verdict = useSessionValue(({ stage, result }) =>
    stage.phase === 'checked' ? (result?.verdict.text ?? '') : '',
  );
  return (
    <div className={styles.line}>
      {verdict !== '' && (
        <>
          <span className={styles.text}>{CORRECTION_WORDS.checkedAgain(verdict)}</span>
          <Button size="small" onClick={focusVerdict}>
            {CORRECTION_WORDS.toVerdict}
          </Button>
        </>
      )}
      <KeepingNote part="corrections" subject={CORRECTION_WORDS.subject(count)} />
    </div>
  );
}
