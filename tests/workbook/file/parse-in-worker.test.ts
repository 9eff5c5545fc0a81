import { ok } from '../../../src/base/result';
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

const BYTES = new Uint8Array([1, 2, 3]);
let worker: FakeWorker;

beforeEach(() => {
  worker = new FakeWorker();
  jest.mocked(startParser).mockReturnValue(worker as unknown as Worker);
});

it('gives the worker the bytes and passes its answer on', async () => {
  const parsing = parseInWorker(BYTES);
  expect(worker.postMessage).toHaveBeenCalledWith(BYTES);
  worker.onmessage?.({ data: ok({ sheets: [] }) });
  expect(await parsing).toEqual({ ok: true, value: { sheets: [] } });
  expect(worker.terminate).toHaveBeenCalled();
});

it.each([
  ['crash', () => worker.onerror?.()],
  ['message', () => worker.onmessageerror?.()],
])('turns a failure of the worker (%s) into a problem', async (word, happen) => {
  const parsing = parseInWorker(BYTES);
  happen();
  const error = { code: 'damaged', detail: `worker: ${word}` };
  expect(await parsing).toEqual({ ok: false, error });
  expect(worker.terminate).toHaveBeenCalled();
});

it('gives up a worker that does not answer', async () => {
  jest.useFakeTimers();
  const parsing = parseInWorker(BYTES);
  jest.advanceTimersByTime(60_000);
  const error = { code: 'damaged', detail: 'worker: time limit' };
  expect(await parsing).toEqual({ ok: false, error });
  expect(worker.terminate).toHaveBeenCalled();
  jest.useRealTimers();
});

it('says so when no worker can be started', async () => {
  jest.mocked(startParser).mockImplementation(() => {
    throw new Error('blocked');
  });
  const error = { code: 'damaged', detail: 'worker: start' };
  expect(await parseInWorker(BYTES)).toEqual({ ok: false, error });
});

it('stops the worker when told so', async () => {
  const stop = new AbortController();
  const parsing = parseInWorker(BYTES, stop.signal);
  stop.abort();
  await expect(parsing).rejects.toThrow();
  expect(worker.terminate).toHaveBeenCalled();
});
