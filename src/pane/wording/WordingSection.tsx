import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { dayOf } from '../../session/ignoring/day-of';
import type { OwnWording } from '../../session/wording/own-wording';
import { useSession, useSessionValue } from '../frame/session-context';
import { saveFile } from '../report/save-file';
import { SettingsSection } from '../settings/SettingsSection';
import { useSettingsText } from '../settings/use-settings-text';
import { WORDING_VIEW_WORDS as WORDS } from './wording-view-words.zh-CN';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { margin: 0, paddingLeft: '16px', fontSize: tokens.fontSizeBase200 },
});

/** How this user words the sentences: how many, and the ways to take that along and to restore it. */
export function WordingSection() {
  const styles = useStyles();
  const text = useSettingsText();
  const session = useSession();
  const { templates, isKept, taken } = useSessionValue(({ wording }) => wording);
  const picker = useRef<HTMLInputElement>(null);
  const [exported, setExported] = useState<OwnWording | null>(null);
  const [isAsking, setAsking] = useState(false);
  const count = Object.keys(templates).length;
  const exportAll = async () => {
    const { wordingText } = await import('../../session/wording/wording-text');
    const json = wordingText(templates, dayOf(new Date()));
    saveFile(WORDS.fileName, new Blob([json], { type: 'application/json' }));
    setExported(templates);
  };
  return (
    <SettingsSection heading={WORDS.heading}>
      <p className={text.note}>{WORDS.about}</p>
      <p className={text.body}>{count === 0 ? WORDS.none : WORDS.count(count)}</p>
      {!isKept && <p className={text.body}>{WORDS.notKept}</p>}
      <div role="status" className={text.body}>
        {exported === templates && <div>{WORDS.exported(WORDS.fileName)}</div>}
        {taken !== null && (
          <>
            <div>{WORDS.taken(taken.fileName, taken.used, taken.unused.length)}</div>
            <ul className={styles.list}>
              {taken.unused.map(({ sentence, why }) => (
                <li key={sentence}>{WORDS.unused(sentence, why)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        <input
          ref={picker}
          type="file"
          accept=".json"
          aria-label={WORDS.choose}
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) void session.run({ type: 'takeWording', file });
          }}
        />
        {count > 0 && (
          <Button size="small" onClick={() => void exportAll()}>
            {WORDS.exporting}
          </Button>
        )}
        <Button size="small" onClick={() => picker.current?.click()}>
          {WORDS.taking}
        </Button>
        {count > 0 && !isAsking && (
          <Button size="small" onClick={() => setAsking(true)}>
            {WORDS.restore}
          </Button>
        )}
      </div>
      {count > 0 && isAsking && (
        <div role="group" aria-label={WORDS.restore}>
          <p className={text.body}>{WORDS.ask(count)}</p>
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
                void session.run({ type: 'dropWording' });
              }}
            >
              {WORDS.restoreNow}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
              {WORDS.keep}
            </Button>
          </div>
        </div>
      )}
    </SettingsSection>
  );
}
