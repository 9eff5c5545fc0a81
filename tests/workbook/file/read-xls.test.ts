import {
  BOF,
  EOF,
  errorCell,
  FILEPASS,
  joined,
  labelCell,
  mergedCells,
  numberCell,
  oleBytes,
  record,
  u16,
  workbookStream,
  xlsBytes,
} from './ole-fixture';
import { gridsOf, onlyGrid, problemOf } from './xlsx-fixture';

const RECORDS = [labelCell(0, 0, '合计'), numberCell(0, 2, 2652.67), errorCell(1, 0, 0x17)];

describe('an .xls file', () => {
  it('gives texts, numbers, errors and merges', async () => {
    const grid = await onlyGrid(
      xlsBytes([{ name: '收支总表', records: [...RECORDS, mergedCells(0, 1, 0, 1)] }]),
    );
    expect(grid.name).toBe('收支总表');
    expect(grid.rows.map((cells) => cells.map(({ value }) => value))).toEqual([
      [
        { kind: 'text', text: '合计' },
        { kind: 'blank' },
        { kind: 'number', number: 2652.67, shown: '2652.67', general: true },
      ],
      [{ kind: 'error', code: '#REF!' }],
    ]);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it('shows each number in its own format, a share as a share', async () => {
    const style = (format: number) =>
      record(0xe0, 0, 0, ...u16(format), ...new Array<number>(16).fill(0));
    const wide = '0.0"％"';
    const globals = [
      record(0x41e, ...u16(176), ...u16(5), 0, ...[...'0.000'].map((one) => one.charCodeAt(0))),
      record(
        0x41e,
        ...u16(177),
        ...u16(wide.length),
        1,
        ...[...wide].flatMap((one) => u16(one.charCodeAt(0))),
      ),
      ...[0, 10, 4, 176, 177].map(style),
    ];
    // Two numbers in one record, 12 and 34 as whole ones, in the styles 2 and 0.
    const rk = (value: number) => [...new Uint8Array(Int32Array.of((value << 2) | 2).buffer)];
    const several = record(
      0xbd,
      ...u16(1),
      ...u16(1),
      ...u16(2),
      ...rk(12),
      ...u16(0),
      ...rk(34),
      ...u16(2),
    );
    const grids = await gridsOf(
      xlsBytes(
        [
          {
            name: '甲',
            records: [
              numberCell(0, 0, 0.6128),
              numberCell(0, 1, 0.6128, 1),
              numberCell(0, 2, 1234.5, 2),
              numberCell(0, 3, 1.5, 3),
              numberCell(0, 4, 6.25, 4),
              several,
            ],
          },
          { name: '乙', records: [numberCell(0, 1, 0.5, 1)] },
        ],
        globals,
      ),
    );
    const shown = grids.map(({ rows }) =>
      rows.map((cells) => cells.map(({ value }) => (value.kind === 'number' ? value.shown : ''))),
    );
    expect(shown).toEqual([
      [
        ['0.6128', '61.28%', '1,234.50', '1.500', '6.3％'],
        ['', '12.00', '34'],
      ],
      [['', '50.00%']],
    ]);
    expect(grids[0]?.rows[0]?.map(({ value }) => value.kind === 'number' && value.general)).toEqual(
      [true, false, false, false, false],
    );
  });

  it('gives the text that a formula comes to, whatever it shares with others', async () => {
    const formula = (row: number, ...result: readonly number[]) =>
      record(0x06, ...u16(row), ...u16(0), ...u16(0), ...result, ...new Array<number>(8).fill(0));
    const isText = [0, 0, 0, 0, 0, 0, 0xff, 0xff];
    const one = [...new Uint8Array(Float64Array.of(1).buffer)];
    const shared = (id: number) => record(id, ...new Array<number>(12).fill(0));
    const text = (content: string) =>
      record(
        0x207,
        ...u16(content.length),
        1,
        ...[...content].flatMap((letter) => u16(letter.charCodeAt(0))),
      );
    const grid = await onlyGrid(
      xlsBytes([
        {
          name: '表',
          records: [
            ...[formula(0, ...isText), text('合计')],
            ...[formula(1, ...isText), shared(0x4bc), text('支出')],
            ...[formula(2, ...isText), shared(0x221), text('项目支出')],
            ...[formula(3, ...isText), shared(0x236), text('收')],
            ...[formula(4, ...one), shared(0x4bc)],
            numberCell(5, 0, 2),
          ],
        },
      ]),
    );
    expect(
      grid.rows.map(([cell]) =>
        cell?.value.kind === 'number'
          ? cell.value.number
          : cell?.value.kind === 'text' && cell.value.text,
      ),
    ).toEqual(['合计', '支出', '项目支出', '收', 1, 2]);
  });

  describe('with a chart on a sheet, which keeps the charted numbers as if they were cells', () => {
    const percent = [record(0xe0, 0, 0, ...u16(10), ...new Array<number>(16).fill(0))];
    const chart = [BOF, numberCell(0, 0, 9), numberCell(5, 0, 9), EOF];
    const sheets = [
      {
        name: '甲',
        records: [
          labelCell(0, 0, '合计'),
          numberCell(1, 0, 1),
          ...chart,
          ...chart,
          numberCell(2, 0, 1),
          mergedCells(0, 0, 0, 1),
        ],
      },
      { name: '乙', records: [labelCell(0, 0, '乙'), ...chart, mergedCells(0, 1, 0, 0)] },
    ];
    const merged = [
      [{ top: 0, left: 0, bottom: 0, right: 1 }],
      [{ top: 0, left: 0, bottom: 1, right: 0 }],
    ];

    it('reads the cells and all that follows the chart', async () => {
      const grids = await gridsOf(xlsBytes(sheets));
      const texts = grids.map(({ rows }) => rows.map((cells) => cells.map(({ value }) => value)));
      const one = { kind: 'number', number: 1, shown: '1', general: true };
      expect(texts).toEqual([
        [[{ kind: 'text', text: '合计' }], [one], [one]],
        [[{ kind: 'text', text: '乙' }]],
      ]);
      expect(grids.map(({ merges }) => merges)).toEqual(merged);
    });

    it('reads them where the stream is so small that it shares its sectors', async () => {
      const stream = workbookStream(sheets);
      const grids = await gridsOf(oleBytes({ Extra: new Uint8Array(100), Workbook: stream }));
      expect(grids.map(({ rows }) => rows.length)).toEqual([3, 1]);
      expect(grids.map(({ merges }) => merges)).toEqual(merged);
    });

    it('takes no format from it', async () => {
      const [grid] = await gridsOf(xlsBytes(sheets, percent));
      const shown = grid?.rows.map(([cell]) => cell?.value.kind === 'number' && cell.value.shown);
      expect(shown).toEqual([false, '100.00%', '100.00%']);
    });

    it.each([
      ['in front of another sheet', [{ name: '丙', records: [] }]],
      ['in the last sheet', []],
    ])('is refused where the chart has no end, %s', async (_, others) => {
      const broken = { name: '甲', records: [labelCell(0, 0, '合计'), BOF, numberCell(0, 0, 9)] };
      expect(await problemOf(xlsBytes([broken, ...others]))).toEqual({
        code: 'damaged',
        detail: 'xls: sheet without end',
      });
    });
  });

  it('tells hidden sheets and leaves chart sheets out', async () => {
    const grids = await gridsOf(
      xlsBytes([
        { name: '图', type: 2, records: [] },
        { name: '甲', records: RECORDS },
        { name: '乙', state: 1, records: RECORDS },
        { name: '丙', state: 2, records: RECORDS },
      ]),
    );
    expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['甲', 'visible'],
      ['乙', 'hidden'],
      ['丙', 'veryHidden'],
    ]);
  });

  it('may be so small that its stream shares its sectors', async () => {
    const stream = workbookStream([{ name: '表', records: RECORDS }]);
    const grid = await onlyGrid(oleBytes({ Extra: new Uint8Array(100), Workbook: stream }));
    expect(grid.rows[0]).toHaveLength(3);
  });
});

describe('an OLE file that is not a readable .xls', () => {
  const big = new Uint8Array(5000);

  it.each([
    ['EncryptedPackage', { code: 'password-protected' }],
    ['WordDocument', { code: 'not-a-workbook', looksLike: 'word' }],
    ['PowerPoint Document', { code: 'not-a-workbook', looksLike: 'powerpoint' }],
    ['Book', { code: 'not-a-workbook', looksLike: 'old-workbook' }],
    ['Contents', { code: 'not-a-workbook', looksLike: 'unknown' }],
  ])('with a stream %s is named', async (name, problem) => {
    expect(await problemOf(oleBytes({ [name]: big }))).toEqual(problem);
  });

  it.each([big.length, 0])(
    'with encrypted records asks for the password to be removed',
    async (fill) => {
      const stream = joined([BOF, FILEPASS, EOF, new Uint8Array(fill)]);
      expect(await problemOf(oleBytes({ Workbook: stream }))).toEqual({
        code: 'password-protected',
      });
    },
  );

  it('of a version before Excel 97 is named', async () => {
    const stream = joined([record(0x809, ...u16(0x500), ...u16(5)), EOF, big]);
    expect(await problemOf(oleBytes({ Workbook: stream }))).toEqual({
      code: 'not-a-workbook',
      looksLike: 'old-workbook',
    });
  });

  it('whose texts claim far more than they hold is refused at once', async () => {
    const lie = record(0x204, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0);
    const stream = joined([BOF, ...new Array<Uint8Array>(2000).fill(lie), EOF]);
    expect(await problemOf(oleBytes({ Workbook: stream }))).toMatchObject({ code: 'damaged' });
  });

  it('whose cells lie in columns that .xls does not have is refused', async () => {
    const bytes = xlsBytes([{ name: '表', records: [numberCell(0, 16_000, 1)] }]);
    expect(await problemOf(bytes)).toMatchObject({ code: 'damaged' });
  });

  it('whose streams share their sectors is refused', async () => {
    const others = Array.from({ length: 30 }, (_, i) => [`Stream${i}`, big] as const);
    const bytes = oleBytes({ Workbook: new Uint8Array(100_000), ...Object.fromEntries(others) });
    const [workbook = 0, ...rest] = streamEntries(bytes);
    for (const entry of rest) bytes.copyWithin(entry + 116, workbook + 116, workbook + 124);
    expect(await problemOf(bytes)).toEqual({ code: 'damaged', detail: 'ole: sector chains' });
  });

  it('whose sectors run in a circle is refused', async () => {
    const bytes = oleBytes({ Workbook: big });
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let at = table; at < table + 40; at += 4) view.setUint32(at, 0, true);
    expect(await problemOf(bytes)).toMatchObject({ code: 'damaged' });
  });

  it('that claims an allocation table larger than itself is refused', async () => {
    const bytes = oleBytes({ Workbook: big });
    new DataView(bytes.buffer).setUint32(44, 0x7fffffff, true);
    expect(await problemOf(bytes)).toEqual({ code: 'damaged', detail: 'ole: allocation table' });
  });

  it('of millions of records is refused', async () => {
    const records = new Uint8Array(4 * 1_500_100).map((_, at) => (at % 4 === 0 ? 1 : 0));
    expect(await problemOf(oleBytes({ Workbook: joined([BOF, records]) }))).toEqual({
      code: 'damaged',
      detail: 'xls: too many records',
    });
  });

  it('whose rows jump to the last column over and over is refused', async () => {
    const records = Array.from({ length: 40_000 }, (_, i) => numberCell(i % 2, 255, 1));
    const bytes = xlsBytes([{ name: '表', records }]);
    expect(await problemOf(bytes)).toMatchObject({ code: 'too-many-cells', sheet: null });
  });

  it('with more than 200,000 filled cells in a sheet is refused', async () => {
    const records = Array.from({ length: 200_001 }, (_, i) =>
      numberCell(Math.floor(i / 200), i % 200, 1),
    );
    expect(await problemOf(xlsBytes([{ name: '明细', records }]))).toEqual({
      code: 'too-many-cells',
      sheet: '明细',
      limit: 200_000,
    });
  });

  it('of more than 16 MB is to be saved as .xlsx', async () => {
    const bytes = xlsBytes([{ name: '表', records: RECORDS }]);
    expect(await problemOf(joined([bytes, new Uint8Array(16 * 1024 * 1024)]))).toMatchObject({
      code: 'too-large',
    });
  });
});

/** Where the directory entries of the streams stand. */
function streamEntries(bytes: Uint8Array): readonly number[] {
  const directory = (new DataView(bytes.buffer).getUint32(48, true) + 1) * 512;
  const entries: number[] = [];
  for (let at = directory; bytes[at + 66] !== 0; at += 128) {
    if (bytes[at + 66] === 2) entries.push(at);
  }
  return entries;
}
