import { FluentProvider, Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Pane } from '../../pane/Pane';
import { FLUENT_THEMES } from '../../pane/frame/pane-theme';
import { PRODUCT_VERSION } from '../product-version';
import { askedVerb } from './asked-verb';
import { HostMessage } from './HostMessage';
import { TASKPANE_WORDS } from './taskpane-words.zh-CN';
import { useExcelSession } from './use-excel-session';
import { useOfficeDark } from './use-office-dark';

const useStyles = makeStyles({
  connecting: { display: 'grid', placeItems: 'center', height: '100vh' },
});

/** The page inside Excel: waits for Excel, then shows the pane on its workbook. */
export function TaskPane() {
  const styles = useStyles();
  const excel = useExcelSession();
  const theme = useOfficeDark(excel.kind === 'open') ? 'dark' : 'light';
  const [verb] = useState(() => askedVerb(location.search));
  const session = excel.kind === 'open' ? excel.session : null;
  useEffect(() => {
    // A text needs the result as well.
    if (verb !== null) void session?.run({ type: 'check' });
  }, [session, verb]);
  if (excel.kind === 'open') {
    return (
      <Pane
        session={excel.session}
        theme={theme}
        version={PRODUCT_VERSION}
        onOpenSample={openSample}
        firstView={verb === 'narrate' ? 'narrative' : 'check'}
      />
    );
  }
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]}>
      {excel.kind === 'connecting' ? (
        <div className={styles.connecting}>
          <Spinner label={TASKPANE_WORDS.connecting} />
        </div>
      ) : (
        <HostMessage kind={excel.kind} />
      )}
    </FluentProvider>
  );
}

/** The sample stands in the workbench: the user's own workbook is left alone. */
function openSample(): void {
  window.open('workbench.html#sample', '_blank', 'noopener');
}
