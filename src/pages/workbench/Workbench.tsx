import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Pane } from '../../pane/Pane';
import { FLUENT_THEMES } from '../../pane/frame/pane-theme';
import { PRODUCT_VERSION } from '../product-version';
import { useDarkMode } from '../use-dark-mode';
import { DiscardDialog } from './DiscardDialog';
import { useFileDrop } from './use-file-drop';
import { useOpenWorkbook } from './use-open-workbook';
import { useRegionKeys } from './use-region-keys';
import { WorkbenchBar } from './WorkbenchBar';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateRows: 'auto 1fr',
    height: '100vh',
    overflow: 'hidden',
  },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 350px',
    minHeight: 0,
  },
  desk: {
    position: 'relative',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    minWidth: 0,
    minHeight: 0,
    overflow: 'hidden',
  },
  stage: { position: 'relative', gridRow: 2, '& > .sheet': { position: 'absolute', inset: 0 } },
  pane: {
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  message: { gridRow: 1, margin: '8px', zIndex: 10 },
  cover: {
    position: 'absolute',
    inset: 0,
    zIndex: 5,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  drop: {
    position: 'fixed',
    inset: '12px',
    zIndex: 20,
    display: 'grid',
    placeItems: 'center',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

/** The browser page: a workbook as a spreadsheet, the pane docked beside it. */
export function Workbench() {
  const styles = useStyles();
  const dark = useDarkMode();
  const theme = dark ? 'dark' : 'light';
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const [dropProblem, setDropProblem] = useState<string | null>(null);
  const workbench = useOpenWorkbook(stage, dark);
  const { open, workbook, opening } = workbench;

  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [file, ...others] = files;
      if (file === undefined) setDropProblem(WORKBENCH_WORDS.noFile);
      else if (others.length > 0) setDropProblem(WORKBENCH_WORDS.oneFile);
      else {
        setDropProblem(null);
        open({ kind: 'file', file });
      }
    },
    [open],
  );
  const isOver = useFileDrop(openFiles);

  useEffect(() => {
    if (stage !== null)
      open({ kind: 'sample', id: location.hash === '#sample' ? 'faulty' : 'clean' });
  }, [stage, open]);
  useEffect(() => workbook?.grid?.setDark(dark), [workbook, dark]);

  const openSample = useCallback(() => open({ kind: 'sample', id: 'faulty' }), [open]);
  const bar = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const focusGrid = useCallback(() => workbook?.grid?.focus(), [workbook]);
  useRegionKeys({ bar, pane, focusGrid });

  const problem = dropProblem ?? workbench.problem;
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]}>
      <div className={styles.page}>
        <WorkbenchBar
          barRef={bar}
          fileName={workbook?.name ?? ''}
          onFiles={openFiles}
          onSample={open}
        />
        <main className={styles.body}>
          <section className={styles.desk} aria-label={WORKBENCH_WORDS.gridRegion}>
            <div className={styles.stage} ref={setStage} />
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
              <Pane
                session={workbook.session}
                theme={theme}
                version={PRODUCT_VERSION}
                onOpenSample={openSample}
              />
            )}
          </aside>
        </main>
        {isOver && <div className={styles.drop}>{WORKBENCH_WORDS.dropHere}</div>}
      </div>
      <DiscardDialog
        open={workbench.waiting !== null}
        fileName={workbook?.name ?? ''}
        onDiscard={workbench.openAnyway}
        onStay={workbench.stay}
      />
    </FluentProvider>
  );
}
