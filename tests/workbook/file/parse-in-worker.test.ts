import { fail, ok } from '../../../src/base/result';
import { parseInWorker } from '../../../src/workbook/file/parse-in-worker';
import { startParser } from '../../../src/workbook/file/start-parser';

jest.mock('../../../src/workbook/file/start-parser', () => ({ startParser: jest.fn() }));

/** As much of a worker as is spoken to. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly postMessage = jest.fn();
  readonly terminate = jest.fn();
}

const bytes = () => new Uint8Array([1, 2, 3]);
const never = new AbortController().signal;
let worker: FakeWorker;

beforeEach(() => {
  worker = new FakeWorker();
  jest.mocked(startParser).mockReturnValue(worker as unknown as Worker);
});

it('hands the worker the bytes and passes its answer on', async () => {
  const given = bytes();
  const parsing = parseInWorker(given, never);
  expect(worker.postMessage).toHaveBeenCalledWith(given, [given.buffer]);
  worker.onmessage?.({ data: ok({ sheets: [] }) });
  expect(await parsing).toEqual(ok({ sheets: [] }));
  expect(worker.terminate).toHaveBeenCalled();
});

it('passes on what is wrong with the file', async () => {
  const parsing = parseInWorker(bytes(), never);
  worker.onmessage?.({ data: fail({ code: 'empty-file' }) });
  expect(await parsing).toEqual(fail({ kind: 'file', problem: { code: 'empty-file' } }));
});

it.each([
  ['breaks off', () => worker.onerror?.()],
  ['answers what cannot be read', () => worker.onmessageerror?.()],
])('does not blame the file when the worker %s', async (_what, happen) => {
  const parsing = parseInWorker(bytes(), never);
  happen();
  expect(await parsing).toEqual(fail({ kind: 'noReader' }));
  expect(worker.terminate).toHaveBeenCalled();
});

it('gives up a worker that does not answer', async () => {
  jest.useFakeTimers();
  const parsing = parseInWorker(bytes(), never);
  jest.advanceTimersByTime(60_000);
  expect(await parsing).toEqual(fail({ kind: 'timeLimit' }));
  expect(worker.terminate).toHaveBeenCalled();
  jest.useRealTimers();
});

it('says so when no worker can be started', async () => {
  jest.mocked(startParser).mockImplementation(() => {
    throw new Error('blocked');
  });
  expect(await parseInWorker(bytes(), never)).toEqual(fail({ kind: 'noReader' }));
});

it('stops the worker when told so', async () => {
  const stop = new AbortController();
  const parsing = parseInWorker(bytes(), stop.signal);
  stop.abort();
  expect(await parsing).toEqual(fail({ kind: 'cancelled' }));
  expect(worker.terminate).toHaveBeenCalled();
});

it('does not start when told to stop before', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await parseInWorker(bytes(), stop.signal)).toEqual(fail({ kind: 'cancelled' }));
  expect(worker.postMessage).not.toHaveBeenCalled();
});
