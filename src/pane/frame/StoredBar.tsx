import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { storedWarning } from '../../session/stored/stored-words.zh-CN';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { useSessionValue } from './session-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    flexShrink: 0,
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flex: '1 1 160px' },
});

/** Says so where something is stored in the workbook and could not be used. */
export function StoredBar({ onOpen }: { readonly onOpen: () => void }) {
  const styles = useStyles();
  const warning = useSessionValue(({ stored }) => storedWarning(stored));
  if (warning === '') return null;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.text}>{warning}</span>
      <Button size="small" onClick={onOpen}>
        {FRAME_WORDS.storedShort}
      </Button>
    </div>
  );
}
