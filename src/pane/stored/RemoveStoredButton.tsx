import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { holdsParts } from '../../session/stored/stored-state';
import { useSession, useSessionValue } from '../frame/session-context';
import { STORED_VIEW_WORDS } from './stored-view-words.zh-CN';

const useStyles = makeStyles({
  text: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Removes what the workbook has stored; asks once more, for it cannot be had back from there. */
export function RemoveStoredButton() {
  const styles = useStyles();
  const session = useSession();
  const isThere = useSessionValue(
    ({ stored, capabilities }) => holdsParts(stored) && capabilities.store === null,
  );
  const [isAsking, setAsking] = useState(false);
  const words = STORED_VIEW_WORDS;
  if (!isThere) return null;
  if (!isAsking) {
    return (
      <Button size="small" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={words.remove}>
      <p className={styles.text}>{words.removeAll}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
            void session.run({ type: 'removeStored' });
          }}
        >
          {words.removeNow}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
