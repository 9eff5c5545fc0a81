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
  const { isEdited } = useContext(EditedContext);
  return isEdited() && <p className={styles.note}>{EDITED_WORDS.notInFile}</p>;
}
