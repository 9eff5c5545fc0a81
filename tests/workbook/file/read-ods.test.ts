import { number, odsBytes, row, table, text } from './ods-fixture';
import { gridsOf, onlyGrid, problemOf } from './xlsx-fixture';

describe('an .ods file', () => {
  it('gives texts, numbers as they are shown, formulas and errors', async () => {
    const grid = await onlyGrid(
      odsBytes(
        table(
          row(text('合计') + number(1652.5, ' table:style-name="money"') + number(20)) +
            row(
              number(8, ' table:formula="of:=SUM([.B1:.C1])"') +
                text('#REF!', ' table:formula="of:=[#REF!.A1]"') +
                text('#REF!'),
            ),
        ),
      ),
    );
    expect(grid.rows.map((cells) => cells.map(({ value }) => value))).toEqual([
      [
        { kind: 'text', text: '合计' },
        { kind: 'number', number: 1652.5, shown: '1,652.50', general: false },
        { kind: 'number', number: 20, shown: '20', general: true },
      ],
      [
        { kind: 'number', number: 8, shown: '8', general: true },
        { kind: 'error', code: '#REF!' },
        { kind: 'text', text: '#REF!' },
      ],
    ]);
    expect(grid.rows[1]?.[0]?.formula).toBe('SUM(B1:C1)');
  });

  it('keeps the rows that are grouped or repeated as headers', async () => {
    const grid = await onlyGrid(
      odsBytes(
        table(
          row(text('标题')) +
            `<table:table-header-rows>${row(text('项目') + text('预算数'))}</table:table-header-rows>` +
            `<table:table-row-group>${row(text('合计') + number(3))}</table:table-row-group>`,
        ),
      ),
    );
    expect(grid.rows.map((cells) => cells.length)).toEqual([1, 2, 2]);
  });

  it('gives merges, hidden rows and hidden columns where they stand', async () => {
    const grid = await onlyGrid(
      odsBytes(
        table(
          '<table:table-column table:number-columns-repeated="2"/>' +
            '<table:table-column table:visibility="collapse"/>' +
            row('<table:table-cell/>', ' table:number-rows-repeated="3"') +
            row(
              `${text('合并', ' table:number-columns-spanned="2" table:number-rows-spanned="1"')}<table:covered-table-cell/>${number(1)}`,
            ) +
            row(text('藏'), ' table:visibility="filter"'),
        ),
      ),
    );
    expect(grid.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    expect([...grid.hiddenRows]).toEqual([4]);
    expect([...grid.hiddenColumns]).toEqual([2]);
  });

  it('tells hidden sheets', async () => {
    const grids = await gridsOf(
      odsBytes(table(row(text('一')), '甲') + table(row(text('二')), '乙', 'away')),
    );
    expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['甲', 'visible'],
      ['乙', 'hidden'],
    ]);
  });

  it('passes over blank formatted cells, however many', async () => {
    const blank =
      '<table:table-cell table:style-name="money" table:number-columns-repeated="16384"/>';
    const grid = await onlyGrid(
      odsBytes(
        table(row(text('一') + blank) + row(blank, ' table:number-rows-repeated="1048574"')),
      ),
    );
    expect(grid.rows.map((cells) => cells.length)).toEqual([1]);
  });

  it('refuses repetitions that would blow up to millions of cells', async () => {
    const full = text('一', ' table:number-columns-repeated="256"');
    const bomb = odsBytes(table(row(full, ' table:number-rows-repeated="60000"')));
    expect((await problemOf(bomb)).code).toBe('too-many-cells');
  });

  it('says that a password protects it', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const locked = odsBytes('', { 'META-INF/manifest.xml': manifest, 'content.xml': '\u0001' });
    expect((await problemOf(locked)).code).toBe('password-protected');
  });

  it('is damaged when its content ends too early', async () => {
    const cut = odsBytes('', { 'content.xml': '<office:document-content><office:body>' });
    expect((await problemOf(cut)).code).toBe('damaged');
  });

  it('is no workbook when it is a text document', async () => {
    const document = odsBytes('', {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': '<manifest:manifest/>',
    });
    expect(await problemOf(document)).toMatchObject({
      code: 'not-a-workbook',
      looksLike: 'open-document',
    });
  });
});
