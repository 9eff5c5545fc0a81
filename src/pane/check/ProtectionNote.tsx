import { makeStyles, tokens } from '@fluentui/react-components';
import { useSessionValue } from '../frame/session-context';
import { protectionSentences } from './protection-words.zh-CN';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: '4px 12px',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What of the workbook is protected, and what that comes to. */
export function ProtectionNote() {
  const styles = useStyles();
  const protection = useSessionValue((state) => state.protection);
  const sentences = protectionSentences(protection);
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
