import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComparisonTally } from '../../session/compared/comparison-tally';
import { PlaceRow } from '../check/PlaceRow';
import { COMPARE_WORDS } from './compare-words.zh-CN';

const useStyles = makeStyles({
  agreed: { color: tokens.colorNeutralForeground2 },
  differs: { color: tokens.colorStatusWarningForeground1 },
  places: { margin: 0, padding: 0, listStyleType: 'none' },
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** More than these are folded away. */
const MOST_UNFOLDED = 5;

/** How many figures were compared with a file, and those that differ, each of which leads to its cell. */
export function ComparisonResult({ tally }: { readonly tally: ComparisonTally }) {
  const styles = useStyles();
  const { text, differing } = tally;
  if (differing.length === 0)
    return <div className={styles.agreed}>{COMPARE_WORDS.note(text)}</div>;
  const places = (
    <ul className={styles.places}>
      {differing.map(({ cell, place, text: figures }) => (
        <PlaceRow key={place} cells={[cell]} place={place} text={figures} note="" />
      ))}
    </ul>
  );
  return differing.length > MOST_UNFOLDED ? (
    <details>
      <summary className={mergeClasses(styles.differs, styles.summary)}>
        {COMPARE_WORDS.note(text)}
      </summary>
      {places}
    </details>
  ) : (
    <>
      <div className={styles.differs}>{COMPARE_WORDS.note(text)}</div>
      {places}
    </>
  );
}
