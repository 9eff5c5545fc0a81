import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { NarrativeDocument } from '../../narrative/narrative-document';
import { DOCX_TYPE } from '../../session/docx-type';
import { arePrintedAlike } from '../../session/narrative/printed-alike';
import { draftOf } from '../../session/narrative/narrative-draft';
import type { FormField } from '../../session/narrative/form-field';
import { useSession, useSessionValue } from '../frame/session-context';
import { chartPictures } from './chart-pictures';
import { copyContent, selectShown } from '../report/copy-content';
import { saveFile } from '../report/save-file';
import { TAKE_AWAY_WORDS as WORDS } from './take-away-words.zh-CN';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 12px 0',
  },
  note: {
    scrollMarginBottom: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface TakeAwayBarProps {
  /** The name of the set that the narrative is about. */
  readonly set: string;
  readonly document: NarrativeDocument;
  /** The fields that are still to be filled in. */
  readonly missing: readonly FormField[];
}

interface Taken {
  readonly note: string;
  /** What was taken: a note about another text is out of date. */
  readonly of: NarrativeDocument | null;
}

/** The narrative out of the pane: onto the clipboard, or as a Word document. */
export function TakeAwayBar({ set, document, missing }: TakeAwayBarProps) {
  const styles = useStyles();
  const session = useSession();
  const withTables = useSessionValue(({ drafts }) => draftOf(drafts, set).withTables);
  const status = useRef<HTMLSpanElement>(null);
  const [{ note, of }, setTaken] = useState<Taken>({ note: '', of: null });
  const isOutdated = useMemo(() => of !== null && !arePrintedAlike(of, document), [of, document]);
  const setNote = (text: string) => setTaken({ note: text, of: document });
  useEffect(() => {
    // Below an open list of settings it would stand at the lower edge, half of it cut off.
    if (note !== '') status.current?.scrollIntoView({ block: 'nearest' });
  }, [note]);
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
    saveFile(file.name, new Blob([file.bytes.slice()], { type: DOCX_TYPE }));
    const done = pictures === null ? WORDS.withoutCharts(file.name) : WORDS.exported(file.name);
    const tables = withTables ? '' : WORDS.withoutTables;
    const open = missing.length === 0 ? '' : WORDS.stillOpen(missing.map(({ label }) => label));
    setNote(`${done}${tables}${open}`);
  };
  return (
    <div className={styles.bar}>
      <Button size="small" onClick={() => void copy()}>
        {WORDS.copyAll}
      </Button>
      <Button size="small" onClick={() => void exportWord()}>
        {WORDS.word}
      </Button>
      <span ref={status} role="status" className={styles.note}>
        {note}
        {isOutdated && WORDS.changedSince}
      </span>
    </div>
  );
}
