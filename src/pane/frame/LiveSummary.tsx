import { makeStyles } from '@fluentui/react-components';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { useSessionValue } from './session-context';
import { VISUALLY_HIDDEN } from './visually-hidden';

const useStyles = makeStyles({ hidden: VISUALLY_HIDDEN });

/** Says what each check came to, for those who do not see the list. */
export function LiveSummary() {
  const styles = useStyles();
  const result = useSessionValue((state) => state.result);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {result === null ? '' : FRAME_WORDS.checkDone(result)}
    </div>
  );
}
