import type { Area } from '../../../../src/base/address';
import { areaAddress } from '../../../../src/base/address';
import { area } from '../../contract/contract-sheet';
import { cellCount } from './areas';
import { askedObject } from './client-object';
import type { FakeContext } from './fake-context';
import { NOTHING } from './fake-context';
import { FakeOfficeError } from './fake-error';
import { formatsObject } from './formats-object';
import type { FakeSheet } from './fake-workbook';

/** Excel cuts addresses off here. */
const LONGEST_ADDRESS = 8192;

/** What `getRanges` and `getRange` take; never a sheet name. */
export function parseAreas(address: unknown, most = Number.POSITIVE_INFINITY): readonly Area[] {
  const parts = typeof address === 'string' ? address.split(',') : [];
  const isPlain = parts.every((part) => /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/.test(part));
  if (parts.length === 0 || parts.length > most || !isPlain) {
    throw new FakeOfficeError('InvalidArgument', 'Worksheet.getRanges');
  }
  if (String(address).length >= LONGEST_ADDRESS) {
    throw new FakeOfficeError('InvalidArgument', 'Worksheet.getRanges');
  }
  return parts.map(area);
}

export function areasObject(
  context: FakeContext,
  sheet: () => FakeSheet,
  find: () => readonly Area[],
): object {
  return askedObject(context, {
    type: 'RangeAreas',
    resolve: () => sheet().id !== '' && find().length > 0,
    scalars: { cellCount: { get: () => cellCount(find()) } },
    navigation: { conditionalFormats: () => formatsObject(context, sheet, find) },
    since: { select: 18 },
    methods: {
      select: () => {
        context.enqueue('RangeAreas.select', () => {
          const { host } = context;
          if (!host.isInFront) throw new FakeOfficeError('GeneralException', 'RangeAreas.select');
          host.workbook.selectedAreas = find().map(areaAddress);
          host.moves.push('RangeAreas.select');
          return NOTHING;
        });
      },
    },
  });
}
