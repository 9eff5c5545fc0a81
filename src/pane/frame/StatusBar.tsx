import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { ReadingProgress } from './ReadingProgress';
import { useSession, useSessionValue } from './session-context';
import { useRecheckHint } from './use-recheck-hint';
import { useSustained } from './use-sustained';

/** Shorter readings show no progress. */
export const PATIENCE = 1000;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: '4px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorSubtleBackgroundHover,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
    minHeight: '24px',
  },
  text: { flexGrow: 1 },
});

/** Under a result: that it is out of date, or how far the new reading is. Nothing before the first. */
export function StatusBar() {
  const styles = useStyles();
  const session = useSession();
  const stage = useSessionValue((state) => state.stage);
  const autoRecheck = useSessionValue((state) => state.autoRecheck);
  const hasResult = useSessionValue(({ result }) => result !== null);
  const hint = useRecheckHint(stage, autoRecheck);
  const isLong = useSustained(stage.phase === 'reading', PATIENCE);
  if (!hasResult) return null;
  if (stage.phase === 'reading' && isLong) {
    return (
      <div className={styles.bar}>
        <ReadingProgress progress={stage.progress} />
      </div>
    );
  }
  if (hint === 'none') return null;
  return (
    <div className={mergeClasses(styles.bar, styles.line)}>
      <span className={styles.text}>
        {hint === 'coming' ? FRAME_WORDS.rechecking : FRAME_WORDS.changed}
      </span>
      {hint === 'waiting' && (
        <Button size="small" onClick={() => void session.run({ type: 'check' })}>
          {FRAME_WORDS.recheck}
        </Button>
      )}
    </div>
  );
}
