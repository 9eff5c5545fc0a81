import { FakeOfficeError } from './fake-error';
import type { FakeHost } from './fake-host';

/** What an action answers: how much it sends back, and how the answer gets into the objects. */
export interface Outcome {
  readonly bytes: number;
  readonly commit: () => void;
}

export const NOTHING: Outcome = { bytes: 0, commit: () => undefined };

interface Action {
  readonly place: string;
  readonly bytes: number;
  readonly run: () => Outcome;
}

/** Excel on the web takes and gives no more at once. */
const MOST_BYTES = 5 * 1024 * 1024;
/** About what one call takes in a request. */
const CALL_BYTES = 150;

/** Collects calls until `sync` sends them, as a request context does. */
export class FakeContext {
  #queue: Action[] = [];
  #isOpen = true;
  readonly #delayForCellEdit: boolean;
  /** The member by which everything begins. */
  readonly workbook: object;

  constructor(
    readonly host: FakeHost,
    delayForCellEdit: boolean,
    makeWorkbook: (context: FakeContext) => object,
  ) {
    this.#delayForCellEdit = delayForCellEdit;
    this.workbook = makeWorkbook(this);
  }

  enqueue(place: string, run: () => Outcome, argumentBytes = 0): void {
    if (!this.#isOpen) throw new FakeOfficeError('InvalidRequestContext', place);
    this.#queue.push({ place, run, bytes: CALL_BYTES + argumentBytes });
  }

  async sync(): Promise<void> {
    if (!this.#isOpen) throw new FakeOfficeError('InvalidRequestContext', 'RequestContext.sync');
    const actions = this.#queue;
    this.#queue = [];
    if (actions.length === 0) throw new Error('fake office.js: a sync that sends nothing');
    this.host.countSync();
    await this.host.answer(this.#delayForCellEdit);
    if (actions.reduce((total, { bytes }) => total + bytes, 0) > MOST_BYTES) {
      throw new FakeOfficeError('RequestPayloadSizeLimitExceeded', 'RequestContext.sync');
    }
    const outcomes = actions.map(({ place, run }) => {
      this.host.failWhereAsked(place);
      return run();
    });
    const bytes = outcomes.reduce((total, outcome) => total + outcome.bytes, 0);
    this.host.noteResponse(bytes);
    if (bytes > Math.min(MOST_BYTES, this.host.mostResponseBytes)) {
      throw new FakeOfficeError('ResponsePayloadSizeLimitExceeded', 'RequestContext.sync');
    }
    outcomes.forEach(({ commit }) => commit());
  }

  /** Runs a batch; afterwards nothing made in it can be used until it is opened again. */
  async run<T>(batch: (context: FakeContext) => Promise<T>): Promise<T> {
    this.#isOpen = true;
    try {
      const result = await batch(this);
      if (this.#queue.length > 0) throw new Error('fake office.js: calls were left without a sync');
      return result;
    } finally {
      this.#queue = [];
      this.#isOpen = false;
    }
  }
}
