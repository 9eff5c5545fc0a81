import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReadProgress } from '../../workbook/workbook-port';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { useSession } from './session-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  text: {
    flex: '1 1 0',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Which sheet is being read, how far it is, and the way out. */
export function ReadingProgress({ progress }: { readonly progress: ReadProgress | null }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.text}>{FRAME_WORDS.reading(progress)}</span>
        <Button size="small" onClick={() => void session.run({ type: 'cancel' })}>
          {FRAME_WORDS.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={FRAME_WORDS.readingBar}
        {...(progress !== null &&
          // Read to the end: how long the check takes is not known.
          progress.done < progress.total && { value: progress.done, max: progress.total })}
      />
    </div>
  );
}
