import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { SessionState } from '../../session/state/session-state';
import { contentsOf, hasUnsaved, isCopied } from '../../session/stored/stored-state';
import { contentsText, storedWarning, takenText } from '../../session/stored/stored-words.zh-CN';
import { takenUse } from '../../session/stored/taken-use';
import { useSession, useSessionValue } from '../frame/session-context';
import { SettingsSection } from '../settings/SettingsSection';
import { exportContents } from './export-contents';
import { RemoveStoredButton } from './RemoveStoredButton';
import { STORED_VIEW_WORDS, storeObstacleText } from './stored-view-words.zh-CN';

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What the workbook has stored, and the ways to store, remove, export and load it. */
export function StoredSection() {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionValue((whole) => whole);
  const { stored, capabilities } = state;
  const warning = storedWarning(stored);
  const isUnsaved = hasUnsaved(state);
  const words = STORED_VIEW_WORDS;
  const now = contentsText(contentsOf(state));
  const isFromFile = capabilities.store !== null && state.fileCopy?.kind === 'taken';
  // What there is is told below: nowhere else could it be kept.
  const isToldBelow = capabilities.store !== null && stored.kind === 'nothing' && now !== '';
  return (
    <SettingsSection heading={words.heading}>
      <p className={styles.note}>{words.about}</p>
      {(warning !== '' || !(isFromFile || isToldBelow)) && (
        <p className={styles.text}>{warning === '' ? keptText(state) : warning}</p>
      )}
      {'aside' in stored && stored.aside > 0 && (
        <p className={styles.text}>{words.aside(stored.aside)}</p>
      )}
      <TakenNote />
      {capabilities.store !== null && isCopied(state)
        ? state.fileCopy?.kind === 'exported' && (
            <>
              <p role="status" className={styles.text}>
                {words.exported(state.fileCopy.fileName)}
              </p>
              <p className={styles.text}>{words.inExport(now)}</p>
            </>
          )
        : isUnsaved && <p className={styles.text}>{words.unsaved(now)}</p>}
      {capabilities.store === null ? (
        <>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={!isUnsaved || stored.kind === 'newer'}
              onClick={() => {
                if (isUnsaved) void session.run({ type: 'store' });
              }}
            >
              {words.store}
            </Button>
            <RemoveStoredButton />
          </div>
          <p className={styles.note}>{words.storeNote}</p>
        </>
      ) : (
        <>
          <p className={styles.note}>{storeObstacleText(capabilities.store)}</p>
          <FileButtons />
        </>
      )}
    </SettingsSection>
  );
}

function keptText({ stored }: SessionState): string {
  if (stored.kind === 'unread') return STORED_VIEW_WORDS.unread;
  if (stored.kind !== 'contents') return STORED_VIEW_WORDS.nothing;
  const { contents, savedOn } = stored;
  const text = contentsText(contents);
  return text === ''
    ? STORED_VIEW_WORDS.keptNothing(savedOn)
    : STORED_VIEW_WORDS.kept(text, savedOn);
}

/** What came of the file that was loaded. */
function TakenNote() {
  const styles = useStyles();
  const fileCopy = useSessionValue((state) => state.fileCopy);
  const result = useSessionValue((state) => state.result);
  const text = useMemo(() => {
    if (fileCopy?.kind !== 'taken') return '';
    const { contents, fileName } = fileCopy;
    return result === null
      ? STORED_VIEW_WORDS.takenEarly(fileName, contentsText(contents))
      : STORED_VIEW_WORDS.taken(fileName, takenText(takenUse(contents, result)));
  }, [fileCopy, result]);
  if (text === '') return null;
  return (
    <p role="status" className={styles.text}>
      {text}
    </p>
  );
}

/** Where nothing can be stored, the same goes to a file and comes from one. */
function FileButtons() {
  const styles = useStyles();
  const session = useSession();
  const picker = useRef<HTMLInputElement>(null);
  const words = STORED_VIEW_WORDS;
  return (
    <div className={styles.buttons}>
      <input
        ref={picker}
        type="file"
        accept=".json"
        aria-label={words.choose}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void session.run({ type: 'takeStored', file });
        }}
      />
      <Button size="small" onClick={() => void exportContents(session)}>
        {words.exporting}
      </Button>
      <Button size="small" onClick={() => picker.current?.click()}>
        {words.taking}
      </Button>
    </div>
  );
}
