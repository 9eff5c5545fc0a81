import type { NarrativeContext } from '../narrative-context';

/** Whether zeros of a fixed list are printed (写零), or anything is said of them (列出). */
export function zeroFlag({ profile }: NarrativeContext, name: string): boolean | undefined {
  const { threePublic, procurement, vehicles } = profile.settings.zeroPolicy;
  switch (name) {
    case '三公写零':
      return threePublic === 'print';
    case '三公列出':
      return threePublic !== 'omit';
    case '采购写零':
      return procurement === 'print';
    case '车辆写零':
      return vehicles === 'print';
    default:
      return undefined;
  }
}
