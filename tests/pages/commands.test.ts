import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkReport } from '../../src/workbook/mark-plan';
import type { PortResult } from '../../src/workbook/workbook-port';
import { noticeAddress, noticeText } from '../../src/pages/notice/notice-words.zh-CN';
import { fail, ok } from '../../src/base/result';
import { offerCommands } from '../../src/workbook/excel/offer-commands';
import { askedVerb } from '../../src/pages/taskpane/asked-verb';

const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

const REFUSED = { sheet: '预算05表', cells: 2, reason: 'protected' } as const;

describe('the functions of the ribbon', () => {
  const functions = new Map<string, (event: { completed: () => void }) => void>();
  /** Addresses of the windows that were opened, and that they were closed. */
  const shown: string[] = [];
  let opensNoWindow = false;
  let closeWindow = (): void => undefined;
  const noticePage = (reason: string) => `notice ${reason}`;

  beforeEach(() => {
    shown.length = 0;
    opensNoWindow = false;
  });

  beforeAll(() => {
    const actions = { associate: (name: string, run: () => void) => functions.set(name, run) };
    const displayDialogAsync = (
      address: string,
      _options: unknown,
      done: (opened: unknown) => void,
    ) => {
      shown.push(address);
      if (opensNoWindow) done({ status: 'failed' });
      else done({ status: 'succeeded', value: { addEventHandler: close } });
    };
    const close = (_type: string, closed: () => void) => {
      closeWindow = () => {
        shown.push('closed');
        closed();
      };
    };
    Reflect.set(globalThis, 'Office', {
      actions,
      context: { ui: { displayDialogAsync } },
      AsyncResultStatus: { Failed: 'failed' },
      EventType: { DialogEventReceived: 'dialogEventReceived' },
    });
  });
  afterAll(() => Reflect.deleteProperty(globalThis, 'Office'));

  const press = (name: string) =>
    new Promise<void>((resolve) => functions.get(name)?.({ completed: resolve }));

  it('are those that manifest.xml names', () => {
    offerCommands({ clearMarks: () => Promise.reject(new Error('not yet')) }, noticePage);
    const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect([...functions.keys()]).toEqual(named);
  });

  it('clear the marks before Excel is told of the end', async () => {
    const done: string[] = [];
    offerCommands(
      {
        clearMarks: async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          done.push('cleared');
          return ok({ marked: 0, refused: [] });
        },
      },
      noticePage,
    );
    await press('clearMarks');
    done.push('told');
    expect(done).toEqual(['cleared', 'told']);
    expect(shown).toEqual([]);
  });

  it.each<[string, () => Promise<PortResult<MarkReport>>, string]>([
    ['a cell is being edited', () => Promise.resolve(fail({ code: 'cellEdit' })), 'cellEdit'],
    ['it throws', () => Promise.reject(new Error('gone')), 'host'],
    [
      'marks stay on a protected sheet',
      () => Promise.resolve(ok({ marked: 2, refused: [REFUSED] })),
      'protected',
    ],
  ])('say why marks stay where %s, and end when that was read', async (_, clearMarks, reason) => {
    offerCommands({ clearMarks }, noticePage);
    const ended = press('clearMarks').then(() => shown.push('ended'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(shown).toEqual([`notice ${reason}`]);
    closeWindow();
    await ended;
    expect(shown).toEqual([`notice ${reason}`, 'closed', 'ended']);
    opensNoWindow = true;
    await expect(press('clearMarks')).resolves.toBeUndefined();
  });
});

describe('the notice of the ribbon', () => {
  const textFor = (reason: 'cellEdit' | 'protected' | 'host') => {
    const address = new URL(noticeAddress('https://site.example/app/commands.html?x=1', reason));
    expect(address.pathname).toBe('/app/notice.html');
    return noticeText(address.search);
  };

  it('says what was left, why, and what to do', () => {
    expect(textFor('cellEdit')).toBe(
      '标记没有清除，或者没有全部清除。有单元格正在编辑，请按 Enter 或 Esc 结束编辑后再试。也可以打开窗格，按“清除全部标记”，窗格写明还有几处、为什么。',
    );
    expect(textFor('protected')).toContain('工作表或工作簿受保护，请撤销保护后再试。');
  });

  it('names no reason that it does not know', () => {
    expect(textFor('host')).toBe(
      '标记没有清除，或者没有全部清除。也可以打开窗格，按“清除全部标记”，窗格写明还有几处、为什么。',
    );
    expect(noticeText('?reason=<b>')).toBe(textFor('host'));
  });
});

describe('the pages of the ribbon', () => {
  it('say what is asked for', () => {
    const verbs = [...manifest.matchAll(/taskpane\.html(\?[^"]*)"/g)].map(([, query]) =>
      askedVerb(query ?? ''),
    );
    expect(verbs).toEqual(['check', 'narrate']);
    expect(askedVerb('')).toBeNull();
    expect(askedVerb('?do=clear')).toBeNull();
  });
});
