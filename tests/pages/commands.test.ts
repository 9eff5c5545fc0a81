import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok } from '../../src/base/result';
import { offerCommands } from '../../src/workbook/excel/offer-commands';
import { askedVerb } from '../../src/pages/taskpane/asked-verb';

const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

describe('the functions of the ribbon', () => {
  const functions = new Map<string, (event: { completed: () => void }) => void>();

  beforeAll(() => {
    const actions = { associate: (name: string, run: () => void) => functions.set(name, run) };
    Reflect.set(globalThis, 'Office', { actions });
  });
  afterAll(() => Reflect.deleteProperty(globalThis, 'Office'));

  const press = (name: string) =>
    new Promise<void>((resolve) => functions.get(name)?.({ completed: resolve }));

  it('are those that manifest.xml names', () => {
    offerCommands({ clearMarks: () => Promise.reject(new Error('not yet')) });
    const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect([...functions.keys()]).toEqual(named);
  });

  it('clear the marks before Excel is told of the end', async () => {
    const done: string[] = [];
    offerCommands({
      clearMarks: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        done.push('cleared');
        return ok({ marked: 0, refused: [] });
      },
    });
    await press('clearMarks');
    done.push('told');
    expect(done).toEqual(['cleared', 'told']);
  });

  it('tell Excel of the end also where the marks could not be cleared', async () => {
    offerCommands({ clearMarks: () => Promise.resolve(fail({ code: 'cellEdit' })) });
    await expect(press('clearMarks')).resolves.toBeUndefined();
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
