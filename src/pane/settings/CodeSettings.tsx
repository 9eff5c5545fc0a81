import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { bundledEditions } from '../../session/codes/bundled-editions';
import { useSession } from '../frame/session-context';
import { SETTINGS_WORDS } from './settings-words.zh-CN';
import { SettingsSection } from './SettingsSection';
import { useSettingsText } from './use-settings-text';

/** What an official list of codes may come as. */
const CODE_LISTS = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.txt';

/** Which official codes come with the product, and one's own list beside them. */
export function CodeSettings() {
  const text = useSettingsText();
  const session = useSession();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <SettingsSection heading={SETTINGS_WORDS.codes}>
      <div className={text.body}>
        {SETTINGS_WORDS.editions}
        <ul className={text.list}>
          {bundledEditions().map((edition) => (
            <li key={edition.classification}>{SETTINGS_WORDS.edition(edition)}</li>
          ))}
        </ul>
      </div>
      <p className={text.note}>{SETTINGS_WORDS.editionNote}</p>
      <input
        ref={picker}
        type="file"
        accept={CODE_LISTS}
        aria-label={SETTINGS_WORDS.chooseCodes}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was changed on disk.
          event.target.value = '';
          if (file !== undefined) void session.run({ type: 'loadCodeList', file });
        }}
      />
      <Button size="small" onClick={() => picker.current?.click()}>
        {SETTINGS_WORDS.loadCodes}
      </Button>
    </SettingsSection>
  );
}
