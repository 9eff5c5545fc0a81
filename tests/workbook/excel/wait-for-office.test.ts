/** @jest-environment jsdom */
import { isOfficeDark, watchOfficeTheme } from '../../../src/workbook/excel/office-theme';
import { officePartition } from '../../../src/workbook/excel/office-partition';
import { waitForOffice } from '../../../src/workbook/excel/wait-for-office';
import type { FakeOfficeOptions } from './fake/install-fake-office';
import { installFakeOffice } from './fake/install-fake-office';

function install(options: FakeOfficeOptions = {}) {
  return installFakeOffice([{ name: '表一', cells: {} }], options);
}

function scriptElement(): HTMLScriptElement {
  return document.createElement('script');
}

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'Excel');
});

describe('waitForOffice', () => {
  it('finds Excel when the script is already there', async () => {
    install();
    expect(await waitForOffice(scriptElement())).toEqual({
      kind: 'excel',
      api: {
        mergedAreas: true,
        sheetEvents: true,
        severalAreas: true,
        comments: true,
        notes: true,
      },
    });
  });

  it('waits for the script to run', async () => {
    const script = scriptElement();
    const waiting = waitForOffice(script);
    install({ apiLevel: 14 });
    script.dispatchEvent(new Event('load'));
    expect(await waiting).toEqual({
      kind: 'excel',
      api: {
        mergedAreas: true,
        sheetEvents: false,
        severalAreas: false,
        comments: true,
        notes: false,
      },
    });
  });

  it('knows the floor', async () => {
    install({ apiLevel: 9 });
    expect(await waitForOffice(scriptElement())).toEqual({
      kind: 'excel',
      api: {
        mergedAreas: false,
        sheetEvents: false,
        severalAreas: false,
        comments: false,
        notes: false,
      },
    });
    install({ apiLevel: 8 });
    expect(await waitForOffice(scriptElement())).toEqual({ kind: 'tooOld' });
  });

  it('tells a plain browser and another program', async () => {
    install({ host: null });
    expect(await waitForOffice(scriptElement())).toEqual({ kind: 'noHost' });
    install({ host: 'Word' });
    expect(await waitForOffice(scriptElement())).toEqual({ kind: 'otherHost' });
  });

  it('has no host where the page has no script', async () => {
    expect(await waitForOffice(null)).toEqual({ kind: 'noHost' });
  });

  it('says at once when the script fails', async () => {
    const script = scriptElement();
    const waiting = waitForOffice(script);
    script.dispatchEvent(new Event('error'));
    expect(await waiting).toEqual({ kind: 'notLoaded' });
  });

  it('says so when the script ran and brought nothing', async () => {
    const script = scriptElement();
    const waiting = waitForOffice(script);
    script.dispatchEvent(new Event('load'));
    expect(await waiting).toEqual({ kind: 'notLoaded' });
  });

  it('does not wait for ever, for the script or for the host', async () => {
    expect(await waitForOffice(scriptElement(), 10)).toEqual({ kind: 'notLoaded' });
    install({ isSilent: true });
    expect(await waitForOffice(scriptElement(), 10)).toEqual({ kind: 'notLoaded' });
  });

  it('leaves no timer behind', async () => {
    jest.useFakeTimers();
    try {
      install();
      await waitForOffice(scriptElement());
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('the theme of Office', () => {
  it.each([
    ['#262626', true],
    ['#FFFFFF', false],
    ['1F1F1F', true],
    ['white', null],
  ])('with %s behind is dark: %s', (background, isDark) => {
    install({ background });
    expect(isOfficeDark()).toBe(isDark);
  });

  it('may be unknown', () => {
    install();
    expect(isOfficeDark()).toBeNull();
  });

  it('is looked at again when the user comes back to the pane', () => {
    const listener = jest.fn();
    const stop = watchOfficeTheme(listener);
    window.dispatchEvent(new Event('focus'));
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    window.dispatchEvent(new Event('focus'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('officePartition', () => {
  it('is the key of the host or empty', () => {
    install({ partitionKey: 'k1' });
    expect(officePartition()).toBe('k1');
    install();
    expect(officePartition()).toBe('');
  });
});
