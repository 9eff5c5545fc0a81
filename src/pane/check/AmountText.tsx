import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  whole: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** Amounts with their sign and unit, and cell addresses. */
const WHOLE = /([-−]?\d[\d,]*(?:\.\d+)?%?(?: ?(?:百万元|亿元|万元|千元|元))?|[A-Z]{1,3}[1-9]\d*)/;

/** A text whose amounts and addresses never break in the middle. */
export function AmountText({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      {text.split(WHOLE).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} className={styles.whole}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
