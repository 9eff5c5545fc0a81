import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useSession } from '../frame/session-context';
import { ROVING_STOP } from '../frame/use-roving-stops';
import { copyContent, selectShown } from './copy-content';
import { SENTENCE_EDITOR_WORDS as WORDS } from './sentence-words.zh-CN';

interface SectionMenuProps {
  readonly section: string;
  readonly heading: string;
}

/** What can be done with one section: copied, left out. */
export function SectionMenu({ section, heading }: SectionMenuProps) {
  const session = useSession();
  const copy = async () => {
    const content = await session.narrative.clipboardContent(section);
    if (content === null || (await copyContent(content))) return;
    selectShown(`[data-section="${CSS.escape(section)}"]`);
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          {...ROVING_STOP}
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={WORDS.section(heading)}
          title={WORDS.section(heading)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void copy()}>{WORDS.copySection}</MenuItem>
          <MenuItem
            onClick={() =>
              void session.run({
                type: 'editNarrative',
                edit: { kind: 'section', id: section, leftOut: true },
              })
            }
          >
            {WORDS.leaveOut}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
