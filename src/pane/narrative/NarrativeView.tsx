import {
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { narrativeView } from '../../session/narrative/narrative-view';
import { FRAME_WORDS } from '../frame/frame-words.zh-CN';
import { useSession, useSessionValue } from '../frame/session-context';
import { StartPanel } from '../frame/StartPanel';
import { StatusBar } from '../frame/StatusBar';
import { ViewBody } from '../frame/ViewBody';
import { ChartSheetAction } from './ChartSheetAction';
import type { FormFilter } from './form-words.zh-CN';
import { NARRATIVE_WORDS } from './narrative-view-words.zh-CN';
import { NarrativeForm } from './NarrativeForm';
import { NarrativeSetup } from './NarrativeSetup';
import { NarrativeText } from './NarrativeText';
import { TakeAwayBar } from './TakeAwayBar';

const useStyles = makeStyles({
  inset: { padding: '0 12px' },
  note: { margin: 0, padding: '12px', color: tokens.colorNeutralForeground2 },
  message: { margin: '12px' },
  pages: { padding: '4px 4px 0' },
});

interface NarrativeViewProps {
  /** The narrative is written only once it is looked at. */
  readonly isShown: boolean;
  readonly onShowFinding: (id: string) => void;
}

/** The view 说明: the text in official order, every figure with its cells. */
export function NarrativeView({ isShown, onShowFinding }: NarrativeViewProps) {
  const session = useSession();
  const hasResult = useSessionValue(({ result }) => result !== null);
  const isNeeded = useSessionValue(({ narrative }) => narrative.kind === 'none');
  useEffect(() => {
    if (isShown && hasResult && isNeeded) void session.run({ type: 'compose' });
  }, [session, isShown, hasResult, isNeeded]);
  return (
    <>
      <ViewBody heading={FRAME_WORDS.views.narrative}>
        <NarrativeContent hasResult={hasResult} onShowFinding={onShowFinding} />
      </ViewBody>
      <StatusBar />
    </>
  );
}

interface NarrativeContentProps {
  readonly hasResult: boolean;
  readonly onShowFinding: (id: string) => void;
}

function NarrativeContent({ hasResult, onShowFinding }: NarrativeContentProps) {
  const styles = useStyles();
  const [page, setPage] = useState<'text' | 'form'>('text');
  const [wanted, setWanted] = useState<string | null>(null);
  const [filter, setFilter] = useState<FormFilter>('missing');
  const narrative = useSessionValue((state) => state.narrative);
  const fileName = useSessionValue((state) => state.fileName);
  const view = useMemo(
    () => (narrative.kind === 'ready' ? narrativeView(narrative.document, fileName) : null),
    [narrative, fileName],
  );
  const showField = useCallback((field: string) => {
    setWanted(field);
    setPage('form');
  }, []);
  if (!hasResult) {
    return (
      <div className={styles.inset}>
        <StartPanel lead={NARRATIVE_WORDS.lead} />
      </div>
    );
  }
  if (narrative.kind === 'failed') {
    return (
      <MessageBar intent="warning" layout="multiline" className={styles.message}>
        <MessageBarBody>{FRAME_WORDS.sentences(narrative.message)}</MessageBarBody>
      </MessageBar>
    );
  }
  if (view === null || narrative.kind !== 'ready') {
    return <p className={styles.note}>{NARRATIVE_WORDS.composing}</p>;
  }
  const { basis } = narrative;
  const missing = basis.fields.filter(({ isMissing }) => isMissing);
  return (
    <>
      <NarrativeSetup basis={basis} document={narrative.document} />
      <TakeAwayBar set={basis.set} document={narrative.document} missing={missing} />
      <ChartSheetAction document={narrative.document} />
      <TabList
        size="small"
        className={styles.pages}
        aria-label={NARRATIVE_WORDS.pageList}
        selectedValue={page}
        onTabSelect={(_event, { value }) => {
          setWanted(null);
          setPage(value === 'form' ? 'form' : 'text');
        }}
      >
        <Tab value="text">{NARRATIVE_WORDS.textPage}</Tab>
        <Tab value="form">{NARRATIVE_WORDS.formPage(missing.length)}</Tab>
      </TabList>
      {page === 'form' ? (
        <NarrativeForm
          set={basis.set}
          fields={basis.fields}
          wanted={wanted}
          filter={filter}
          onFilter={setFilter}
        />
      ) : (
        <NarrativeText
          view={view}
          leftOut={basis.leftOut}
          fields={basis.fields}
          onShowFinding={onShowFinding}
          onFill={showField}
        />
      )}
    </>
  );
}
