import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { KeyboardEvent, ReactNode } from 'react';
import { memo } from 'react';
import type { FormField } from '../../session/narrative/form-field';
import type { ParagraphView } from '../../session/narrative/narrative-view';
import { ROVING_STOP } from '../frame/use-roving-stops';
import { FigureLink } from './FigureLink';
import type { LookedAt } from './looked-at';
import { NARRATIVE_WORDS } from './narrative-view-words.zh-CN';
import { fieldFor } from './field-for';
import type { OpenPlace } from './open-place';
import type { PointedSentence } from './pointed-sentence';
import { runsOf } from './pointed-sentence';
import { SENTENCE_EDITOR_WORDS } from './sentence-words.zh-CN';
import { SentenceEditor } from './SentenceEditor';
import { SlotForm } from './SlotForm';
import { WarningLink } from './WarningLink';

const useStyles = makeStyles({
  paragraph: { margin: '0 0 4px', textIndent: '2em' },
  run: { scrollMarginBlock: '32px' },
  slot: {
    textIndent: 0,
    padding: '1px 2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { border: '1px dashed CanvasText' },
  },
  fillable: { cursor: 'pointer' },
  edit: { minWidth: '24px', textIndent: 0, color: tokens.colorNeutralForeground3 },
  pointed: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  doubtful: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: 'inherit',
    '@media (forced-colors: active)': { outline: '1px dashed CanvasText' },
  },
  warnings: { margin: '0 0 8px', padding: 0, listStyleType: 'none', textIndent: 0 },
});

interface ParagraphTextProps {
  readonly section: string;
  readonly paragraph: ParagraphView;
  /** Stands inside a heading. */
  readonly isInline?: boolean;
  /** What of this paragraph is being written in. */
  readonly open: OpenPlace | null;
  /** Of this section. */
  readonly pointed: PointedSentence | null;
  readonly fields: readonly FormField[];
  readonly onPoint: (pointed: PointedSentence | null) => void;
  readonly onOpen: (place: OpenPlace | null) => void;
  readonly onLook: (lookedAt: LookedAt | null) => void;
  readonly onShowFinding: (id: string) => void;
}

/** A paragraph: plain text, figures that lead to their cells, places that wait to be filled. */
export const ParagraphText = memo(function ParagraphText(props: ParagraphTextProps) {
  const { section, paragraph, isInline, open, pointed, fields } = props;
  const { onPoint, onOpen, onLook, onShowFinding } = props;
  const styles = useStyles();
  const fieldOf = (id: string) => fieldFor(fields, id);
  const elsewhere = new Set(paragraph.elsewhere.map(({ id }) => id));
  const slot = (id: string, text: string, key: string | number, label?: string) => {
    const fill = () => onOpen({ kind: 'slot', section, id });
    const canFill = isInline !== true && fieldOf(id) !== undefined;
    return (
      <mark
        key={key}
        className={mergeClasses(styles.slot, canFill && styles.fillable)}
        data-slot={elsewhere.has(id) ? undefined : slotKey(section, id)}
        aria-label={label}
        {...(canFill
          ? {
              ...ROVING_STOP,
              role: 'button',
              onClick: fill,
              onKeyDown: (event: KeyboardEvent) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                fill();
              },
            }
          : { tabIndex: -1 })}
      >
        {text}
      </mark>
    );
  };
  const toFill = paragraph.absent.filter(({ id }) => fieldOf(id) !== undefined);
  const toMend = paragraph.absent.filter(({ id }) => fieldOf(id) === undefined);
  const [first] = paragraph.elsewhere;
  const openField = open?.kind === 'slot' ? fieldOf(open.id) : undefined;
  const pointing = (id: string, by: PointedSentence['by']) => ({
    onPointerEnter: () => onPoint({ section, id, by }),
    onPointerLeave: () => onPoint(null),
    onFocus: () => onPoint({ section, id, by }),
    onBlur: () => onPoint(null),
  });
  /** Its text is marked while its pencil is pointed at, and while it is being rewritten. */
  const isMarked = (id: string | null) =>
    (open?.kind === 'sentence' && open.id === id) ||
    (pointed?.by === 'pencil' && pointed.id === id);
  const doubtful = (key: number, text: ReactNode) => (
    <mark key={key} className={styles.doubtful} title={NARRATIVE_WORDS.doubtful}>
      {text}
    </mark>
  );
  const partOf = (part: ParagraphView['parts'][number], index: number) => {
    switch (part.kind) {
      case 'plain':
        return part.isDoubtful ? doubtful(index, part.text) : part.text;
      case 'slot':
        return slot(part.id, part.text, index);
      case 'figure':
        return part.isDoubtful ? (
          doubtful(index, <FigureLink part={part} onLook={onLook} />)
        ) : (
          <FigureLink key={index} part={part} onLook={onLook} />
        );
    }
  };
  const words = (
    <>
      {runsOf(paragraph.parts).map(({ sentence, parts }, index) => (
        <span
          key={index}
          className={mergeClasses(styles.run, isMarked(sentence) && styles.pointed)}
          data-sentence={sentence ?? undefined}
          data-pointed={isMarked(sentence) || undefined}
          {...(sentence === null || isInline === true ? {} : pointing(sentence, 'text'))}
        >
          {parts.map(partOf)}
        </span>
      ))}
      {toFill.map(({ id, label }, at) =>
        slot(id, NARRATIVE_WORDS.absent(label, at, toFill.length), id, label),
      )}
      {toMend.map(({ id, label }) => slot(id, NARRATIVE_WORDS.toMend(label), id))}
      {first !== undefined &&
        slot(
          first.id,
          NARRATIVE_WORDS.elsewhere(first.label, paragraph.elsewhere.length),
          'elsewhere',
        )}
    </>
  );
  if (isInline === true) return words;
  return (
    <>
      <p className={styles.paragraph}>
        {words}
        {paragraph.sentences.map(({ id, beginning, state }) => (
          <Button
            {...ROVING_STOP}
            key={id}
            size="small"
            appearance="subtle"
            className={mergeClasses(styles.edit, pointed?.id === id && styles.pointed)}
            data-pointed={pointed?.id === id || undefined}
            {...pointing(id, 'pencil')}
            icon={<EditRegular />}
            aria-label={SENTENCE_EDITOR_WORDS.edit(beginning)}
            title={SENTENCE_EDITOR_WORDS.edit(beginning)}
            onClick={() => onOpen({ kind: 'sentence', section, id })}
          >
            {SENTENCE_EDITOR_WORDS.states[state]}
          </Button>
        ))}
      </p>
      {open?.kind === 'sentence' && (
        <SentenceEditor
          key={open.id}
          section={section}
          sentence={open.id}
          onClose={() => onOpen(null)}
        />
      )}
      {openField !== undefined && (
        <SlotForm key={openField.id} field={openField} onClose={() => onOpen(null)} />
      )}
      {paragraph.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {paragraph.warnings.map((id) => (
            <li key={id}>
              <WarningLink id={id} onShow={onShowFinding} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
});

/** What is missing, once for each section. */
export function slotKey(section: string, id: string): string {
  return `${section}\n${id}`;
}
