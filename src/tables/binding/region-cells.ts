import type { Steps } from '../../base/steps';
import type { Body } from '../rows/body-rows';
import { readBody } from '../rows/body-rows';
import type { ContinuedRegion } from '../regions/continued-regions';
import type { JoinedParts } from './join-parts';
import { joinParts } from './join-parts';
import type { HeaderRows, TableHeader } from '../columns/read-header';
import { readHeader } from '../columns/read-header';

/** The rows below a header, those of further parts among them. */
export interface TableCells {
  readonly whole: JoinedParts;
  readonly body: Body;
}

/**
 * What stands below a title, whichever kind is tried on it: kinds that see the same header share
 * what was read of it and of the rows below.
 */
export class RegionCells {
  private readonly headers: TableHeader[] = [];
  private readonly tables = new Map<TableHeader, TableCells | null>();

  constructor(private readonly region: ContinuedRegion) {}

  headerIn({ top, bottom }: HeaderRows): TableHeader {
    const known = this.headers.find((header) => header.top === top && header.bottom === bottom);
    if (known !== undefined) return known;
    const { sheet, lastRow } = this.region;
    const header = readHeader(sheet, { top, bottom }, lastRow);
    this.headers.push(header);
    return header;
  }

  /** Null where a further part does not repeat the header. */
  *below(header: TableHeader): Steps<TableCells | null> {
    const known = this.tables.get(header);
    if (known !== undefined) return known;
    const { sheet, lastRow, continuations } = this.region;
    const whole = yield* joinParts(sheet, header, lastRow, continuations);
    const table = whole && { whole, body: yield* readBody(whole.sheet, header, whole.lastRow) };
    this.tables.set(header, table);
    return table;
  }
}
