import { Button } from '@fluentui/react-components';
import type { CellRef } from '../../base/address';
import { areaPlace, placeOf } from '../../session/findings/cell-places';
import type { UnrecognisedArea } from '../../tables/table';
import { useSession } from '../frame/session-context';
import { CorrectableRow } from './CorrectableRow';
import { CORRECTION_WORDS } from './correction-words.zh-CN';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import type { CoverageArea } from './coverage-request';
import { NamedList } from './NamedList';
import type { OtherAreas } from './other-areas';
import { PlaceRow } from './PlaceRow';

/** What looks like a public table and was not recognised, and what was left out with its hidden sheet. */
export function RefusedList({ refused }: Pick<OtherAreas, 'refused'>) {
  const hidden = refused.filter(isHiddenArea);
  const unread = refused.filter((one) => !isHiddenArea(one));
  return (
    <>
      <AreaList heading={CHECK_WORDS.refused(unread.length)} areas={unread} area="refused" />
      <NamedList
        heading={CHECK_WORDS.hidden(hidden.length)}
        area="hidden"
        rows={hidden.map(({ sheet }) => (
          // To say what it is would change nothing.
          <PlaceRow key={sheet} cells={[]} place={sheet} text={CHECK_WORDS.showFirst} note="" />
        ))}
      />
    </>
  );
}

function isHiddenArea(area: UnrecognisedArea): boolean {
  return area.kind === 'refused' && area.isHidden === true;
}

/** What of the workbook is not checked by this version, was not read, or was taken for no public table. */
export function OtherAreaLists({ areas }: { readonly areas: OtherAreas }) {
  const { forms, skipped, otherSheets, misfits } = areas;
  return (
    <>
      <AreaList heading={CHECK_WORDS.forms(forms.length)} areas={forms} />
      <NamedList
        heading={CHECK_WORDS.skipped(skipped.length)}
        area="skipped"
        rows={skipped.map(({ name }) => (
          <PlaceRow key={name} cells={[]} place={name} text="" note="" />
        ))}
      />
      <NamedList
        heading={CHECK_WORDS.otherSheets(otherSheets.length)}
        rows={otherSheets.map(({ sheet, title }) => {
          const place = title === null ? sheet : placeOf(title);
          const cells = [title ?? cornerOf(sheet)];
          return (
            <CorrectableRow
              key={place}
              sheet={sheet}
              title={title}
              cells={cells}
              place={place}
              text=""
              note=""
            />
          );
        })}
      />
      <MisfitList misfits={misfits} />
    </>
  );
}

interface AreaListProps {
  readonly heading: string;
  readonly areas: readonly UnrecognisedArea[];
  readonly area?: CoverageArea;
}

function AreaList({ heading, areas, area }: AreaListProps) {
  const rows = areas.map((one) => {
    if (one.kind === 'nonTable') return null;
    const { sheet, range, reason, title = null, fitsKind } = one;
    const place = areaPlace(sheet, range);
    const corner = { sheet, row: range.top, column: range.left };
    return (
      <CorrectableRow
        key={`${place} ${reason}`}
        sheet={sheet}
        title={title}
        cells={[corner]}
        place={place}
        text={reason}
        note=""
        isRefused={one.kind === 'refused'}
        fitsKind={fitsKind}
      />
    );
  });
  return <NamedList heading={heading} rows={rows} {...(area !== undefined && { area })} />;
}

function MisfitList({ misfits }: Pick<OtherAreas, 'misfits'>) {
  const session = useSession();
  return (
    <NamedList
      heading={CORRECTION_WORDS.misfits(misfits.length)}
      rows={misfits.map(({ assumption: { sheet, title }, reason }) => {
        const place = title === null ? sheet : placeOf({ sheet, ...title });
        return (
          <PlaceRow
            key={place}
            cells={[]}
            place={place}
            text={CORRECTION_WORDS.reasons[reason]}
            note=""
            action={
              <Button
                size="small"
                appearance="subtle"
                aria-label={CORRECTION_WORDS.restoreFor(place)}
                onClick={() =>
                  void session.run({
                    type: 'correctRecognition',
                    place: { sheet, title },
                    reading: null,
                  })
                }
              >
                {CORRECTION_WORDS.restore}
              </Button>
            }
          />
        );
      })}
    />
  );
}

function cornerOf(sheet: string): CellRef {
  return { sheet, row: 0, column: 0 };
}
