import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { correctionsKept } from '../../session/stored/stored-state';
import { useSession, useSessionValue } from '../frame/session-context';
import { exportContents } from '../stored/export-contents';
import { STORED_VIEW_WORDS } from '../stored/stored-view-words.zh-CN';
import { focusVerdict } from './focus-verdict';
import { CORRECTION_WORDS } from './correction-words.zh-CN';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '0 4px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flex: '1 1 160px', overflowWrap: 'anywhere' },
});

/** Whether what the user said of tables outlasts this session, and how it is made to. */
export function CorrectionsNote() {
  const styles = useStyles();
  const session = useSession();
  const count = useSessionValue(({ corrections }) => corrections.length);
  const kept = useSessionValue(correctionsKept);
  const fileName = useSessionValue(({ fileCopy }) => fileCopy?.fileName ?? '');
  const canStore = useSessionValue(({ capabilities }) => capabilities.store === null);
  const isBlocked = useSessionValue(({ stored }) => stored.kind === 'newer');
  const verdict = useSessionValue(({ stage, result }) =>
    stage.phase === 'checked' ? (result?.verdict.text ?? '') : '',
  );
  const text =
    kept === 'workbook'
      ? CORRECTION_WORDS.keptInWorkbook(count)
      : kept === 'file'
        ? CORRECTION_WORDS.keptInFile(count, fileName)
        : CORRECTION_WORDS.unkept(count);
  const isIdle = kept === 'workbook' || isBlocked;
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
      <span className={styles.text} role="status">
        {text}
      </span>
      {canStore ? (
        <Button
          size="small"
          disabledFocusable={isIdle}
          onClick={() => {
            if (!isIdle) void session.run({ type: 'store' });
          }}
        >
          {STORED_VIEW_WORDS.store}
        </Button>
      ) : (
        <Button size="small" onClick={() => void exportContents(session)}>
          {STORED_VIEW_WORDS.exporting}
        </Button>
      )}
    </div>
  );
}
