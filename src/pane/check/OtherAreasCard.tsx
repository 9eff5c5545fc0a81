import { makeStyles, tokens } from '@fluentui/react-components';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import type { OtherAreas } from './other-areas';
import { hasOtherAreas } from './other-areas';
import { OtherAreaLists } from './OtherAreaLists';

const useStyles = makeStyles({
  card: { padding: '8px 12px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What belongs to none of several sets, or to none at all. */
export function OtherAreasCard({ areas }: { readonly areas: OtherAreas }) {
  const styles = useStyles();
  if (!hasOtherAreas(areas)) return null;
  return (
    <section className={styles.card} aria-label={CHECK_WORDS.otherAreas}>
      <h2 className={styles.heading}>{CHECK_WORDS.otherAreas}</h2>
      <OtherAreaLists areas={areas} />
    </section>
  );
}
