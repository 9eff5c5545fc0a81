import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { useSession, useSessionValue } from './session-context';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  text: { flex: '1 1 160px' },
  summary: { minHeight: '24px', cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', whiteSpace: 'pre-wrap' },
});

/** Which official codes the workbook is checked with, where it is not the bundled ones alone. */
export function CodeListBar() {
  const styles = useStyles();
  const session = useSession();
  const codeList = useSessionValue((state) => state.codeList);
  if (codeList === null) return null;
  const { fileName, summary, details } = codeList;
  const words = FRAME_WORDS.codeList;
  return (
    <section className={styles.bar} aria-label={words.region}>
      <div className={styles.line}>
        <span className={styles.text}>{words.used(fileName, summary)}</span>
        <Button size="small" onClick={() => void session.run({ type: 'dropCodeList' })}>
          {words.drop}
        </Button>
      </div>
      <details>
        <summary className={styles.summary}>{words.details}</summary>
        <ul className={styles.list}>
          {details.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
