import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../base/address';
import { useSession, useSessionValue } from '../frame/session-context';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  row: {
    display: 'block',
    boxSizing: 'border-box',
    flex: '1 1 0',
    minWidth: 0,
    minHeight: '28px',
    padding: '4px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  note: { color: tokens.colorNeutralForeground2, marginLeft: '8px' },
});

export interface PlaceRowProps {
  readonly cells: readonly CellRef[];
  readonly place: string;
  readonly text: string;
  readonly note: string;
  /** What can be done with it, at the end of the line. */
  readonly action?: ReactNode;
  /** Stands under the line. */
  readonly children?: ReactNode;
}

/** A line of a list that leads to its place in the workbook, where it has one. */
export function PlaceRow({ cells, place, text, note, action, children }: PlaceRowProps) {
  const styles = useStyles();
  const session = useSession();
  const obstacle = useSessionValue((state) => state.capabilities.select);
  const words = (
    <>
      {place !== '' && <span className={styles.place}>{place}</span>}
      {text}
      {note !== '' && <span className={styles.note}>{note}</span>}
    </>
  );
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        {cells.length === 0 || obstacle !== null ? (
          <div className={styles.row}>{words}</div>
        ) : (
          <button
            type="button"
            className={mergeClasses(styles.row, styles.button)}
            onClick={() => void session.run({ type: 'selectCells', cells })}
          >
            {words}
          </button>
        )}
        {action}
      </div>
      {children}
    </li>
  );
}
