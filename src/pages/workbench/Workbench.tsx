import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Spinner,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Pane } from '../../pane/Pane';
import { EditedContext } from '../../pane/report/edited-context';
import { FLUENT_THEMES } from '../../pane/frame/pane-theme';
import { PRODUCT_VERSION } from '../product-version';
import { useDarkMode } from '../use-dark-mode';
import { createCodeListShelf } from '../../session/codes/code-list-shelf';
import type { WorkbookChanges } from '../../session/changes/list-changes';
import { WORST_FIRST } from '../../session/overview/sort-overview';
import { ChangesDialog } from './ChangesDialog';
import { DiscardDialog } from './DiscardDialog';
import { Overview } from './Overview';
import type { Source } from './read-source';
import { useEdited } from './use-edited';
import { useLatestResult } from './use-latest-result';
import { useFileBatch } from './use-file-batch';
import { otherFiles, workbookFiles } from './workbook-files';
import { useFileDrop } from './use-file-drop';
import { useOpenWorkbook } from './use-open-workbook';
import { useRegionKeys } from './use-region-keys';
import { useSaveKey } from './use-save-key';
import { useWorkbenchStyles } from './use-workbench-styles';
import { OVERVIEW_BUTTON_ID, REGION_KEYS_ID, WorkbenchBar } from './WorkbenchBar';
import { withChanges } from './with-changes';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

/** The browser page: a workbook as a spreadsheet, the pane docked beside it. */
export function Workbench() {
  const styles = useWorkbenchStyles();
  const dark = useDarkMode();
  const theme = dark ? 'dark' : 'light';
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const [dropProblem, setDropProblem] = useState<string | null>(null);
  const [codeLists] = useState(createCodeListShelf);
  const files = useFileBatch(codeLists);
  const { batch, start: startBatch, cancel: cancelBatch, update: updateBatch } = files;
  const { restore, recheck } = files;
  const giveUp = useCallback(
    (source: Source) => {
      if (source.kind === 'file') restore(source.file);
    },
    [restore],
  );
  const workbench = useOpenWorkbook(stage, dark, codeLists, giveUp);
  const { open, workbook, opening, waiting } = workbench;
  const openFile = workbench.source?.kind === 'file' ? workbench.source.file : null;
  useEffect(() => codeLists.watch(() => recheck(openFile)), [codeLists, recheck, openFile]);
  useLatestResult(workbook, workbench.source, updateBatch);
  const [isOverviewShown, setOverviewShown] = useState(false);
  // Kept while files are opened from the overview and left again.
  const [order, setOrder] = useState(WORST_FIRST);
  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [file, ...others] = files;
      const workbooks = workbookFiles(files);
      setDropProblem(null);
      // What is wrong is said beside the spreadsheet, which the overview covers.
      if (workbooks.length === 0) setOverviewShown(false);
      if (file === undefined) setDropProblem(WORKBENCH_WORDS.noFile);
      // A single file is opened whatever it is: what is wrong with it is then said.
      else if (others.length === 0) {
        setOverviewShown(false);
        open({ kind: 'file', file });
      } else if (workbooks.length === 0) setDropProblem(WORKBENCH_WORDS.noWorkbook);
      else {
        setOverviewShown(true);
        setOrder(WORST_FIRST);
        startBatch(
          workbooks,
          otherFiles(files).map(({ name }) => name),
        );
      }
    },
    [open, startBatch],
  );
  const takeDropped = useCallback(
    (dropped: Promise<readonly File[]>) => {
      dropped.then(openFiles, () => setDropProblem(WORKBENCH_WORDS.notListed));
    },
    [openFiles],
  );
  const isOver = useFileDrop(takeDropped);
  const isEdited = useEdited(workbook);
  const [changes, setChanges] = useState<WorkbookChanges | null>(null);
  const showChanges = useCallback(async () => {
    const listed = await workbook?.listChanges();
    if (listed === null) setDropProblem(WORKBENCH_WORDS.changesBusy);
    else if (listed !== undefined) setChanges(listed);
  }, [workbook]);
  const hidesChanges = isOverviewShown || waiting !== null;
  useSaveKey(
    useCallback(() => {
      if (!hidesChanges) void showChanges();
    }, [hidesChanges, showChanges]),
  );

  useEffect(() => {
    if (stage !== null)
      open({ kind: 'sample', id: location.hash === '#sample' ? 'faulty' : 'clean' });
  }, [stage, open]);
  useEffect(() => workbook?.grid?.setDark(dark), [workbook, dark]);

  const openSample = useCallback(() => open({ kind: 'sample', id: 'faulty' }), [open]);
  const { source } = workbench;
  const isSampleOpen = source?.kind === 'sample' && source.id === 'faulty';
  const bar = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const desk = useRef<HTMLElement>(null);
  useEffect(() => {
    // What lies under the overview is out of reach of the keyboard too.
    for (const { current } of [desk, pane]) if (current !== null) current.inert = isOverviewShown;
  }, [isOverviewShown]);
  const focusGrid = useCallback(() => {
    workbook?.grid?.focus();
    return (workbook?.grid ?? null) !== null;
  }, [workbook]);
  const overview = useRef<HTMLElement>(null);
  useRegionKeys({ bar, pane, cover: overview, focusGrid });
  const closeOverview = () => {
    flushSync(() => setOverviewShown(false));
    document.getElementById(OVERVIEW_BUTTON_ID)?.focus();
  };

  const problem = dropProblem ?? workbench.problem;
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]}>
      <div className={styles.page}>
        <WorkbenchBar
          barRef={bar}
          fileName={isOverviewShown ? '' : (workbook?.name ?? '')}
          isSample={!isOverviewShown && workbench.source?.kind === 'sample'}
          onFiles={openFiles}
          onSample={(source) => {
            setOverviewShown(false);
            open(source);
          }}
          isEdited={isEdited}
          onChanges={() => void showChanges()}
          overview={batch === null || isOverviewShown ? null : batch.total}
          onOverview={() => setOverviewShown(true)}
        />
        <main className={styles.body}>
          <section
            ref={desk}
            className={styles.desk}
            aria-label={WORKBENCH_WORDS.gridRegion}
            aria-describedby={REGION_KEYS_ID}
          >
            <div className={styles.stage} ref={setStage} />
            {workbook?.isPlain === true && <p className={styles.plain}>{WORKBENCH_WORDS.plain}</p>}
            {opening !== null && (
              <div className={styles.cover}>
                <Spinner label={WORKBENCH_WORDS.opening(opening)} />
              </div>
            )}
            {problem !== null && (
              <MessageBar intent="error" layout="multiline" className={styles.message}>
                <MessageBarBody>{problem}</MessageBarBody>
                <MessageBarActions
                  containerAction={
                    <Button
                      appearance="transparent"
                      icon={<DismissRegular />}
                      aria-label={WORKBENCH_WORDS.dismiss}
                      onClick={() => {
                        setDropProblem(null);
                        workbench.dismissProblem();
                      }}
                    />
                  }
                />
              </MessageBar>
            )}
          </section>
          <aside ref={pane} className={styles.pane} aria-label={WORKBENCH_WORDS.paneRegion}>
            {workbook !== null && (
              <EditedContext.Provider value={workbook}>
                <Pane
                  key={workbook.id}
                  session={workbook.session}
                  theme={theme}
                  version={PRODUCT_VERSION}
                  onOpenSample={isSampleOpen ? null : openSample}
                />
              </EditedContext.Provider>
            )}
          </aside>
          {batch !== null && isOverviewShown && (
            <Overview
              regionRef={overview}
              batch={batch}
              order={order}
              reportOf={(item) => withChanges(item, workbench)}
              onOrder={setOrder}
              onOpen={({ source }) => {
                setOverviewShown(false);
                open({ kind: 'file', file: source, checksAtOnce: true });
              }}
              onCancel={cancelBatch}
              onClose={closeOverview}
            />
          )}
        </main>
        {isOver && <div className={styles.drop}>{WORKBENCH_WORDS.dropHere}</div>}
      </div>
      <ChangesDialog workbook={workbook} changes={changes} onClose={() => setChanges(null)} />
      <DiscardDialog
        workbook={workbook}
        work={waiting?.work ?? null}
        onDiscard={workbench.openAnyway}
        onStay={workbench.stay}
      />
    </FluentProvider>
  );
}
