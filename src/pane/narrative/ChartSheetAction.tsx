import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NarrativeDocument } from '../../narrative/narrative-document';
import { useSession, useSessionValue } from '../frame/session-context';
import { focusOnce } from '../frame/focus-once';
import { CHART_SHEET_WORDS as WORDS, chartObstacleText } from './chart-sheet-words.zh-CN';

const useStyles = makeStyles({
  part: { padding: '4px 12px 0' },
  words: { margin: '0 0 4px' },
  note: {
    margin: 0,
    padding: '4px 12px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The charts of the narrative as native charts on a new sheet: asked before, and taken away again. */
export function ChartSheetAction({ document }: { readonly document: NarrativeDocument }) {
  const styles = useStyles();
  const session = useSession();
  const obstacle = useSessionValue(({ capabilities }) => capabilities.charts);
  const added = useSessionValue(({ chartSheet }) => chartSheet);
  const [isAsking, setAsking] = useState(false);
  const count = document.sections.reduce((sum, { charts }) => sum + charts.length, 0);
  if (added !== null) {
    return (
      <div role="group" aria-label={WORDS.insert} className={styles.part}>
        <p role="status" className={styles.words}>
          {WORDS.inserted(added.name)}
        </p>
        <Button size="small" onClick={() => void session.run({ type: 'removeCharts' })}>
          {WORDS.remove}
        </Button>
      </div>
    );
  }
  if (count === 0) return null;
  if (obstacle !== null) return <p className={styles.note}>{chartObstacleText(obstacle)}</p>;
  if (!isAsking) {
    return (
      <div className={styles.part}>
        <Button size="small" onClick={() => setAsking(true)}>
          {WORDS.insert}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={WORDS.insert} className={styles.part}>
      <p className={styles.words}>{WORDS.ask(count)}</p>
      <Button
        ref={focusOnce}
        size="small"
        onClick={() => {
          setAsking(false);
          void session.run({ type: 'insertCharts' });
        }}
      >
        {WORDS.insertNow}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
        {WORDS.insertNot}
      </Button>
    </div>
  );
}
