import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { EditedContext } from './edited-context';
import { EDITED_WORDS } from './edited-words.zh-CN';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorStatusWarningForeground1 },
});

/** That a result is of changes which the file does not hold; nothing where there are none. */
export function EditedNote() {
  const styles = useStyles();
  const { isEdited, shownHere } = useContext(EditedContext);
  if (!isEdited()) return null;
  const sheets = shownHere();
  return (
    <p className={styles.note}>
      {EDITED_WORDS.notInFile}
      {sheets.length > 0 && EDITED_WORDS.stillHidden(sheets)}
    </p>
  );
}
