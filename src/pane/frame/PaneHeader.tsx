import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { memo, useDeferredValue } from 'react';
import { FRAME_WORDS } from './frame-words.zh-CN';
import type { PaneView } from './pane-view';
import { PANE_VIEWS, panelId, tabId } from './pane-view';
import { useSession, useSessionValue } from './session-context';
import { PATIENCE } from './StatusBar';
import { useSustained } from './use-sustained';
import { VISUALLY_HIDDEN } from './visually-hidden';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    minHeight: '44px',
    // Office draws its own button over the top right corner, 34 × 32 px.
    paddingRight: '34px',
    paddingLeft: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexGrow: 1 },
  recheck: {
    '@container (max-width: 280px)': { minWidth: '32px', paddingInline: '6px' },
  },
  recheckText: { '@container (max-width: 280px)': VISUALLY_HIDDEN },
});

interface PaneHeaderProps {
  readonly view: PaneView;
  readonly onView: (view: PaneView) => void;
}

/** The tabs look at nothing of the session: a check under way must not draw them again. */
export const PaneHeader = memo(function PaneHeader({ view, onView }: PaneHeaderProps) {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <TabList
        className={styles.tabs}
        aria-label={FRAME_WORDS.viewList}
        selectedValue={view}
        onTabSelect={(_event, { value }) => {
          const chosen = PANE_VIEWS.find((one) => one === value);
          if (chosen !== undefined) onView(chosen);
        }}
      >
        {PANE_VIEWS.map((one) => (
          <Tab key={one} id={tabId(one)} value={one} aria-controls={panelId(one)}>
            {FRAME_WORDS.views[one]}
          </Tab>
        ))}
      </TabList>
      <RecheckButton />
    </div>
  );
});

function RecheckButton() {
  const styles = useStyles();
  const session = useSession();
  // Drawn in a pause after the first result, not together with it.
  const hasResult = useDeferredValue(useSessionValue(({ result }) => result !== null));
  const isReading = useSessionValue(({ stage }) => stage.phase === 'reading');
  const isLong = useSustained(isReading, PATIENCE);
  if (!hasResult) return null;
  return (
    <Button
      appearance="subtle"
      className={styles.recheck}
      icon={<ArrowSyncRegular />}
      disabledFocusable={isLong}
      onClick={() => {
        if (!isReading) void session.run({ type: 'check' });
      }}
    >
      <span className={styles.recheckText}>{FRAME_WORDS.recheck}</span>
    </Button>
  );
}
