import { makeStyles } from '@fluentui/react-components';
import type { CellRef } from '../../base/address';
import { placeOf } from '../../session/findings/cell-places';

const useStyles = makeStyles({
  address: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** A cell's place, which may break between sheet and address and nowhere else. */
export function PlaceText({ cell, home = '' }: { readonly cell: CellRef; readonly home?: string }) {
  const styles = useStyles();
  const place = placeOf(cell, home);
  const split = place.lastIndexOf('!') + 1;
  return (
    <>
      {place.slice(0, split)}
      {split > 0 && <wbr />}
      <span className={styles.address}>{place.slice(split)}</span>
    </>
  );
}
