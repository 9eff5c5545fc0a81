import { CellReader } from '../../../src/workbook/excel/raw-cells';

function readOne(given: {
  value: unknown;
  text?: unknown;
  format?: unknown;
  formula?: unknown;
  type?: unknown;
}) {
  const one = <T>(value: T): T[][] => [[value]];
  const rows = new CellReader().readBlock({
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    values: one(given.value),
    texts: one(given.text ?? ''),
    formats: one(given.format ?? 'General'),
    formulas: one(given.formula ?? given.value),
    types: one(given.type ?? 'String'),
    indents: [],
  });
  return rows[0]?.[0];
}

describe('what Excel hands over for a cell', () => {
  it('may be null or missing', () => {
    const blank = { value: { kind: 'blank' }, formula: null, indent: 0 };
    expect(readOne({ value: null, text: null, format: null, formula: null })).toEqual(blank);
    expect(readOne({ value: undefined })).toEqual(blank);
  });

  it('is a text that begins with = where value and formula are the same', () => {
    expect(readOne({ value: '=A1', formula: '=A1' })).toEqual({
      value: { kind: 'text', text: '=A1' },
      formula: null,
      indent: 0,
    });
  });

  it('is an error only where Excel says so', () => {
    expect(readOne({ value: '#REF!', type: 'Error' })?.value).toEqual({
      kind: 'error',
      code: '#REF!',
    });
    expect(readOne({ value: '#REF!' })?.value).toEqual({ kind: 'text', text: '#REF!' });
  });

  it('is the text of a data type, which has no plain value', () => {
    expect(readOne({ value: { type: 'Entity' }, text: '武汉市' })?.value).toEqual({
      kind: 'text',
      text: '武汉市',
    });
  });

  it('is a number in General under its Chinese name too', () => {
    const read = readOne({ value: 1.5, text: '1.5', format: 'G/通用格式', type: 'Double' });
    expect(read?.value).toEqual({ kind: 'number', number: 1.5, shown: '1.5', general: true });
  });

  it('is a number that its format hides', () => {
    const read = readOne({ value: 0, text: '', format: '0.00;-0.00;', type: 'Double' });
    expect(read?.value).toEqual({ kind: 'number', number: 0, shown: '', general: true });
  });
});
