import { Combobox, Field, Option, OptionGroup, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { KindGroup } from '../../session/kind-groups';
import { isFound } from '../../session/kind-groups';
import { NON_TABLE } from './correction-choice';
import { CORRECTION_WORDS } from './correction-words.zh-CN';

const useStyles = makeStyles({
  combobox: { minWidth: 'unset', width: '100%' },
  input: { minWidth: 0, width: '100%' },
  listbox: { maxHeight: '50vh' },
});

interface KindFieldProps {
  /** The kind that is chosen, empty for what recognition reads. */
  readonly value: string;
  /** That choice in words. */
  readonly automatic: string;
  readonly groups: readonly KindGroup[];
  readonly onChoose: (kind: string) => void;
}

/** The kind of a table out of a long list, found by any part of its name. */
export function KindField({ value, automatic, groups, onChoose }: KindFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const special = [
    // What recognition read is found by its own name below.
    { id: '', name: automatic, foundBy: CORRECTION_WORDS.automatic },
    { id: NON_TABLE, name: CORRECTION_WORDS.nonTable, foundBy: CORRECTION_WORDS.nonTable },
  ];
  const chosen = special.find(({ id }) => id === value)?.name ?? value;
  // What an input method shows while it is typed in is no part of a name yet.
  const isShown = (name: string) => isFound(name, isComposing ? '' : (typed ?? ''));
  const shownSpecial = special.filter(({ foundBy }) => isShown(foundBy));
  const shownGroups = groups
    .map(({ name, kinds }) => ({ name, kinds: kinds.filter(isShown) }))
    .filter(({ kinds }) => kinds.length > 0);
  const found = [...shownSpecial.map(({ id }) => id), ...shownGroups.flatMap(({ kinds }) => kinds)];
  const choose = (kind: string) => {
    setOpen(false);
    setTyped(null);
    onChoose(kind);
  };
  const takeOnlyOne = (event: KeyboardEvent<HTMLInputElement>) => {
    const [only, ...others] = found;
    const isPointed = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || isPointed || event.nativeEvent.isComposing) return;
    if (!typed || only === undefined || others.length > 0) return;
    choose(only);
  };
  return (
    <Field label={CORRECTION_WORDS.fields.kind} size="small">
      <Combobox
        className={styles.combobox}
        input={{ className: styles.input }}
        listbox={{ className: styles.listbox }}
        size="small"
        value={typed ?? chosen}
        placeholder={chosen}
        selectedOptions={[value]}
        open={isOpen}
        onOpenChange={(_event, { open }) => {
          setOpen(open);
          setTyped(open ? '' : null);
        }}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          // An input method types without a key that would open the list.
          setOpen(true);
          setTyped(currentTarget.value);
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={takeOnlyOne}
        onOptionSelect={(_event, { optionValue }) => {
          // Also said when something is typed that is no name of an option yet.
          if (optionValue !== undefined) choose(optionValue);
        }}
      >
        {shownSpecial.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
        {shownGroups.map(({ name, kinds }) => (
          <OptionGroup key={name} label={CORRECTION_WORDS.kindGroups[name]}>
            {kinds.map((id) => (
              <Option key={id} value={id}>
                {id}
              </Option>
            ))}
          </OptionGroup>
        ))}
        {found.length === 0 && <Option disabled>{CORRECTION_WORDS.noKind}</Option>}
      </Combobox>
    </Field>
  );
}
