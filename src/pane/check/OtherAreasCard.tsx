import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import type { CoverageRequest } from './coverage-request';
import { focusCoverageArea } from './coverage-request';
import type { OtherAreas } from './other-areas';
import { hasOtherAreas } from './other-areas';
import { OtherAreaLists, RefusedList } from './OtherAreaLists';

const useStyles = makeStyles({
  card: { padding: '8px 12px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface OtherAreasCardProps {
  readonly areas: OtherAreas;
  /** A list to bring before the user, of this card or of a set. */
  readonly asked: CoverageRequest | null;
}

/** What belongs to none of several sets, or to none at all. */
export function OtherAreasCard({ areas, asked }: OtherAreasCardProps) {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked?.set === null) focusCoverageArea(card.current, asked.area);
  }, [asked]);
  if (!hasOtherAreas(areas)) return null;
  return (
    <section ref={card} className={styles.card} aria-label={CHECK_WORDS.otherAreas}>
      <h2 className={styles.heading}>{CHECK_WORDS.otherAreas}</h2>
      <RefusedList refused={areas.refused} />
      <OtherAreaLists areas={areas} />
    </section>
  );
}
