import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ParagraphView } from '../../session/narrative-view';
import { FigureLink } from './FigureLink';
import type { LookedAt } from './looked-at';
import { NARRATIVE_WORDS } from './narrative-view-words.zh-CN';
import { WarningLink } from './WarningLink';

const useStyles = makeStyles({
  paragraph: { margin: '0 0 4px', textIndent: '2em' },
  slot: {
    textIndent: 0,
    padding: '1px 2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { border: '1px dashed CanvasText' },
  },
  warnings: { margin: '0 0 8px', padding: 0, listStyleType: 'none', textIndent: 0 },
});

interface ParagraphTextProps {
  readonly section: string;
  readonly paragraph: ParagraphView;
  /** Stands inside a heading. */
  readonly isInline?: boolean;
  readonly onLook: (lookedAt: LookedAt | null) => void;
  readonly onShowFinding: (id: string) => void;
}

/** A paragraph: plain text, figures that lead to their cells, places that wait to be filled. */
export const ParagraphText = memo(function ParagraphText(props: ParagraphTextProps) {
  const { section, paragraph, isInline, onLook, onShowFinding } = props;
  const styles = useStyles();
  const slot = (id: string, text: string, key: string | number) => (
    <mark key={key} tabIndex={-1} className={styles.slot} data-slot={slotKey(section, id)}>
      {text}
    </mark>
  );
  const words = (
    <>
      {paragraph.parts.map((part, index) => {
        switch (part.kind) {
          case 'plain':
            return part.text;
          case 'slot':
            return slot(part.id, part.text, index);
          case 'figure':
            return <FigureLink key={index} part={part} onLook={onLook} />;
        }
      })}
      {paragraph.absent.map(({ id, label }) => slot(id, NARRATIVE_WORDS.absent(label), id))}
    </>
  );
  if (isInline === true) return words;
  return (
    <>
      <p className={styles.paragraph}>{words}</p>
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
