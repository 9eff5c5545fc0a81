import {
  FluentProvider,
  PortalMountNodeProvider,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useState } from 'react';
import type { WorkbookSession } from '../session/workbook-session';
import { CheckView } from './check/CheckView';
import type { RevealRequest } from './check/reveal-request';
import { CodeListBar } from './frame/CodeListBar';
import { LiveSummary } from './frame/LiveSummary';
import type { PaneTheme } from './frame/pane-theme';
import { FLUENT_THEMES } from './frame/pane-theme';
import type { PaneView } from './frame/pane-view';
import { panelId, tabId } from './frame/pane-view';
import { PaneHeader } from './frame/PaneHeader';
import { ProblemBar } from './frame/ProblemBar';
import { StoredBar } from './frame/StoredBar';
import { SessionContext } from './frame/session-context';
import { useFocusFallback } from './frame/use-focus-fallback';
import { ShowRuleContext } from './frame/show-rule-context';
import { ViewBoundary } from './frame/ViewBoundary';
import type { RuleRequest } from './settings/rule-request';

const NarrativeView = lazy(async () => {
  const loaded = await import('./narrative/NarrativeView');
  return { default: loaded.NarrativeView };
});

const SettingsView = lazy(async () => {
  const loaded = await import('./settings/SettingsView');
  return { default: loaded.SettingsView };
});

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    containerType: 'inline-size',
  },
  view: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  away: { display: 'none' },
});

const FULL_HEIGHT = { height: '100%' } as const;

interface PaneProps {
  readonly session: WorkbookSession;
  readonly theme: PaneTheme;
  readonly version: string;
  /** Shows the user a workbook to try things on. */
  readonly onOpenSample: (() => void) | null;
  readonly firstView?: PaneView;
}

/** The task pane of one open workbook; it fills the element it is put in. */
export function Pane({ session, theme, version, onOpenSample, firstView = 'check' }: PaneProps) {
  const styles = useStyles();
  const [view, setView] = useState<PaneView>(firstView);
  const [isNarrativeOpened, setNarrativeOpened] = useState(false);
  const [isSettingsOpened, setSettingsOpened] = useState(false);
  if (view === 'narrative' && !isNarrativeOpened) setNarrativeOpened(true);
  if (view === 'settings' && !isSettingsOpened) setSettingsOpened(true);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  useFocusFallback(frame);
  const [reveal, setReveal] = useState<RevealRequest | null>(null);
  const showFinding = useCallback(
    (id: string) => {
      setView('check');
      setReveal({ id });
      void session.run({ type: 'selectFinding', id });
    },
    [session],
  );
  const [rule, setRule] = useState<RuleRequest | null>(null);
  const showRule = useCallback((id: string) => {
    setView('settings');
    setRule({ id });
  }, []);
  const showNarrative = useCallback(() => {
    setView('narrative');
    document.getElementById(tabId('narrative'))?.focus();
  }, []);
  const showWelcome = useCallback(() => {
    setView('check');
    void session.run({ type: 'setWelcome', shown: true });
  }, [session]);
  const panel = (one: PaneView) => ({
    role: 'tabpanel',
    id: panelId(one),
    'aria-labelledby': tabId(one),
    hidden: view !== one,
    className: mergeClasses(styles.view, view !== one && styles.away),
  });
  return (
    // A class here would also be put on every popup.
    <FluentProvider theme={FLUENT_THEMES[theme]} style={FULL_HEIGHT} lang="zh-CN">
      <SessionContext.Provider value={session}>
        <PortalMountNodeProvider value={frame ?? undefined}>
          <div ref={setFrame} className={styles.pane}>
            <PaneHeader view={view} onView={setView} />
            <ProblemBar version={version} />
            <CodeListBar />
            {view !== 'settings' && <StoredBar onOpen={() => setView('settings')} />}
            <div {...panel('check')}>
              <ViewBoundary task="check" version={version}>
                <ShowRuleContext.Provider value={showRule}>
                  <CheckView
                    reveal={reveal}
                    onOpenSample={onOpenSample}
                    onNarrative={showNarrative}
                  />
                </ShowRuleContext.Provider>
              </ViewBoundary>
            </div>
            <div {...panel('narrative')}>
              <ViewBoundary task="compose" version={version}>
                {isNarrativeOpened && (
                  <Suspense fallback={null}>
                    <NarrativeView isShown={view === 'narrative'} onShowFinding={showFinding} />
                  </Suspense>
                )}
              </ViewBoundary>
            </div>
            <div {...panel('settings')}>
              <ViewBoundary task="check" version={version}>
                {isSettingsOpened && (
                  <Suspense fallback={null}>
                    <SettingsView version={version} rule={rule} onShowWelcome={showWelcome} />
                  </Suspense>
                )}
              </ViewBoundary>
            </div>
            <LiveSummary />
          </div>
        </PortalMountNodeProvider>
      </SessionContext.Provider>
    </FluentProvider>
  );
}
