import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CompanionRole } from '../../session/narrative/narrative-state';
import { useSession, useSessionValue } from '../frame/session-context';
import { SETUP_WORDS } from './setup-words.zh-CN';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  name: { flex: '1 1 140px', overflowWrap: 'anywhere' },
});

const WORKBOOKS = '.xlsx,.xlsm,.xls,.et,.ods';

interface CompanionRowProps {
  readonly set: string;
  readonly role: CompanionRole;
}

/** Another workbook to take figures from: chosen, named, given up. */
export function CompanionRow({ set, role }: CompanionRowProps) {
  const styles = useStyles();
  const session = useSession();
  const picker = useRef<HTMLInputElement>(null);
  const companion = useSessionValue(({ companions }) => companions[set]?.[role] ?? null);
  return (
    <div className={styles.row}>
      <input
        ref={picker}
        type="file"
        accept={WORKBOOKS}
        aria-label={SETUP_WORDS.choose(role)}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was changed on disk.
          event.target.value = '';
          if (file !== undefined) void session.run({ type: 'loadCompanion', role, file });
        }}
      />
      {companion !== null && (
        <span className={styles.name}>{SETUP_WORDS.loaded(role, companion.file)}</span>
      )}
      <Button size="small" onClick={() => picker.current?.click()}>
        {SETUP_WORDS.load(role)}
      </Button>
      {companion !== null && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => void session.run({ type: 'dropCompanion', role })}
        >
          {SETUP_WORDS.drop}
        </Button>
      )}
    </div>
  );
}
