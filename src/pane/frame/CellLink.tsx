import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../base/address';
import { placeOf } from '../../session/findings/cell-places';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { PlaceText } from './PlaceText';
import { ROVING_STOP } from './use-roving-stops';
import { useSession, useSessionValue } from './session-context';

const useStyles = makeStyles({
  link: {
    minHeight: '24px',
    minWidth: '24px',
    marginLeft: '-4px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: '3px',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
});

interface CellLinkProps {
  readonly cell: CellRef;
  /** The sheet that need not be named again. */
  readonly home?: string;
  /** One of many links that arrow keys lead through. */
  readonly isStop?: boolean;
}

/** A cell's address; a click selects the cell in the workbook. */
export function CellLink({ cell, home = '', isStop = false }: CellLinkProps) {
  const styles = useStyles();
  const session = useSession();
  const obstacle = useSessionValue((state) => state.capabilities.select);
  if (obstacle !== null) return <PlaceText cell={cell} home={home} />;
  return (
    <button
      {...(isStop ? ROVING_STOP : {})}
      type="button"
      className={styles.link}
      aria-label={FRAME_WORDS.selectCell(placeOf(cell))}
      onClick={() => void session.run({ type: 'selectCells', cells: [cell] })}
    >
      <PlaceText cell={cell} home={home} />
    </button>
  );
}
