import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { DocumentUse } from '../../checks/documents/other-document';
import { NO_COMPANIONS, companionsFor } from '../../session/compared/companion-workbook';
import { useSession, useSessionValue } from '../frame/session-context';
import { ComparisonResult } from './ComparisonResult';
import { FormerNameAction } from './FormerNameAction';
import { COMPARE_WORDS } from './compare-words.zh-CN';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  name: { flex: '1 1 140px', overflowWrap: 'anywhere' },
  files: { flexBasis: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  usual: { color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorStatusWarningForeground1 },
});

const WORKBOOKS = '.xlsx,.xlsm,.xls,.et,.ods';

interface CompanionRowProps {
  readonly set: string;
  readonly use: DocumentUse;
  /** It stands beside the text that the files are used for, whatever the check compares. */
  readonly isForText?: boolean;
}

/** Other workbooks to compare a set with: chosen, named, given up. */
export function CompanionRow({ set, use, isForText }: CompanionRowProps) {
  const styles = useStyles();
  const session = useSession();
  const picker = useRef<HTMLInputElement>(null);
  const own = useSessionValue(({ companions }) => companions[set] ?? NO_COMPANIONS);
  const comparisons = useSessionValue(({ result }) => result?.comparisons);
  const loaded = companionsFor(own, use);
  const comparisonOf = (file: string) =>
    comparisons?.find((one) => one.set === set && one.use === use && one.file === file);
  return (
    <div className={styles.row}>
      <input
        ref={picker}
        type="file"
        accept={WORKBOOKS}
        multiple={use === 'units'}
        aria-label={COMPARE_WORDS.choose(use)}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again after it was changed on disk.
          event.target.value = '';
          if (files.length > 0) void session.run({ type: 'loadCompanions', set, use, files });
        }}
      />
      {loaded.length > 0 && (
        <ul className={styles.files}>
          {loaded.map(({ file }) => {
            const comparison = comparisonOf(file);
            const { note = '', isUsual = false, renamed = null } = comparison ?? {};
            const tally = isForText === true ? null : (comparison?.tally ?? null);
            const isSaid = note !== '' && !(isUsual && isForText === true);
            return (
              <li key={file} className={styles.name}>
                {COMPARE_WORDS.loaded(use, file)}
                {tally !== null && <ComparisonResult tally={tally} />}
                {isSaid && (
                  <div className={isUsual ? styles.usual : styles.note}>
                    {COMPARE_WORDS.note(note)}
                  </div>
                )}
                {renamed !== null && <FormerNameAction set={set} renamed={renamed} />}
              </li>
            );
          })}
        </ul>
      )}
      <Button size="small" onClick={() => picker.current?.click()}>
        {COMPARE_WORDS.load(use)}
      </Button>
      {loaded.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={COMPARE_WORDS.dropFor(use)}
          onClick={() => void session.run({ type: 'dropCompanions', set, use })}
        >
          {COMPARE_WORDS.drop}
        </Button>
      )}
    </div>
  );
}
