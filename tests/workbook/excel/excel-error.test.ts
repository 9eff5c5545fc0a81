import { portProblem } from '../../../src/workbook/excel/excel-error';
import { FakeOfficeError } from './fake/fake-error';

describe('portProblem', () => {
  it.each([
    ['InvalidOperationInCellEditMode', { code: 'cellEdit' }],
    ['InactiveWorkbook', { code: 'notInFront' }],
    ['ItemNotFound', { code: 'sheetGone', sheet: '表一' }],
    ['InvalidObjectPath', { code: 'sheetGone', sheet: '表一' }],
    ['AccessDenied', { code: 'protected' }],
    ['RequestPayloadSizeLimitExceeded', { code: 'tooLarge' }],
    ['ResponsePayloadSizeLimitExceeded', { code: 'tooLarge' }],
    ['RangeExceedsLimit', { code: 'tooLarge' }],
    ['OperationCellsExceedLimit', { code: 'tooLarge' }],
    ['MemoryLimitReached', { code: 'tooLarge' }],
    ['ApiNotFound', { code: 'unsupported' }],
    ['UnsupportedSheet', { code: 'unsupported' }],
    ['ServiceNotAvailable', { code: 'busy' }],
    ['Conflict', { code: 'busy' }],
    ['GeneralException', { code: 'host', detail: 'GeneralException @ Range.select' }],
    ['SomethingNew', { code: 'host', detail: 'SomethingNew @ Range.select' }],
  ])('of %s', (code, problem) => {
    expect(portProblem(new FakeOfficeError(code, 'Range.select'), '表一')).toEqual(problem);
  });

  it('of a missing item without a sheet is one of the host', () => {
    expect(portProblem(new FakeOfficeError('ItemNotFound', 'Range'))).toEqual({
      code: 'host',
      detail: 'ItemNotFound @ Range',
    });
  });

  it('never passes a message on', () => {
    expect(portProblem(new TypeError('收入 2652.76'))).toEqual({
      code: 'host',
      detail: 'TypeError',
    });
    expect(portProblem('收入 2652.76')).toEqual({ code: 'host', detail: '' });
    expect(portProblem(null)).toEqual({ code: 'host', detail: '' });
  });
});
