import { makeStyles, tokens, useThemeClassName } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ChartView } from '../../session/narrative/chart-view';
import { useSession, useSessionValue } from '../frame/session-context';
import { CHART_COLOURS, chartOption } from './chart-option';
import { FigureLink } from './FigureLink';
import type { LookedAt } from './looked-at';
import { NARRATIVE_WORDS } from './narrative-view-words.zh-CN';

const useStyles = makeStyles({
  figure: { margin: '8px 0 12px' },
  picture: {
    height: '180px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { color: 'CanvasText', backgroundColor: 'Canvas' },
  },
  list: {
    margin: '4px 0',
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  row: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  swatch: { flex: '0 0 12px', height: '12px', forcedColorAdjust: 'none' },
  label: { flex: '1 1 0', minWidth: 0 },
  note: {
    margin: 0,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  caption: { textAlign: 'center', fontSize: tokens.fontSizeBase300 },
});

interface ChartFigureProps {
  readonly view: ChartView;
  readonly onLook: (lookedAt: LookedAt | null) => void;
}

/** A chart with its figures below it, which are its legend too; a click on a mark selects its cells. */
export function ChartFigure({ view, onLook }: ChartFigureProps) {
  const { chart, rows, text } = view;
  const styles = useStyles();
  const session = useSession();
  const obstacle = useSessionValue((state) => state.capabilities.select);
  const theme = useThemeClassName();
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = picture.current;
    if (host === null) return undefined;
    let stop: (() => void) | null = null;
    let isGone = false;
    const pick = (series: number, item: number) => {
      const place = chart.kind === 'structure' ? item : series * chart.categories.length + item;
      const cells = rows[place]?.figure.cells ?? [];
      if (obstacle === null && cells.length > 0) void session.run({ type: 'selectCells', cells });
    };
    import('./draw-chart').then(
      ({ drawChart }) => {
        if (isGone) return;
        const { color, backgroundColor, fontFamily } = getComputedStyle(host);
        const look = { text: color, surface: backgroundColor, font: fontFamily, fontSize: 12 };
        stop = drawChart(host, chartOption(chart, { ...look, isAlone: false }), pick);
      },
      () => {
        // Without the drawing the figures below it still say everything.
        host.hidden = true;
      },
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [chart, rows, obstacle, session, theme]);
  return (
    <figure className={styles.figure} data-chart={chart.id}>
      <div
        ref={picture}
        role="img"
        aria-label={NARRATIVE_WORDS.chart(chart.caption, text)}
        className={styles.picture}
      />
      <ul className={styles.list}>
        {rows.map(({ label, colour, figure, share }) => (
          <li key={label} className={styles.row}>
            <span
              className={styles.swatch}
              style={{ backgroundColor: CHART_COLOURS[colour % CHART_COLOURS.length] }}
            />
            <span className={styles.label}>{label}</span>
            <span>
              <FigureLink part={figure} onLook={onLook} />
              {NARRATIVE_WORDS.chartUnit(share)}
            </span>
          </li>
        ))}
      </ul>
      <figcaption className={styles.caption}>{chart.caption}</figcaption>
      {chart.kind === 'structure' && chart.slices.length === 1 && (
        <p className={styles.note}>{NARRATIVE_WORDS.onePart}</p>
      )}
    </figure>
  );
}
