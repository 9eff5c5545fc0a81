import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../base/address';
import { cellAt } from '../../session/findings/cell-places';
import type { CheckedSet, RuleLine, TableLine } from '../../session/result/checked-workbook';
import type { UncheckedItem } from '../../session/report/unchecked-items';
import { uncheckedPlace } from '../../session/report/unchecked-place.zh-CN';
import { CorrectableRow } from './CorrectableRow';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import type { CoverageListName } from './coverage-request';
import { NamedList } from './NamedList';
import type { OtherAreas } from './other-areas';
import { OtherAreaLists, RefusedList } from './OtherAreaLists';
import { PlaceRow } from './PlaceRow';

const useStyles = makeStyles({
  list: {
    margin: '8px 0 0',
    padding: 0,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  rule: {
    display: 'flex',
    gap: '8px',
    justifyContent: 'space-between',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  counts: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  nothing: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface CoverageListProps {
  readonly name: CoverageListName;
  readonly set: CheckedSet;
  readonly others: OtherAreas | null;
}

/** What stands behind one number of the coverage. */
export function CoverageList({ name, set, others }: CoverageListProps) {
  const styles = useStyles();
  const label = CHECK_WORDS.coverage.listOf(CHECK_WORDS.coverage.names[name], set.heading);
  switch (name) {
    case 'tables':
      return (
        <>
          {/* What asks something of the user stands first. */}
          {others !== null && <RefusedList refused={others.refused} />}
          <NamedList
            heading={CHECK_WORDS.coverage.missingListed(set.missing.length)}
            area="missing"
            rows={set.missing.map((kind) => (
              <PlaceRow
                key={kind}
                cells={[]}
                place={kind}
                text={CHECK_WORDS.coverage.missing}
                note=""
              />
            ))}
          />
          <NamedList
            heading={CHECK_WORDS.coverage.tablesListed(set.tables.length)}
            label={label}
            rows={set.tables.map(tableRow)}
          />
          {set.unneeded.map((text) => (
            <p key={text} className={styles.nothing}>
              {text}
            </p>
          ))}
          <NamedList
            heading={CHECK_WORDS.coverage.formsListed(set.forms.length)}
            rows={set.forms.map(tableRow)}
          />
          {others !== null && <OtherAreaLists areas={others} />}
        </>
      );
    case 'checked':
    case 'passed':
      return (
        <RuleList
          label={label}
          rules={set.rules.filter(({ checked }) => checked > 0)}
          withPassed={name === 'passed'}
        />
      );
    case 'switchedOff':
      return (
        <>
          <ul className={styles.list} aria-label={label}>
            {set.switchedOff.map(({ rule, title }) => (
              <li key={rule} className={styles.rule}>
                {CHECK_WORDS.coverage.ruleName(rule, title)}
              </li>
            ))}
          </ul>
          <p className={styles.nothing}>{CHECK_WORDS.coverage.switchedOffNote}</p>
        </>
      );
    case 'unresolved':
      return set.unchecked.length === 0 ? (
        <p className={styles.nothing}>{CHECK_WORDS.coverage.nothingOpen}</p>
      ) : (
        <ul className={styles.list} aria-label={label}>
          {set.unchecked.map((item) => (
            <PlaceRow
              key={`${item.sheet}\n${item.reason}`}
              cells={cellsOf(item, set)}
              place={uncheckedPlace(item)}
              text={`${item.reason}${CHECK_WORDS.coverage.times(item.count)}`}
              note={CHECK_WORDS.coverage.ruleName(item.rules.join('、'))}
            />
          ))}
        </ul>
      );
  }
}

function tableRow({ cell, title, sheet, kind, unit, note }: TableLine) {
  return (
    <CorrectableRow
      key={`${sheet}!${cell.row}:${cell.column}`}
      sheet={sheet}
      title={title}
      cells={[cell]}
      place={sheet}
      text={kind}
      note={[note, unit].filter((part) => part !== '').join(' · ')}
    />
  );
}

/** The cells themselves, else the corner of the sheet's table. */
function cellsOf(
  { sheet, cells }: UncheckedItem,
  { tables, forms }: CheckedSet,
): readonly CellRef[] {
  const own = cells.flatMap((cell) => cellAt(sheet, cell) ?? []);
  if (own.length > 0) return own;
  const table = [...tables, ...forms].find((one) => one.sheet === sheet);
  return table === undefined ? [] : [table.cell];
}

interface RuleListProps {
  readonly label: string;
  readonly rules: readonly RuleLine[];
  readonly withPassed: boolean;
}

function RuleList({ label, rules, withPassed }: RuleListProps) {
  const styles = useStyles();
  const failed = rules.reduce((sum, rule) => sum + rule.failed, 0);
  const { noChecks, failedNote, ruleName, ruleChecked, rulePassed, ruleFailed, ruleUnresolved } =
    CHECK_WORDS.coverage;
  if (rules.length === 0) return <p className={styles.nothing}>{noChecks}</p>;
  return (
    <>
      {failed > 0 && <p className={styles.nothing}>{failedNote(failed)}</p>}
      <ul className={styles.list} aria-label={label}>
        {rules.map(({ rule, title, checked, passed, failed, unresolved }) => (
          <li key={rule} className={styles.rule}>
            <span>{ruleName(rule, title)}</span>
            <span className={styles.counts}>
              {withPassed ? rulePassed(passed, checked) : ruleChecked(checked)}
              {failed > 0 && <span className={styles.failed}>{ruleFailed(failed)}</span>}
              {unresolved > 0 && <span className={styles.open}>{ruleUnresolved(unresolved)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
