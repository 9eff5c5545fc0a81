import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { ReadingProgress } from './ReadingProgress';
import { useSession, useSessionValue } from './session-context';
import { PATIENCE } from './StatusBar';
import { useSustained } from './use-sustained';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '24px 0 16px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface StartPanelProps {
  /** What is to be found here after the check. */
  readonly lead?: string;
}

/** Before the first result: one button, and what it does not do. */
export function StartPanel({ lead }: StartPanelProps) {
  const styles = useStyles();
  const session = useSession();
  const stage = useSessionValue((state) => state.stage);
  const isReading = stage.phase === 'reading';
  const isLong = useSustained(isReading, PATIENCE);
  return (
    <div className={styles.root}>
      {lead !== undefined && <p className={styles.note}>{lead}</p>}
      {stage.phase === 'reading' && isLong ? (
        <ReadingProgress progress={stage.progress} />
      ) : (
        <Button
          appearance="primary"
          size="large"
          aria-disabled={isReading}
          onClick={() => {
            if (!isReading) void session.run({ type: 'check' });
          }}
        >
          {FRAME_WORDS.check}
        </Button>
      )}
      <p className={styles.note}>{FRAME_WORDS.promise}</p>
    </div>
  );
}
