import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { FigurePart } from '../../session/findings/figure-part';
import { useSession, useSessionValue } from '../frame/session-context';
import { ROVING_STOP } from '../frame/use-roving-stops';
import { FIGURE_CARD_ID } from './FigureCard';
import type { LookedAt } from './looked-at';

const useStyles = makeStyles({
  figure: {
    textIndent: 0,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: '4px',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  clickable: { cursor: 'pointer' },
  // Nothing to go to: a person filled it in.
  plain: { textDecorationLine: 'none' },
  number: {
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface FigureLinkProps {
  readonly part: FigurePart;
  readonly onLook: (lookedAt: LookedAt | null) => void;
}

/**
 * A figure in the text, not a `button`: that would stand as one block in the line, and long names
 * must break.
 */
export function FigureLink({ part, onLook }: FigureLinkProps) {
  const styles = useStyles();
  const session = useSession();
  const obstacle = useSessionValue((state) => state.capabilities.select);
  if (part.cells.length === 0 && part.formula === '') return part.text;
  const canSelect = obstacle === null && part.cells.length > 0;
  const select = () => {
    if (canSelect) void session.run({ type: 'selectCells', cells: part.cells });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLook(null);
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    select();
  };
  return (
    <span
      {...ROVING_STOP}
      role="button"
      aria-describedby={FIGURE_CARD_ID}
      className={mergeClasses(
        styles.figure,
        canSelect && styles.clickable,
        part.isNumber && styles.number,
        part.cells.length === 0 && !part.isElsewhere && styles.plain,
      )}
      onClick={select}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => onLook({ part, element: currentTarget })}
      onBlur={() => onLook(null)}
      onPointerEnter={({ currentTarget }) => onLook({ part, element: currentTarget })}
      onPointerLeave={() => onLook(null)}
    >
      {part.text}
    </span>
  );
}
