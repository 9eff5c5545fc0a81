import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentUse } from '../../checks/documents/other-document';
import type { CheckedSet } from '../../session/result/checked-workbook';
import { DOCUMENT_USES, comparedOf } from '../../session/compared/companion-workbook';
import { nameOfSet } from '../../session/inspecting/name-of-set';
import { useSessionValue } from '../frame/session-context';
import { CompanionRow } from './CompanionRow';
import { COMPARE_WORDS } from './compare-words.zh-CN';

const useStyles = makeStyles({
  box: { padding: '0 12px' },
  summary: {
    minHeight: '28px',
    lineHeight: '28px',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '4px 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The files that each set is compared with. */
export function ComparedFiles({ sets }: { readonly sets: readonly CheckedSet[] }) {
  const styles = useStyles();
  const companions = useSessionValue((state) => state.companions);
  const comparisons = useSessionValue(({ result }) => result?.comparisons);
  const differing = (comparisons ?? []).reduce(
    (sum, { tally }) => sum + (tally?.differing.length ?? 0),
    0,
  );
  const [isOpen, setOpen] = useState(false);
  if (sets.length === 0) return null;
  return (
    <details
      className={styles.box}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        {COMPARE_WORDS.summary(comparedOf(companions).length, differing)}
      </summary>
      {isOpen && (
        <div className={styles.content}>
          <p className={styles.note}>{COMPARE_WORDS.about}</p>
          {sets.map(({ inspected, heading }) => {
            const set = nameOfSet(inspected);
            return (
              <section key={set} className={styles.content}>
                {sets.length > 1 && <h3 className={styles.heading}>{heading}</h3>}
                {usesFor(inspected.set.document).map((use) => (
                  <CompanionRow key={use} set={set} use={use} />
                ))}
              </section>
            );
          })}
          <p className={styles.note}>{COMPARE_WORDS.staysHere}</p>
        </div>
      )}
    </details>
  );
}

/** A budget is compared with no budget of its own year. */
function usesFor(document: CheckedSet['inspected']['set']['document']): readonly DocumentUse[] {
  return DOCUMENT_USES.filter((use) => use !== 'budget' || document === '决算');
}
