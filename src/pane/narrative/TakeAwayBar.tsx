import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NarrativeDocument } from '../../narrative/narrative-document';
import { useSession } from '../frame/session-context';
import { chartPictures } from './chart-pictures';
import { copyContent, selectShown } from './copy-content';
import { saveFile } from '../report/save-file';
import { TAKE_AWAY_WORDS as WORDS } from './take-away-words.zh-CN';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 12px 0',
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The narrative out of the pane: onto the clipboard, or as a Word document. */
export function TakeAwayBar({ document }: { readonly document: NarrativeDocument }) {
  const styles = useStyles();
  const session = useSession();
  const [note, setNote] = useState('');
  const copy = async () => {
    const content = await session.narrative.clipboardContent(null);
    if (content === null) return;
    if (await copyContent(content)) setNote(WORDS.copied);
    else setNote(selectShown('[data-narrative]') ? WORDS.selected : WORDS.notCopied);
  };
  const exportWord = async () => {
    const pictures = await chartPictures(document).catch(() => null);
    const file = await session.narrative.wordFile(pictures ?? new Map());
    if (file === null) return;
    saveFile(file.name, new Blob([file.bytes.slice()], { type: WORD_TYPE }));
    setNote(pictures === null ? WORDS.withoutCharts(file.name) : WORDS.exported(file.name));
  };
  return (
    <div className={styles.bar}>
      <Button size="small" onClick={() => void copy()}>
        {WORDS.copyAll}
      </Button>
      <Button size="small" onClick={() => void exportWord()}>
        {WORDS.word}
      </Button>
      <span role="status" className={styles.note}>
        {note}
      </span>
    </div>
  );
}
