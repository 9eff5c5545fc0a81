import { Dropdown, Field, Option, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  dropdown: { minWidth: 'unset', width: '100%' },
  listbox: { maxHeight: '50vh' },
});

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly hint?: string;
  readonly onChoose: (id: string) => void;
}

/** One of a few, chosen from a list. */
export function ChoiceField({ label, value, choices, hint, onChoose }: ChoiceFieldProps) {
  const styles = useStyles();
  const chosen = choices.find(({ id }) => id === value);
  return (
    <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        size="small"
        value={chosen?.name ?? ''}
        selectedOptions={[value]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined && optionValue !== value) onChoose(optionValue);
        }}
      >
        {choices.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
