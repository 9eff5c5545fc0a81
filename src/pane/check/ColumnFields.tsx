import { Button, Dropdown, Field, Option, Text, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ColumnChoices } from '../../session/inspecting/column-choices';
import type { ColumnsChosen } from './correction-choice';
import { chosenTwice } from './correction-choice';
import { CORRECTION_WORDS } from './correction-words.zh-CN';

const useStyles = makeStyles({
  opener: { alignSelf: 'flex-start' },
  fields: { display: 'flex', flexDirection: 'column', gap: '4px' },
  dropdown: { minWidth: 'unset', width: '100%' },
  listbox: { maxHeight: '50vh' },
});

interface ColumnFieldsProps {
  readonly choices: ColumnChoices;
  readonly chosen: ColumnsChosen;
  /** The table could not be read, or something has been said of its columns. */
  readonly isOpenAtFirst: boolean;
  readonly onChoose: (chosen: ColumnsChosen) => void;
}

/** For each heading of the form the column of the sheet that it is. */
export function ColumnFields({ choices, chosen, isOpenAtFirst, onChoose }: ColumnFieldsProps) {
  const styles = useStyles();
  const fieldsId = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { wanted, columns } = choices;
  const twice = chosenTwice(chosen);
  const nameOf = (column: number | null | undefined) => {
    const own = columns.find((one) => one.column === column);
    return own === undefined ? null : CORRECTION_WORDS.column(own.letters, own.printed);
  };
  const choose = (position: number, value: string) => {
    const others = [...chosen].filter(([other]) => other !== position);
    onChoose(new Map(value === '' ? others : [...others, [position, Number(value)]]));
  };
  return (
    <>
      <Button
        className={styles.opener}
        size="small"
        aria-expanded={isOpen}
        aria-controls={fieldsId}
        onClick={() => setOpen(!isOpen)}
      >
        {CORRECTION_WORDS.columns}
      </Button>
      {isOpen && (
        <div id={fieldsId} className={styles.fields}>
          <Text size={200}>{CORRECTION_WORDS.columnsHint}</Text>
          {wanted.map(({ heading, found }, position) => {
            const read = nameOf(found);
            const automatic =
              read === null ? CORRECTION_WORDS.noColumn : CORRECTION_WORDS.automaticIs(read);
            const own = chosen.get(position);
            return (
              <Field
                // A form may have the same heading twice.
                key={`${heading} ${position}`}
                label={heading}
                size="small"
                orientation="horizontal"
                {...(twice.has(position) && { validationMessage: CORRECTION_WORDS.chosenTwice })}
              >
                <Dropdown
                  className={styles.dropdown}
                  listbox={{ className: styles.listbox }}
                  size="small"
                  value={nameOf(own) ?? automatic}
                  selectedOptions={[own === undefined ? '' : String(own)]}
                  onOptionSelect={(_event, { optionValue = '' }) => choose(position, optionValue)}
                >
                  <Option value="">{automatic}</Option>
                  {columns.map(({ column, letters, printed }) => (
                    <Option key={column} value={String(column)}>
                      {CORRECTION_WORDS.column(letters, printed)}
                    </Option>
                  ))}
                </Dropdown>
              </Field>
            );
          })}
        </div>
      )}
    </>
  );
}
