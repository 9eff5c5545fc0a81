import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { FRAME_WORDS } from './frame-words.zh-CN';

const useStyles = makeStyles({
  block: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { width: 'fit-content', minHeight: '24px', lineHeight: '24px', cursor: 'pointer' },
  text: {
    margin: '4px 0',
    padding: '8px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    paddingBottom: '4px',
  },
});

/** What to hand to whoever maintains the product; folded until asked for. */
export function TechnicalBlock({ text }: { readonly text: string }) {
  const styles = useStyles();
  const block = useRef<HTMLPreElement>(null);
  const [note, setNote] = useState<string>(FRAME_WORDS.technicalNote);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setNote(FRAME_WORDS.copied);
    } catch {
      // Hosts may forbid the clipboard; the user copies by hand.
      if (block.current !== null) getSelection()?.selectAllChildren(block.current);
      setNote(FRAME_WORDS.notCopied);
    }
  };
  return (
    <details className={styles.block}>
      <summary className={styles.summary}>{FRAME_WORDS.technical}</summary>
      <pre ref={block} className={styles.text}>
        {text}
      </pre>
      <div className={styles.row}>
        <Button size="small" onClick={() => void copy()}>
          {FRAME_WORDS.copy}
        </Button>
        <span role="status">{note}</span>
      </div>
    </details>
  );
}
