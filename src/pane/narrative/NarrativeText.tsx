import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, memo, useCallback, useEffect, useRef, useState } from 'react';
import type { LeftOutSection } from '../../session/narrative/narrative-state';
import type { NarrativeView } from '../../session/narrative/narrative-view';
import type { FormField } from '../../session/narrative/form-field';
import { useSessionValue } from '../frame/session-context';
import { useRovingStops } from '../frame/use-roving-stops';
import { ChartFigure } from './ChartFigure';
import { FigureCard } from './FigureCard';
import { LeftOutLine } from './LeftOutLine';
import type { LookedAt } from './looked-at';
import type { OpenPlace } from './open-place';
import { holds } from './open-place';
import type { PointedSentence } from './pointed-sentence';
import { MissingList } from './MissingList';
import { NARRATIVE_WORDS } from './narrative-view-words.zh-CN';
import { ParagraphText } from './ParagraphText';
import { NoticeList } from './NoticeList';
import { SectionActions } from './SectionActions';
import type { StopPlace } from './stop-place';
import { focusStop, showWritten, stopPlace } from './stop-place';
import { useLeaveOut } from './use-leave-out';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    padding: '8px 16px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    padding: '4px 16px 32px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: 1.75,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: '8px 0 12px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  heading: {
    margin: '16px 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  headingRow: { display: 'flex', alignItems: 'end', gap: '4px' },
  headingText: { flex: '1 1 0', minWidth: 0 },
  part: {
    margin: '20px 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    textAlign: 'center',
  },
});

interface NarrativeTextProps {
  readonly view: NarrativeView;
  readonly leftOut: readonly LeftOutSection[];
  readonly fields: readonly FormField[];
  readonly onShowFinding: (id: string) => void;
  /** Leads to a field of the form. */
  readonly onFill: (field: string) => void;
}

export const NarrativeText = memo(function NarrativeText(props: NarrativeTextProps) {
  const { view, leftOut, fields, onShowFinding, onFill } = props;
  const styles = useStyles();
  const obstacle = useSessionValue((state) => state.capabilities.select);
  const text = useRef<HTMLDivElement>(null);
  const roving = useRovingStops(text, 'both');
  const leaveOut = useLeaveOut(text, view);
  const [lookedAt, setLookedAt] = useState<LookedAt | null>(null);
  const look = useCallback((next: LookedAt | null) => setLookedAt(next), []);
  const [shown, setShown] = useState(view);
  if (shown !== view) {
    // The figure that was looked at belongs to the text before.
    setShown(view);
    setLookedAt(null);
  }
  const [pointed, setPointed] = useState<PointedSentence | null>(null);
  const [open, setOpen] = useState<OpenPlace | null>(null);
  const openedFrom = useRef<StopPlace | null>(null);
  const openPlace = useCallback((place: OpenPlace | null) => {
    setOpen(place);
    setLookedAt(null);
    if (place !== null) openedFrom.current = stopPlace(text.current);
  }, []);
  const wasOpen = useRef<OpenPlace | null>(null);
  useEffect(() => {
    const closed = open === null ? wasOpen.current : null;
    wasOpen.current = open;
    if (closed === null) return;
    // Not to the top of the page, where the place that was open had the focus.
    focusStop(text.current, openedFrom.current);
    showWritten(text.current, closed);
  }, [open]);
  const paragraphs = (section: string, all: NarrativeView['sections'][number]['paragraphs']) =>
    all.map((paragraph, index) => (
      <ParagraphText
        key={index}
        section={section}
        paragraph={paragraph}
        open={open?.section === section && holds(paragraph, open) ? open : null}
        pointed={pointed?.section === section ? pointed : null}
        fields={fields}
        onPoint={setPointed}
        onOpen={openPlace}
        onLook={look}
        onShowFinding={onShowFinding}
      />
    ));
  const leftOutBehind = (written: string | null) =>
    leftOut
      .filter(({ behind }) => behind === written)
      .map((section) => <LeftOutLine key={section.id} section={section} onLeaveOut={leaveOut} />);
  return (
    <>
      <MissingList view={view} fields={fields} text={text} />
      <NoticeList notices={view.notices} onFill={onFill} />
      {obstacle === null && <p className={styles.hint}>{NARRATIVE_WORDS.hint}</p>}
      <div ref={text} data-narrative="" tabIndex={-1} className={styles.text} {...roving}>
        <h2 className={styles.title}>
          <ParagraphText
            isInline
            section="title"
            paragraph={view.title}
            open={null}
            pointed={null}
            fields={fields}
            onPoint={setPointed}
            onOpen={openPlace}
            onLook={look}
            onShowFinding={onShowFinding}
          />
        </h2>
        {leftOutBehind(null)}
        {view.sections.map(({ id, heading, level, paragraphs: all, charts }) => {
          const Heading = HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? 'h3';
          return (
            <Fragment key={id}>
              <section data-section={id}>
                <div className={styles.headingRow}>
                  <Heading
                    className={mergeClasses(
                      styles.headingText,
                      level === 1 ? styles.part : styles.heading,
                    )}
                  >
                    {heading}
                  </Heading>
                  <SectionActions
                    section={id}
                    heading={heading}
                    isHeadingAlone={all.length === 0}
                    onLeaveOut={leaveOut}
                  />
                </div>
                {paragraphs(id, all)}
                {charts.map((chart) => (
                  <ChartFigure key={chart.chart.id} view={chart} onLook={look} />
                ))}
              </section>
              {leftOutBehind(id)}
            </Fragment>
          );
        })}
      </div>
      <FigureCard lookedAt={lookedAt} onLeave={() => setLookedAt(null)} />
    </>
  );
});

const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const;
