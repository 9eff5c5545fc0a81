import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { useSession } from '../frame/session-context';
import { ROVING_STOP } from '../frame/use-roving-stops';
import { copyContent, selectShown } from '../report/copy-content';
import { SENTENCE_EDITOR_WORDS as WORDS } from './sentence-words.zh-CN';

interface SectionActionsProps {
  readonly section: string;
  readonly heading: string;
  /** There is nothing else to copy of a heading alone. */
  readonly isHeadingAlone: boolean;
  readonly onLeaveOut: (section: string, leftOut: boolean) => void;
}

/** What can be done with one section: copied, left out. */
export function SectionActions(props: SectionActionsProps) {
  const { section, heading, isHeadingAlone, onLeaveOut } = props;
  const session = useSession();
  const copy = async () => {
    const content = await session.narrative.clipboardContent(section);
    if (content === null || (await copyContent(content))) return;
    selectShown(`[data-section="${CSS.escape(section)}"]`);
  };
  const shared = { ...ROVING_STOP, size: 'small', appearance: 'subtle' } as const;
  return (
    <>
      {!isHeadingAlone && (
        <Button
          {...shared}
          icon={<CopyRegular />}
          aria-label={WORDS.copySection(heading)}
          title={WORDS.copySection(heading)}
          onClick={() => void copy()}
        />
      )}
      <Button
        {...shared}
        icon={<EyeOffRegular />}
        aria-label={WORDS.leaveOut(heading)}
        title={WORDS.leaveOutHint}
        data-section-switch={section}
        onClick={() => onLeaveOut(section, true)}
      />
    </>
  );
}
