/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { OverviewTable } from '../../src/pages/workbench/OverviewTable';
import type { BatchItem } from '../../src/pages/workbench/use-file-batch';
import type { OverviewOrder } from '../../src/session/overview/sort-overview';
import { sortOverview } from '../../src/session/overview/sort-overview';

function item(file: string, errors: number, tables: number, folder = '', rounding = 0): BatchItem {
  const checked = { kind: 'failed', file, error: { code: 'x', message: '' } } as const;
  const counts = { tables, expected: 13, errors, warnings: 0, rounding, unresolved: 0 };
  return {
    source: new File([], file),
    row: {
      file,
      folder,
      entity: '',
      document: '',
      documents: [],
      counts,
      kind: errors > 0 ? 'errors' : 'clear',
      verdict: '',
    },
    asRead: checked,
    checked,
  };
}

const ITEMS = [item('甲.xlsx', 1, 13), item('乙.xlsx', 7, 11), item('丙.xlsx', 0, 12)];

function Table() {
  const [order, setOrder] = useState<OverviewOrder>({ column: 'file', descending: false });
  return (
    <OverviewTable
      items={sortOverview(ITEMS, order)}
      order={order}
      onOrder={setOrder}
      onOpen={() => undefined}
    />
  );
}

test('the first press on a heading brings the worst files up, the second turns the order', async () => {
  const user = userEvent.setup();
  render(<Table />);
  const heading = (name: string) => screen.getByRole('button', { name });
  const files = () =>
    screen.getAllByRole('button', { name: /xlsx$/ }).map(({ textContent }) => textContent);
  await user.click(heading('不符'));
  expect(screen.getByRole('columnheader', { name: '不符' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  expect(files()).toEqual(['乙.xlsx', '甲.xlsx', '丙.xlsx']);
  await user.click(heading('不符'));
  expect(files()).toEqual(['丙.xlsx', '甲.xlsx', '乙.xlsx']);
  await user.click(heading('识别'));
  expect(files()).toEqual(['乙.xlsx', '丙.xlsx', '甲.xlsx']);
});

test('尾差 stand apart from those without any', () => {
  const items = [item('甲.xlsx', 0, 13, '', 4), item('乙.xlsx', 0, 13)];
  const order = { column: 'file', descending: false } as const;
  const nothing = () => undefined;
  render(<OverviewTable items={items} order={order} onOrder={nothing} onOpen={nothing} />);
  const at = screen.getAllByRole('columnheader').findIndex((one) => one.textContent === '尾差');
  const cells = screen.getAllByRole('row').map((row) => row.children[at]?.textContent);
  expect(cells).toEqual(['尾差', '4', '0']);
});

test('a file in a folder of the folder that was chosen says which', () => {
  render(
    <OverviewTable
      items={[item('甲.xlsx', 0, 13, '二级/'), item('甲.xlsx', 0, 13)]}
      order={{ column: 'verdict', descending: false }}
      onOrder={() => undefined}
      onOpen={() => undefined}
    />,
  );
  const [inner, outer] = screen.getAllByRole('row').slice(1);
  expect(inner?.querySelector('td')?.textContent).toContain('甲.xlsx二级/');
  expect(outer?.querySelector('td')?.textContent).not.toContain('/');
});
