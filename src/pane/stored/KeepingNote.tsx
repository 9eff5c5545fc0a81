import { Button, makeStyles } from '@fluentui/react-components';
import { whereKept } from '../../session/stored/stored-state';
import { useSession, useSessionValue } from '../frame/session-context';
import { exportContents } from './export-contents';
import { STORED_VIEW_WORDS, keepingText } from './stored-view-words.zh-CN';

const useStyles = makeStyles({
  text: { flex: '1 1 160px', overflowWrap: 'anywhere' },
});

interface KeepingNoteProps {
  readonly part: 'ignored' | 'corrections';
  /** What it is that is kept or lost, as the subject of the sentence. */
  readonly subject: string;
}

/** Whether what a person said outlasts this session, and the button that makes it do so. */
export function KeepingNote({ part, subject }: KeepingNoteProps) {
  const styles = useStyles();
  const session = useSession();
  const kept = useSessionValue((state) => whereKept(part, state));
  const fileName = useSessionValue(({ fileCopy }) => fileCopy?.fileName ?? '');
  const canStore = useSessionValue(({ capabilities }) => capabilities.store === null);
  const isBlocked = useSessionValue(({ stored }) => stored.kind === 'newer');
  const isIdle = kept === 'workbook' || isBlocked;
  return (
    <>
      <span className={styles.text} role="status">
        {`${subject}${keepingText(kept, fileName)}`}
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
    </>
  );
}
