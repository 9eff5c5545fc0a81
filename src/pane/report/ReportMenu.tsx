import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedFile } from '../../session/report/checked-file';
import type { ReportFormat } from '../../session/report/report-file';
import { copyContent } from './copy-content';
import { REPORT_OPENER } from './focus-report';
import { REPORT_MENU_WORDS } from './report-menu-words.zh-CN';
import { SAVED_WORDS } from './saved-words.zh-CN';
import { saveFile } from './save-file';

const useStyles = makeStyles({
  problem: {
    margin: 0,
    // Behind all that stands beside the button, which stays where it is.
    order: 1,
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  done: {
    margin: 0,
    order: 1,
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    ':empty': { display: 'none' },
  },
});

const FORMATS: readonly ReportFormat[] = ['html', 'xlsx', 'docx'];
const FORMATS_OF_SEVERAL: readonly ReportFormat[] = ['html', 'xlsx', 'zip', 'docx'];

interface ReportMenuProps {
  /** What is reported on, taken when the user asks for it. */
  readonly files: () => readonly CheckedFile[] | Promise<readonly CheckedFile[]>;
  /** What they come from: once it is another, what was exported before is out of date. */
  readonly of: unknown;
  /** Files beside them that are no workbooks, by name. */
  readonly passedOver?: readonly string[];
  readonly disabled?: boolean;
  /** The files of an overview: their letters go to several offices. */
  readonly isSeveral?: boolean;
  /** The list on the screen shows some of what the report holds. */
  readonly isFiltered?: boolean;
}

interface Taken {
  /** Of the file that was saved; null for what was copied. */
  readonly name: string | null;
  readonly holds: string;
  readonly of: unknown;
}

/** Saves the report on checked workbooks, made in the page. */
export function ReportMenu(props: ReportMenuProps) {
  const { files, of, passedOver = [], disabled = false } = props;
  const { isFiltered = false, isSeveral = false } = props;
  const styles = useStyles();
  const [problem, setProblem] = useState('');
  const [taken, setTaken] = useState<Taken | null>(null);
  const fail = (text: string) => {
    setTaken(null);
    setProblem(text);
  };
  const done = (name: string | null, holds = '') => {
    setTaken({ name, holds, of });
    setProblem('');
  };
  const save = async (format: ReportFormat) => {
    try {
      const { reportFile } = await import('../../session/report/report-file');
      const file = await reportFile(await files(), format, new Date(), passedOver);
      saveFile(file.name, file.content);
      done(file.name, file.holds);
    } catch {
      fail(REPORT_MENU_WORDS.failed);
    }
  };
  const copy = async () => {
    try {
      const { letterContent } = await import('../../session/report/report-file');
      if (await copyContent(letterContent(await files()))) done(null);
      else fail(REPORT_MENU_WORDS.notCopied);
    } catch {
      fail(REPORT_MENU_WORDS.failed);
    }
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button {...REPORT_OPENER} size="small" disabled={disabled}>
            {REPORT_MENU_WORDS.open}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              {isFiltered && <MenuGroupHeader>{REPORT_MENU_WORDS.whole}</MenuGroupHeader>}
              {(isSeveral ? FORMATS_OF_SEVERAL : FORMATS).map((format) => (
                <MenuItem key={format} onClick={() => void save(format)}>
                  {isSeveral && format === 'docx'
                    ? REPORT_MENU_WORDS.lettersTogether
                    : REPORT_MENU_WORDS.formats[format]}
                </MenuItem>
              ))}
              <MenuItem onClick={() => void copy()}>
                {isSeveral ? REPORT_MENU_WORDS.copyLetters : REPORT_MENU_WORDS.copyLetter}
              </MenuItem>
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      <p role="status" className={styles.done}>
        {taken !== null && takenText(taken, taken.of === of)}
      </p>
      {problem !== '' && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}

function takenText({ name, holds }: Taken, isCurrent: boolean): string {
  if (name === null) {
    return isCurrent ? REPORT_MENU_WORDS.copied : REPORT_MENU_WORDS.copiedBefore;
  }
  return isCurrent ? SAVED_WORDS.saved(name, holds) : SAVED_WORDS.outdated(name);
}
