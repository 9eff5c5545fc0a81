import { Button, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type {
  CheckedSet,
  CheckedWorkbook,
  FindingLevel,
  FindingLine,
} from '../../session/result/checked-workbook';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { VerdictPartName } from '../../session/report/verdict';
import { ComparedFiles } from '../compare/ComparedFiles';
import { FRAME_WORDS } from '../frame/frame-words.zh-CN';
import { useSession, useSessionValue } from '../frame/session-context';
import { StatusBar } from '../frame/StatusBar';
import { useRecheckHint } from '../frame/use-recheck-hint';
import { ViewBody } from '../frame/ViewBody';
import { VISUALLY_HIDDEN } from '../frame/visually-hidden';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import { AdoptedBar } from './AdoptedBar';
import { ProtectionNote } from './ProtectionNote';
import { CoverageCard } from './CoverageCard';
import type { CoverageRequest } from './coverage-request';
import { coverageRequest } from './coverage-request';
import { FilterBar } from './FilterBar';
import { firstOfPart } from './first-of-part';
import type { FindingFilter } from './finding-filter';
import { NO_FILTER, isActive, matchesFilter } from './finding-filter';
import { FindingList } from './FindingList';
import { enterAtFinding, focusFinding } from './focus-finding';
import { firstFindings, groupFindings, linesInOrder } from './group-findings';
import { MarksBar } from './MarksBar';
import { NavigationBar } from './NavigationBar';
import { OtherAreasCard } from './OtherAreasCard';
import type { RevealRequest } from './reveal-request';
import { ResetBar } from './ResetBar';
import { ResultActions } from './ResultActions';
import { useDrawnSteps } from './use-drawn-steps';
import { useFindingPlace } from './use-finding-place';
import { useFocusAfterAdopting } from './use-focus-after-adopting';
import { useKeptFocus } from './use-kept-focus';
import { VerdictLine } from './VerdictLine';

const PublishingView = lazy(async () => {
  const loaded = await import('../publishing/PublishingView');
  return { default: loaded.PublishingView };
});

/** Fewer findings than this are looked through without a filter. */
const MOST_WITHOUT_FILTER = 5;

/** Rows that are drawn before more are asked for. */
const ROWS_AT_ONCE = 200;

/** Rows that are drawn without a pause. */
const ROWS_AT_A_STEP = 10;

/** Before the sets the verdict, after them what belongs to no set, the bars, the filter: drawn one after the other. */
const STEPS_BESIDE_SETS = 6;

const useStyles = makeStyles({
  more: { width: '100%' },
  heading: VISUALLY_HIDDEN,
});

interface CheckedViewProps {
  readonly result: CheckedWorkbook;
  readonly reveal: RevealRequest | null;
  readonly takesFocus: boolean;
  readonly welcome: ReactNode;
  readonly onNarrative: () => void;
}

/** What a check came to: coverage first, then the findings. */
export function CheckedView({
  result,
  reveal,
  takesFocus,
  welcome,
  onNarrative,
}: CheckedViewProps) {
  const styles = useStyles();
  const headingId = useId();
  const session = useSession();
  const selectedFinding = useSessionValue((state) => state.selectedFinding);
  const ignored = useSessionValue((state) => state.ignored);
  const stage = useSessionValue((state) => state.stage);
  const autoRecheck = useSessionValue((state) => state.autoRecheck);
  const isStale = useRecheckHint(stage, autoRecheck) !== 'none';
  const list = useRef<HTMLDivElement>(null);
  const adoptedList = useRef<HTMLUListElement>(null);
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const [roundingsOpen, setRoundingsOpen] = useState(false);
  const [folded, setFolded] = useState<string | null>(null);
  const [mostRows, setMostRows] = useState(ROWS_AT_ONCE);
  const [wanted, setWanted] = useState<RevealRequest | null>(null);
  const [isPublishing, setPublishing] = useState(false);
  const openPublishing = () => setPublishing(true);
  const publishingId = useId();
  const stepsAbove = STEPS_BESIDE_SETS + result.sets.length;
  const step = useDrawnSteps(stepsAbove + Math.ceil(mostRows / ROWS_AT_A_STEP));
  const [seenReveal, setSeenReveal] = useState<RevealRequest | null>(null);
  if (reveal !== seenReveal) {
    setSeenReveal(reveal);
    setWanted(reveal);
    setFilter(NO_FILTER);
    setFolded(null);
    setPublishing(false);
  }
  useEffect(() => {
    if (wanted !== null) focusFinding(list.current, wanted.id);
  }, [wanted]);

  const select = useCallback(
    (line: FindingLine) => {
      setFolded(null);
      void session.run({ type: 'selectFinding', id: line.id });
    },
    [session],
  );
  const fold = useCallback(
    (line: FindingLine, wantsOpen: boolean) => {
      if (!wantsOpen) setFolded(line.id);
      else if (line.id === selectedFinding) setFolded(null);
      else select(line);
    },
    [select, selectedFinding],
  );

  const enter = (line: FindingLine) => {
    setFolded(null);
    setWanted({ id: line.id });
  };

  const { sets, refused, forms, skipped, otherSheets, misfits } = result;
  const others = { refused, forms, skipped, otherSheets, misfits };
  const isNoneIgnored = sets.every((set) => set.findings.every((line) => line.ignored === null));
  // What was restored last would vanish from a list of 已忽略 alone.
  if (isNoneIgnored && filter.handling.join() === 'ignored') setFilter({ ...filter, handling: [] });
  const shown = useMemo(() => groupFindings(sets, matchesFilter(filter)), [sets, filter]);
  const areRoundingsOpen = roundingsOpen || filter.levels.includes('rounding');
  const inOrder = useMemo(() => linesInOrder(shown, areRoundingsOpen), [shown, areRoundingsOpen]);
  const opened = folded === selectedFinding ? null : selectedFinding;
  const place = useFindingPlace(inOrder, selectedFinding);
  const entry = place.gap === null ? undefined : (inOrder[place.gap] ?? inOrder.at(-1))?.id;
  const rowsSoFar = Math.min(mostRows, (step - stepsAbove) * ROWS_AT_A_STEP);
  useEffect(() => {
    if (entry !== undefined) enterAtFinding(list.current, entry);
  }, [entry]);
  useKeptFocus(list, ignored, selectedFinding ?? inOrder[0]?.id ?? null);
  useFocusAfterAdopting(list, adoptedList, result, inOrder, entry ?? null);
  const total = sets.reduce((sum, { findings }) => sum + findings.length, 0);
  // Once there, it stays: the list does not jump when the last but five is put right.
  const [keepsFilter, setKeepsFilter] = useState(false);
  if (total > MOST_WITHOUT_FILTER && !keepsFilter) setKeepsFilter(true);
  const shownCount = linesInOrder(shown, true).length;
  // Whatever is gone to must be among the rows, and the place that is kept.
  const reached = Math.max(
    place.current,
    place.gap ?? -1,
    inOrder.findIndex(({ id }) => id === wanted?.id),
  );
  const drawn = firstFindings(shown, Math.max(rowsSoFar, reached + 1));
  const drawnCount = linesInOrder(drawn, areRoundingsOpen).length;
  const rest = inOrder.length - drawnCount;

  const showLevel = (set: CheckedSet, level: FindingLevel) => {
    setFilter({ ...NO_FILTER, levels: [level] });
    const first = set.findings.find((line) => line.level === level);
    if (first !== undefined) setWanted({ id: first.id });
  };

  const [asked, setAsked] = useState<CoverageRequest | null>(null);
  const showPart = (part: VerdictPartName) => {
    if (part !== 'errors' && part !== 'compared') {
      setAsked(coverageRequest(sets, part));
      return;
    }
    const first = firstOfPart(result, part);
    setFilter(NO_FILTER);
    if (first !== undefined) setWanted({ id: first.id });
  };

  const showIgnored = (set: CheckedSet) => {
    setFilter({ ...NO_FILTER, handling: ['ignored'] });
    const first = set.findings.find((line) => line.ignored !== null);
    if (first !== undefined) setWanted({ id: first.id });
  };

  if (isPublishing) {
    const back = () => {
      flushSync(() => setPublishing(false));
      document.getElementById(publishingId)?.focus();
    };
    return (
      <>
        <ViewBody heading={FRAME_WORDS.views.check}>
          <Suspense fallback={null}>
            <PublishingView
              result={result}
              isStale={isStale}
              onBack={back}
              onNarrative={onNarrative}
            />
          </Suspense>
        </ViewBody>
        <StatusBar />
      </>
    );
  }

  return (
    <>
      <ViewBody heading={FRAME_WORDS.views.check}>
        {welcome}
        {step > 0 && (
          <VerdictLine
            result={result}
            isStale={isStale}
            takesFocus={takesFocus && step > 1}
            onShow={showPart}
            onPublishing={openPublishing}
          />
        )}
        {sets.slice(0, Math.max(0, step - 1)).map((set) => (
          <CoverageCard
            key={set.heading}
            set={set}
            others={sets.length === 1 ? others : null}
            asked={asked}
            isStale={isStale}
            onShowLevel={(level) => showLevel(set, level)}
            onShowIgnored={() => showIgnored(set)}
          />
        ))}
        {step > sets.length + 1 && sets.length !== 1 && (
          <OtherAreasCard areas={others} asked={asked} />
        )}
        {step > sets.length + 2 && <ComparedFiles sets={sets} />}
        {step > sets.length + 3 && <MarksBar hasResult />}
        {step > sets.length + 4 && (
          <>
            <AdoptedBar list={adoptedList} />
            <ResetBar />
            <ProtectionNote />
            <ResultActions
              result={result}
              isStale={isStale}
              isFiltered={isActive(filter)}
              openerId={publishingId}
              onPublishing={openPublishing}
            />
          </>
        )}
        {step >= stepsAbove && total > 0 && (
          <section aria-labelledby={headingId}>
            <h2 id={headingId} className={styles.heading}>
              {CHECK_WORDS.findings}
            </h2>
            {(keepsFilter || isActive(filter)) && (
              <FilterBar sets={sets} filter={filter} shown={shownCount} onFilter={setFilter} />
            )}
            <FindingList
              container={list}
              shown={drawn}
              ignoredCount={shown.ignored.length}
              roundingCount={shown.roundings.length}
              namesSets={sets.length > 1}
              selected={selectedFinding}
              opened={opened}
              areRoundingsOpen={areRoundingsOpen}
              onRoundings={setRoundingsOpen}
              onSelect={select}
              onFold={fold}
            />
            {rest > 0 && rowsSoFar >= mostRows && (
              <Button
                appearance="subtle"
                className={styles.more}
                onClick={() => setMostRows(drawnCount + ROWS_AT_ONCE)}
              >
                {CHECK_WORDS.showMore(rest)}
              </Button>
            )}
          </section>
        )}
      </ViewBody>
      {step > 0 && <StatusBar />}
      {step > sets.length + 4 && (
        <NavigationBar
          lines={inOrder}
          place={place}
          isOpen={opened !== null}
          onGo={select}
          onEnter={enter}
        />
      )}
    </>
  );
}
