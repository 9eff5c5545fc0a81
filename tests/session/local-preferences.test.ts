/** @jest-environment jsdom */
import { localPreferences } from '../../src/session/state/local-preferences';
import { localWording } from '../../src/session/wording/local-wording';
import { DEFAULT_PREFERENCES } from '../../src/session/state/preferences';

const CHOSEN = {
  marks: true,
  markLevels: 'errors',
  autoRecheck: false,
  welcomed: true,
  switchedOff: ['E4', 'C9'],
} as const;

describe('preferences in local storage', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
  });

  it('are the defaults until something is chosen, then what was chosen', () => {
    const store = localPreferences('helper');
    expect(store.read()).toEqual(DEFAULT_PREFERENCES);
    store.write(CHOSEN);
    expect(localPreferences('helper').read()).toEqual(CHOSEN);
    expect(localPreferences('other').read()).toEqual(DEFAULT_PREFERENCES);
  });

  it('and wording leave no key behind once they are cleared', () => {
    const preferences = localPreferences('one');
    const wording = localWording('two');
    preferences.write(CHOSEN);
    wording.write({ a: 'b' });
    localStorage.setItem('of another', 'stays');
    preferences.clear();
    expect(Object.keys(localStorage).sort()).toEqual(['of another', 'two']);
    wording.clear();
    expect(Object.keys(localStorage)).toEqual(['of another']);
    expect(preferences.read()).toEqual(DEFAULT_PREFERENCES);
  });

  it.each(['', '{', 'null', '[]', '{"marks":1,"autoRecheck":true}', '{"marks":true}'])(
    'that are damaged are the defaults: %s',
    (stored) => {
      localStorage.setItem('helper', stored);
      expect(localPreferences('helper').read()).toEqual(DEFAULT_PREFERENCES);
    },
  );

  it('that an earlier version stored are kept, what it did not know is the default', () => {
    localStorage.setItem('helper', '{"marks":true,"autoRecheck":false}');
    const read = localPreferences('helper').read();
    expect(read).toEqual({ ...DEFAULT_PREFERENCES, marks: true, autoRecheck: false });
  });

  it('that the browser keeps back are the defaults, and nothing fails', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const store = localPreferences('helper');
    store.write(CHOSEN);
    expect(store.read()).toEqual(DEFAULT_PREFERENCES);
  });
});
