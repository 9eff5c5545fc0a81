import { Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import type { LookedAt } from './looked-at';
import { NARRATIVE_WORDS } from './narrative-view-words.zh-CN';
import { VISUALLY_HIDDEN } from '../frame/visually-hidden';

/** What every figure is described by: there is one card, and it speaks of the one looked at. */
export const FIGURE_CARD_ID = 'figure-card';

const MOST_PLACES = 12;

const useStyles = makeStyles({
  hidden: VISUALLY_HIDDEN,
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '2px 8px',
    margin: 0,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  value: { margin: 0 },
});

/** '表 一'!A1 → 表 一!A1, as a place is named; anything more than a cell stays as it is. */
function withoutQuotes(formula: string): string {
  return formula.replace(
    /^'((?:[^']|'')+)'(![A-Z]+\d+)$/,
    (_, sheet: string, cell: string) => sheet.replaceAll("''", "'") + cell,
  );
}

interface FigureCardProps {
  readonly lookedAt: LookedAt | null;
  readonly onLeave: () => void;
}

/** Formula and cells of the figure that is pointed at or has the focus: one card for the text. */
export function FigureCard({ lookedAt, onLeave }: FigureCardProps) {
  const styles = useStyles();
  const { formula = '', places = [], isElsewhere = false } = lookedAt?.part ?? {};
  const own = places.slice(0, MOST_PLACES).join('、') + (places.length > MOST_PLACES ? ' …' : '');
  const cells = isElsewhere ? NARRATIVE_WORDS.otherFile : own;
  const isFormula = formula !== '' && withoutQuotes(formula) !== places[0];
  return (
    <>
      <div id={FIGURE_CARD_ID} className={styles.hidden}>
        {isFormula ? `${NARRATIVE_WORDS.formula} ${formula}` : ''} {cells}
      </div>
      {lookedAt !== null && (
        <Tooltip
          visible
          relationship="inaccessible"
          positioning={{ target: lookedAt.element, position: 'below', align: 'start' }}
          onVisibleChange={(_event, { visible }) => {
            if (!visible) onLeave();
          }}
          content={
            <dl className={styles.list}>
              {isFormula && (
                <>
                  <dt className={styles.term}>{NARRATIVE_WORDS.formula}</dt>
                  <dd className={styles.value}>{formula}</dd>
                </>
              )}
              {cells !== '' && (
                <>
                  <dt className={styles.term}>{NARRATIVE_WORDS.cells}</dt>
                  <dd className={styles.value}>{cells}</dd>
                </>
              )}
            </dl>
          }
        />
      )}
    </>
  );
}
