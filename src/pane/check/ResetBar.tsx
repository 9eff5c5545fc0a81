import { Button, makeStyles } from '@fluentui/react-components';
import { NOTE_LINE } from '../frame/note-line';
import { useSession, useSessionValue } from '../frame/session-context';
import { IGNORING_WORDS } from './ignoring-words.zh-CN';

const useStyles = makeStyles({
  bar: NOTE_LINE,
  text: { flexGrow: 1 },
});

/** After 重置忽略: that it was done, and the way back. */
export function ResetBar() {
  const styles = useStyles();
  const session = useSession();
  const before = useSessionValue((state) => state.ignoredBefore);
  if (before === null) return null;
  return (
    <section className={styles.bar} aria-label={IGNORING_WORDS.region}>
      <span role="status" className={styles.text}>
        {IGNORING_WORDS.wasReset(Object.keys(before).length)}
      </span>
      <Button size="small" onClick={() => void session.run({ type: 'undoRestoreAll' })}>
        {IGNORING_WORDS.undoReset}
      </Button>
    </section>
  );
}
