/** @jest-environment jsdom */
import { localWording } from '../../../src/session/wording/local-wording';

const WORDING = { 'budget/total/B13': '收支总预算。' };

describe('wording in local storage', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
  });

  it('is what was written last under the same key', () => {
    expect(localWording('here').read()).toEqual({});
    expect(localWording('here').write(WORDING)).toBe(true);
    expect(localWording('here').read()).toEqual(WORDING);
    expect(localWording('other').read()).toEqual({});
  });

  it.each(['', '{', 'null', '[]', '{"budget/total/B13":1}'])(
    'that is damaged is none: %s',
    (text) => {
      localStorage.setItem('here', text);
      expect(localWording('here').read()).toEqual({});
    },
  );

  it('that the browser keeps back is none, and says that it was not kept', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    expect(localWording('here').write(WORDING)).toBe(false);
    expect(localWording('here').read()).toEqual({});
  });
});
