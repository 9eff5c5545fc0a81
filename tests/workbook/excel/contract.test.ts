import { portContract } from '../contract/port-contract';
import { contractHost } from './excel-subject';

describe.each([
  ['of Microsoft 365', 18],
  ['of 2024', 17],
  ['of 2021', 14],
])('the port contract in Excel %s', (_, apiLevel) => {
  const open = (sheets: Parameters<typeof contractHost>[0]) =>
    Promise.resolve(contractHost(sheets, { apiLevel }));
  it.each(
    portContract(['select', 'marks', 'watch', 'store', 'edit', 'charts']).map(
      (one) => [one.name, one] as const,
    ),
  )('%s', async (_name, one) => {
    await expect(one.run({ open })).resolves.toBeUndefined();
  });
});

/** An Excel below 1.13 does not tell of them. */
const ABOUT_MERGES = /merged/;

describe('the port contract in an Excel that offers the least', () => {
  const open = (sheets: Parameters<typeof contractHost>[0]) =>
    Promise.resolve(contractHost(sheets, { apiLevel: 9 }));
  const cases = portContract(['select', 'marks', 'watch', 'store', 'edit', 'charts']);
  it.each(
    cases.filter(({ name }) => !ABOUT_MERGES.test(name)).map((one) => [one.name, one] as const),
  )('%s', async (_name, one) => {
    await expect(one.run({ open })).resolves.toBeUndefined();
  });
});
