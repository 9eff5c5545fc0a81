import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { AdoptedValue } from '../../session/adopting/adopted-value';
import { placeOf, sheetOf } from '../../session/findings/cell-places';
import { useSession, useSessionValue } from '../frame/session-context';
import { ADOPTING_WORDS } from './adopting-words.zh-CN';
import { CONVERTING_WORDS } from './converting-words.zh-CN';

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

/** The values that were adopted and the texts that were converted, the last first, each with the way back. */
export function AdoptedBar({ list }: { readonly list: RefObject<HTMLUListElement> }) {
  const styles = useStyles();
  const session = useSession();
  const adopted = useSessionValue((state) => state.adopted);
  const isCurrent = useSessionValue(({ stage }) => stage.phase === 'checked');
  if (adopted.length === 0) return null;
  return (
    <ul ref={list} className={styles.list} aria-label={ADOPTING_WORDS.region}>
      {[...adopted].reverse().map((one, index) => {
        const words = wordsOf(one);
        return (
          <li key={adopted.length - index} className={styles.line}>
            <span className={styles.text}>{words.done}</span>
            <Button
              size="small"
              aria-label={words.undoFor}
              disabledFocusable={!isCurrent}
              onClick={() => {
                if (isCurrent) void session.run({ type: 'undoAdoption', adopted: one });
              }}
            >
              {words.undo}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

interface AdoptedWords {
  readonly done: string;
  readonly undo: string;
  readonly undoFor: string;
}

function wordsOf(adopted: AdoptedValue): AdoptedWords {
  if (adopted.kind === 'converted') {
    const sheets = new Set(adopted.cells.map(({ replacement }) => sheetOf(replacement.cell)));
    const place = CONVERTING_WORDS.place([...sheets], adopted.tables, adopted.cells.length);
    return {
      done: CONVERTING_WORDS.converted(place),
      undo: CONVERTING_WORDS.undo,
      undoFor: CONVERTING_WORDS.undoFor(place),
    };
  }
  const changes = adopted.cells.map(({ replacement, done }) => ({
    place: placeOf(replacement.cell),
    done,
  }));
  return {
    done: ADOPTING_WORDS.adopted(changes),
    undo: ADOPTING_WORDS.undo,
    undoFor: ADOPTING_WORDS.undoFor(changes.map(({ place }) => place)),
  };
}
