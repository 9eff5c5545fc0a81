import { Button, Dropdown, Field, Option, makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CellRef } from '../../base/address';
import type { CheckedWorkbook } from '../../session/result/checked-workbook';
import { kindGroups } from '../../session/findings/kind-groups';
import type { AssumedReading } from '../../tables/assumptions';
import { ColumnFields } from './ColumnFields';
import type { ColumnsChosen, CorrectionChoice } from './correction-choice';
import {
  NON_TABLE,
  chosenTwice,
  columnsChosen,
  firstChoice,
  lineOf,
  readOf,
  readingOf,
  saidColumns,
} from './correction-choice';
import { CORRECTION_WORDS } from './correction-words.zh-CN';
import { InlineForm } from './InlineForm';
import { KindField, isTyped } from './KindField';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  field: { flex: '1 1 96px', minWidth: 0 },
  dropdown: { minWidth: 'unset', width: '100%' },
  listbox: { maxHeight: '50vh' },
});

interface CorrectionFormProps {
  readonly label: string;
  readonly result: CheckedWorkbook;
  readonly sheet: string;
  /** The cell of the title, where one was seen. */
  readonly title: CellRef | null;
  readonly reading: AssumedReading | null;
  /** The kind that stands chosen where nothing is said yet. */
  readonly fitsKind: string | undefined;
  /** Null lets recognition decide again. */
  readonly onSave: (reading: AssumedReading | null) => void;
  readonly onCancel: () => void;
}

/** What a table is, chosen from lists: kind, year, stage, unit. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { label, result, sheet, title, reading, fitsKind, onSave, onCancel } = props;
  const { choices } = result;
  const styles = useStyles();
  const [choice, setChoice] = useState<CorrectionChoice>(firstChoice(reading, fitsKind));
  /** Null while they are as said before. */
  const [chosenColumns, setChosenColumns] = useState<ColumnsChosen | null>(null);
  const [typedKind, setTypedKind] = useState<string | null>(null);
  const kindInput = useRef<HTMLInputElement>(null);
  const isNonTable = choice.kind === NON_TABLE;
  const stageOfKind = choices.kinds.find(({ id }) => id === choice.kind)?.document;
  const stage = stageOfKind ?? choice.stage;
  const groups = kindGroups(
    result,
    sheet,
    choices.stages.find((one) => one === choice.stage) ?? null,
  );
  const years = [...new Set([...choices.years.map(String), choice.year])].filter(
    (year) => year !== '',
  );
  const { fields } = CORRECTION_WORDS;
  const read = readOf(result, sheet, title, reading);
  const kind = choice.kind === '' ? read.kind : choice.kind;
  const columnChoices = useMemo(
    () => (isNonTable ? null : result.columnsOf(sheet, title, kind)),
    [isNonTable, result, sheet, title, kind],
  );
  const areColumnsAsked = kind !== fitsKind && lineOf(result, sheet, title) === null;
  const columns =
    chosenColumns ?? columnsChosen(reading, columnChoices === null ? [] : columnChoices.wanted);
  const save = () => {
    // What is typed and not chosen would be lost.
    if (isTyped(typedKind)) kindInput.current?.focus();
    else if (chosenTwice(columns).size === 0) {
      const said = columnChoices === null ? [] : saidColumns(columns, columnChoices);
      // Columns are said in the headings of one kind.
      const chosen = said.length === 0 ? choice : { ...choice, kind };
      onSave(readingOf(chosen, said, reading, choices));
    }
  };
  const buttons = (
    <>
      <Button size="small" appearance="primary" onClick={save}>
        {CORRECTION_WORDS.save}
      </Button>
      {reading !== null && (
        <Button size="small" onClick={() => onSave(null)}>
          {CORRECTION_WORDS.restore}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onCancel}>
        {CORRECTION_WORDS.cancel}
      </Button>
    </>
  );
  return (
    <InlineForm label={label} onCancel={onCancel} buttons={buttons}>
      <KindField
        value={choice.kind}
        automatic={automaticText(read.kind)}
        groups={groups}
        typed={typedKind}
        input={kindInput}
        onType={setTypedKind}
        onChoose={(chosen) => {
          setChoice({ ...choice, kind: chosen, stage: '' });
          setChosenColumns(chosen === choice.kind ? chosenColumns : new Map());
        }}
      />
      <div className={styles.fields}>
        <ChoiceField
          label={fields.year}
          value={choice.year}
          read={read.year}
          choices={years}
          disabled={isNonTable}
          onChoose={(year) => setChoice({ ...choice, year })}
        />
        <ChoiceField
          label={fields.stage}
          value={stage}
          read={read.stage}
          choices={choices.stages}
          disabled={isNonTable || stageOfKind !== undefined}
          onChoose={(value) => setChoice({ ...choice, stage: value })}
        />
        <ChoiceField
          label={fields.unit}
          value={choice.unit}
          read={read.unit}
          choices={choices.units}
          disabled={isNonTable}
          onChoose={(unit) => setChoice({ ...choice, unit })}
        />
      </div>
      {columnChoices !== null && (
        <ColumnFields
          key={kind}
          choices={columnChoices}
          chosen={columns}
          isOpenAtFirst={areColumnsAsked || columns.size > 0}
          onChoose={setChosenColumns}
        />
      )}
    </InlineForm>
  );
}

function automaticText(read: string): string {
  return read === '' ? CORRECTION_WORDS.automatic : CORRECTION_WORDS.automaticIs(read);
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  /** What recognition read; empty where that is unknown. */
  readonly read: string;
  readonly choices: readonly string[];
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
}

function ChoiceField({ label, value, read, choices, disabled, onChoose }: ChoiceFieldProps) {
  const styles = useStyles();
  const automatic = automaticText(read);
  return (
    <Field label={label} size="small" className={styles.field}>
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        size="small"
        disabled={disabled}
        value={value === '' ? automatic : value}
        selectedOptions={[value]}
        onOptionSelect={(_event, { optionValue = '' }) => onChoose(optionValue)}
      >
        <Option value="">{automatic}</Option>
        {choices.map((one) => (
          <Option key={one} value={one}>
            {one}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
