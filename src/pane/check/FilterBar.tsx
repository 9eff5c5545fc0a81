import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import type { CheckedSet, FindingLine } from '../../session/result/checked-workbook';
import { LEVEL_NAMES } from '../../session/report/check-words.zh-CN';
import { CHECK_WORDS, ruleName } from './check-view-words.zh-CN';
import type { FindingFilter } from './finding-filter';
import { NO_FILTER, choiceCount, handlingOf, isActive } from './finding-filter';
import { IGNORING_WORDS } from './ignoring-words.zh-CN';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 12px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  search: { flex: '1 1 120px', minWidth: 0, maxWidth: 'none' },
  button: { minWidth: 'unset', whiteSpace: 'nowrap' },
  popover: { maxWidth: 'min(320px, 90vw)', maxHeight: '60vh', overflowY: 'auto' },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FilterBarProps {
  readonly sets: readonly CheckedSet[];
  readonly filter: FindingFilter;
  readonly shown: number;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Search and one menu over the list of findings. */
export function FilterBar({ sets, filter, shown, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const lines = sets.flatMap(({ findings }) => findings);
  const rules = sets.flatMap((set) => set.rules);
  const count = choiceCount(filter);
  const groups = [
    { name: 'levels', items: levelChoices(lines) },
    { name: 'handling', items: handlingChoices(lines) },
    { name: 'sheets', items: choices(lines, ({ sheet }) => sheet, sheetName) },
    {
      name: 'rules',
      items: choices(
        lines,
        ({ rule }) => rule,
        (rule) => ruleName(rule, rules),
      ),
    },
  ] as const;
  const offered = groups.filter(({ items }) => items.length > 0);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          aria-label={CHECK_WORDS.search}
          placeholder={CHECK_WORDS.searchHint}
          dismiss={filter.query === '' ? null : { 'aria-label': CHECK_WORDS.clearSearch }}
          value={filter.query}
          onChange={(_event, { value }) => onFilter({ ...filter, query: value })}
        />
        <Menu
          positioning="below-end"
          checkedValues={{
            levels: [...filter.levels],
            sheets: [...filter.sheets],
            rules: [...filter.rules],
            handling: [...filter.handling],
          }}
          onCheckedValueChange={(_event, { name, checkedItems }) =>
            onFilter({ ...filter, [name]: checkedItems })
          }
        >
          <MenuTrigger disableButtonEnhancement>
            <Button className={styles.button} icon={<FilterRegular />}>
              {count === 0 ? CHECK_WORDS.filter : CHECK_WORDS.filterActive(count)}
            </Button>
          </MenuTrigger>
          <MenuPopover className={styles.popover}>
            <MenuList>
              {offered.map(({ name, items }) => (
                <MenuGroup key={name}>
                  <MenuGroupHeader>{CHECK_WORDS.filterGroups[name]}</MenuGroupHeader>
                  {items.map(({ value, label }) => (
                    <MenuItemCheckbox key={value} name={name} value={value}>
                      {label}
                    </MenuItemCheckbox>
                  ))}
                </MenuGroup>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {isActive(filter) && (
        <div className={styles.state}>
          <span role="status">
            {shown === 0 ? CHECK_WORDS.noneShown : CHECK_WORDS.shown(shown, lines.length)}
          </span>
          <Button size="small" appearance="subtle" onClick={() => onFilter(NO_FILTER)}>
            {CHECK_WORDS.clearFilter}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The values that occur, in the order of the list. */
function choices(
  lines: readonly FindingLine[],
  valueOf: (line: FindingLine) => string,
  labelOf: (value: string) => string,
): readonly Choice[] {
  const values = [...new Set(lines.map(valueOf))];
  return values.map((value) => ({ value, label: labelOf(value) }));
}

function levelChoices(lines: readonly FindingLine[]): readonly Choice[] {
  return Object.entries(LEVEL_NAMES)
    .filter(([level]) => lines.some((line) => line.level === level))
    .map(([value, label]) => ({ value, label }));
}

/** Nothing to choose while nothing is ignored. */
function handlingChoices(lines: readonly FindingLine[]): readonly Choice[] {
  if (lines.every((line) => handlingOf(line) === 'open')) return [];
  return Object.entries(IGNORING_WORDS.filterChoices).map(([value, label]) => ({ value, label }));
}

function sheetName(sheet: string): string {
  return sheet === '' ? CHECK_WORDS.wholeSet : sheet;
}
