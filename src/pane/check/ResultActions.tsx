import { Button, makeStyles } from '@fluentui/react-components';
import { useContext } from 'react';
import type { CheckedWorkbook } from '../../session/result/checked-workbook';
import { useSession } from '../frame/session-context';
import { PUBLISHING_VIEW_WORDS } from '../publishing/publishing-view-words.zh-CN';
import { EditedContext } from '../report/edited-context';
import { ReportMenu } from '../report/ReportMenu';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '4px 12px 8px' },
});

interface ResultActionsProps {
  readonly result: CheckedWorkbook;
  /** The tables were changed after this check. */
  readonly isStale: boolean;
  readonly isFiltered: boolean;
  /** Of the button that leads to 公开前检查, to come back to. */
  readonly openerId: string;
  readonly onPublishing: () => void;
}

/** What is done with a result as a whole: looked through before publishing, taken away as a report. */
export function ResultActions(props: ResultActionsProps) {
  const { result, isStale, isFiltered, openerId, onPublishing } = props;
  const styles = useStyles();
  const session = useSession();
  const { isEdited, listChanges } = useContext(EditedContext);
  const { workbook } = result;
  return (
    <div className={styles.line}>
      <Button id={openerId} size="small" onClick={onPublishing}>
        {PUBLISHING_VIEW_WORDS.open}
      </Button>
      <ReportMenu
        files={async () => {
          const file = { kind: 'checked', file: session.getState().fileName, workbook } as const;
          return [isEdited() ? { ...file, isEdited: true, changes: await listChanges() } : file];
        }}
        of={isStale ? null : result}
        isFiltered={isFiltered}
        disabled={result.sets.length === 0}
      />
    </div>
  );
}
