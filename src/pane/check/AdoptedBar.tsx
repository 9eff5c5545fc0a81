import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { placeOf } from '../../session/findings/cell-places';
import { useSession, useSessionValue } from '../frame/session-context';
import { ADOPTING_WORDS } from './adopting-words.zh-CN';

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    maxHeight: '96px',
    overflowY: 'auto',
    margin: 0,
    padding: '4px 12px',
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  text: { flex: '1 1 160px', overflowWrap: 'anywhere' },
});

/** The values that were adopted, the last one first, each with the way back. */
export function AdoptedBar({ list }: { readonly list: RefObject<HTMLUListElement> }) {
  const styles = useStyles();
  const session = useSession();
  const adopted = useSessionValue((state) => state.adopted);
  const isCurrent = useSessionValue(({ stage }) => stage.phase === 'checked');
  if (adopted.length === 0) return null;
  return (
    <ul ref={list} className={styles.list} aria-label={ADOPTING_WORDS.region}>
      {[...adopted].reverse().map((one, index) => {
        const changes = one.cells.map(({ replacement, done }) => ({
          place: placeOf(replacement.cell),
          done,
        }));
        return (
          <li key={adopted.length - index} className={styles.line}>
            <span className={styles.text}>{ADOPTING_WORDS.adopted(changes)}</span>
            <Button
              size="small"
              aria-label={ADOPTING_WORDS.undoFor(changes.map(({ place }) => place))}
              disabledFocusable={!isCurrent}
              onClick={() => {
                if (isCurrent) void session.run({ type: 'undoAdoption', adopted: one });
              }}
            >
              {ADOPTING_WORDS.undo}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
