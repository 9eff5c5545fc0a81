import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { BookRegular } from '@fluentui/react-icons/svg/book';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useRef } from 'react';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { useSession, useSessionValue } from './session-context';

const useStyles = makeStyles({
  version: {
    padding: '6px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What an official list of codes may come as. */
const CODE_LISTS = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.txt';

interface PaneMenuProps {
  readonly version: string;
  /** What is stored in the workbook is asked for. */
  readonly onStored: () => void;
}

/** What is needed now and then: the automatic re-check, the list of codes, the version. */
export function PaneMenu({ version, onStored }: PaneMenuProps) {
  const styles = useStyles();
  const session = useSession();
  const picker = useRef<HTMLInputElement>(null);
  const canWatch = useSessionValue(({ capabilities }) => capabilities.watch === null);
  const autoRecheck = useSessionValue((state) => state.autoRecheck);
  const hasResult = useSessionValue(({ result }) => result !== null);
  const isReading = useSessionValue(({ stage }) => stage.phase === 'reading');
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept={CODE_LISTS}
        aria-label={FRAME_WORDS.codeList.choose}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was changed on disk.
          event.target.value = '';
          if (file !== undefined) void session.run({ type: 'loadCodeList', file });
        }}
      />
      <Menu
        positioning="below-end"
        checkedValues={{ auto: autoRecheck ? ['on'] : [] }}
        onCheckedValueChange={(_event, { checkedItems }) =>
          void session.run({ type: 'setAutoRecheck', on: checkedItems.includes('on') })
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={FRAME_WORDS.more}
            title={FRAME_WORDS.more}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              icon={<ArrowSyncRegular />}
              disabled={isReading}
              onClick={() => void session.run({ type: 'check' })}
            >
              {hasResult ? FRAME_WORDS.recheck : FRAME_WORDS.check}
            </MenuItem>
            <MenuItem icon={<BookRegular />} onClick={() => picker.current?.click()}>
              {FRAME_WORDS.codeList.load}
            </MenuItem>
            <MenuItem icon={<SaveRegular />} onClick={onStored}>
              {FRAME_WORDS.stored}
            </MenuItem>
            {canWatch && (
              <MenuItemCheckbox name="auto" value="on">
                {FRAME_WORDS.autoRecheck}
              </MenuItemCheckbox>
            )}
          </MenuList>
          <MenuDivider />
          <div className={styles.version}>
            {FRAME_WORDS.product} {FRAME_WORDS.version(version)}
          </div>
        </MenuPopover>
      </Menu>
    </>
  );
}
