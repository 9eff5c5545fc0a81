import {
  Badge,
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useEffect, useRef } from 'react';
import type { ChangeEvent, RefObject } from 'react';
import type { Source } from './read-source';
import { WORKBOOK_TYPES } from './workbook-files';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { width: '20px', height: '20px' },
  title: {
    margin: 0,
    marginRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  file: {
    flex: '1 1 80px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  sample: { flexShrink: 0, whiteSpace: 'nowrap' },
  privacy: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    '@media (max-width: 1100px)': { display: 'none' },
  },
  // Hidden words still describe the spreadsheet to a screen reader.
  keys: { '@media (max-width: 1200px)': { display: 'none' } },
});

/** Of the words by which the spreadsheet says how to leave it: its own keys do not lead out. */
export const REGION_KEYS_ID = 'region-keys';

/** Of the button that leads back to the overview. */
export const OVERVIEW_BUTTON_ID = 'back-to-overview';

export interface WorkbenchBarProps {
  readonly barRef: RefObject<HTMLElement>;
  readonly fileName: string;
  /** The open workbook is one that the page brings along. */
  readonly isSample: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (source: Source) => void;
  /** Whether the open workbook was changed here. */
  readonly isEdited: boolean;
  readonly onChanges: () => void;
  /** How many files the overview holds that can be gone back to; null without one. */
  readonly overview: number | null;
  readonly onOverview: () => void;
}

/** The line above the spreadsheet: which file, open another, open a sample. */
export function WorkbenchBar(props: WorkbenchBarProps) {
  const {
    barRef,
    fileName,
    isSample,
    onFiles,
    onSample,
    isEdited,
    onChanges,
    overview,
    onOverview,
  } = props;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const folderPicker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folderPicker.current !== null) folderPicker.current.webkitdirectory = true;
  }, []);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again after it was changed on disk.
    event.target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <header ref={barRef} className={styles.bar}>
      <img className={styles.icon} src="icons/icon-64.png" alt="" />
      <h1 className={styles.title}>{WORKBENCH_WORDS.title}</h1>
      {isSample && (
        <Badge appearance="tint" color="warning" className={styles.sample}>
          {WORKBENCH_WORDS.sampleNote}
        </Badge>
      )}
      <span className={styles.file} title={fileName}>
        {fileName}
      </span>
      <span id={REGION_KEYS_ID} className={mergeClasses(styles.privacy, styles.keys)}>
        {WORKBENCH_WORDS.regionKeys}
      </span>
      <span className={styles.privacy}>{WORKBENCH_WORDS.privacy}</span>
      <input
        ref={picker}
        type="file"
        accept={WORKBOOK_TYPES.join(',')}
        multiple
        hidden
        onChange={take}
      />
      <input ref={folderPicker} type="file" data-folder="" hidden onChange={take} />
      {overview !== null && (
        <Button id={OVERVIEW_BUTTON_ID} appearance="secondary" size="small" onClick={onOverview}>
          {WORKBENCH_WORDS.overview.back(overview)}
        </Button>
      )}
      {isEdited && (
        <Button appearance="secondary" size="small" onClick={onChanges}>
          {WORKBENCH_WORDS.changes.open}
        </Button>
      )}
      <Button
        appearance="secondary"
        size="small"
        icon={<FolderOpenRegular />}
        onClick={() => picker.current?.click()}
      >
        {WORKBENCH_WORDS.openFile}
      </Button>
      <Button appearance="subtle" size="small" onClick={() => folderPicker.current?.click()}>
        {WORKBENCH_WORDS.openFolder}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small">
            {WORKBENCH_WORDS.samples}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => onSample({ kind: 'sample', id: 'clean' })}>
              {WORKBENCH_WORDS.sampleClean}
            </MenuItem>
            <MenuItem onClick={() => onSample({ kind: 'sample', id: 'faulty' })}>
              {WORKBENCH_WORDS.sampleFaulty}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
