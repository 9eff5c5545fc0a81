import { Combobox, Field, Option, OptionGroup, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { KindGroup } from '../../session/findings/kind-groups';
import { isFound, isNamed } from '../../session/findings/kind-groups';
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
  /** What is typed and chooses nothing yet; null while the choice is shown. */
  readonly typed: string | null;
  readonly input: RefObject<HTMLInputElement>;
  readonly onType: (typed: string | null) => void;
  readonly onChoose: (kind: string) => void;
}

/** The kind of a table out of a long list, found by any part of its name. */
export function KindField(props: KindFieldProps) {
  const { value, automatic, groups, typed, input, onType, onChoose } = props;
  const styles = useStyles();
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
  // A whole name may stand in a longer one that is listed before it.
  const named = groups.flatMap(({ kinds }) => kinds).find((kind) => isNamed(kind, typed ?? ''));
  const shownGroups = groups
    .map(({ name, kinds }) => ({
      name,
      kinds: kinds.filter((kind) => kind !== named && isShown(kind)),
    }))
    .filter(({ kinds }) => kinds.length > 0);
  const isNone = named === undefined && shownSpecial.length === 0 && shownGroups.length === 0;
  const isUndecided = !isOpen && isTyped(typed);
  const undecided = isNone ? CORRECTION_WORDS.noKind : CORRECTION_WORDS.chooseKind;
  useEffect(() => {
    // An input method adds to what stands there, so the next word has to replace the name.
    if (typed === null && document.activeElement === input.current) input.current?.select();
  }, [typed, value, input]);
  const choose = (kind: string) => {
    setOpen(false);
    onType(null);
    onChoose(kind);
  };
  const close = () => {
    setOpen(false);
    if (named !== undefined) choose(named);
    else if (!isTyped(typed)) onType(null);
  };
  return (
    <Field
      label={CORRECTION_WORDS.fields.kind}
      size="small"
      validationState={isUndecided ? 'warning' : 'none'}
      validationMessage={isUndecided ? undecided : null}
    >
      <Combobox
        className={styles.combobox}
        input={{ className: styles.input, ref: input }}
        listbox={{ className: styles.listbox }}
        size="small"
        value={typed ?? chosen}
        placeholder={chosen}
        selectedOptions={[value]}
        open={isOpen}
        onOpenChange={(event, { open }) => {
          if (open) {
            setOpen(true);
            onType(typed ?? '');
          } else if ('key' in event && event.key === 'Escape') {
            setOpen(false);
            onType(null);
          } else {
            close();
          }
        }}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          // An input method types without a key that would open the list.
          setOpen(true);
          onType(currentTarget.value);
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDownCapture={(event) => {
          // The key that ends a word of the input method takes no option.
          if (event.nativeEvent.isComposing) event.stopPropagation();
        }}
        onOptionSelect={(_event, { optionValue }) => {
          // Also said when something is typed that is no name of an option yet.
          if (optionValue !== undefined) choose(optionValue);
        }}
      >
        {named !== undefined && <KindOption id={named} name={named} />}
        {shownSpecial.map(({ id, name }) => (
          <KindOption key={id} id={id} name={name} />
        ))}
        {shownGroups.map(({ name, kinds }) => (
          <OptionGroup key={name} label={CORRECTION_WORDS.kindGroups[name]}>
            {kinds.map((id) => (
              <KindOption key={id} id={id} name={id} />
            ))}
          </OptionGroup>
        ))}
        {isNone && <Option disabled>{CORRECTION_WORDS.noKind}</Option>}
      </Combobox>
    </Field>
  );
}

function KindOption({ id, name }: { readonly id: string; readonly name: string }) {
  // Without a text Fluent points at the first that is shown, not at one that begins with what is typed.
  return (
    <Option value={id} text="">
      {name}
    </Option>
  );
}

/** Whether anything is typed that has to become a choice. */
export function isTyped(typed: string | null): typed is string {
  return typed !== null && typed.trim() !== '';
}
