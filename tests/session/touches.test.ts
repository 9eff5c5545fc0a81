import type { Grid } from '../../src/grid/grid';
import type { Touches, UserAction } from '../../src/session/state/user-action';
import { TOUCHES } from '../../src/session/state/user-action';
import type { AdoptedValue } from '../../src/session/adopting/adopted-value';
import { NOTHING_STORED } from '../../src/session/stored/stored-contents';
import { storedText } from '../../src/session/stored/stored-text';
import { wordingText } from '../../src/session/wording/wording-text';
import { loadSample } from '../fixtures/load-sample';
import { PLANTED_2024 } from '../samples/read-sample';
import { CODE_LIST, chosenFile } from './chosen-file';
import { OpenSession, settled } from './open-session';

/** The methods of the port that a user sees the effect of, by what an action may touch. */
const ALLOWED: Readonly<Record<Touches, readonly string[]>> = {
  nothing: [],
  selection: ['select'],
  marks: ['applyMarks', 'clearMarks'],
  stored: ['replaceStored'],
  // The re-check after it takes marks along.
  cell: ['replaceValues', 'applyMarks', 'clearMarks'],
  sheet: ['addChartSheet', 'removeChartSheet'],
};

const VISIBLE = [
  ...['select', 'applyMarks', 'clearMarks', 'replaceStored', 'replaceValues'],
  ...['addChartSheet', 'removeChartSheet'],
];

const EXPORTED = storedText(NOTHING_STORED, '2024-02-01');
const WORDING = wordingText({}, '2024-02-01');
const ADOPTED: AdoptedValue = {
  kind: 'proposed',
  cells: [
    {
      replacement: {
        cell: { sheet: '预算05表', row: 20, column: 4 },
        from: { kind: 'blank' },
        to: { kind: 'number', number: 1 },
      },
      key: '',
      done: '',
    },
  ],
};

const CELL = { sheet: '预算05表', row: 20, column: 4 };

/** One action of every type; `id` is one of a finding. */
function actions(id: string): { readonly [T in UserAction['type']]: UserAction & { type: T } } {
  return {
    check: { type: 'check' },
    cancel: { type: 'cancel' },
    selectFinding: { type: 'selectFinding', id },
    selectCells: { type: 'selectCells', cells: [CELL] },
    setMarks: { type: 'setMarks', wanted: true },
    clearMarks: { type: 'clearMarks' },
    setMarkLevels: { type: 'setMarkLevels', levels: 'errors' },
    setWelcome: { type: 'setWelcome', shown: false },
    setAutoRecheck: { type: 'setAutoRecheck', on: false },
    correctRecognition: {
      type: 'correctRecognition',
      place: { sheet: '预算05表', title: null },
      reading: { kind: 'nonTable' },
    },
    ignoreFinding: { type: 'ignoreFinding', id, reason: '涉密内容不公开' },
    restoreFinding: { type: 'restoreFinding', id },
    restoreAll: { type: 'restoreAll' },
    undoRestoreAll: { type: 'undoRestoreAll' },
    switchRules: { type: 'switchRules', rules: ['C2'], on: false },
    loadCodeList: { type: 'loadCodeList', file: chosenFile('2024年科目.csv', CODE_LIST) },
    dropCodeList: { type: 'dropCodeList' },
    compose: { type: 'compose' },
    chooseNarratedSet: { type: 'chooseNarratedSet', set: null },
    undoProfileChange: { type: 'undoProfileChange' },
    editNarrative: {
      type: 'editNarrative',
      edit: { kind: 'input', id: 'reason.total', text: '人员增加' },
    },
    loadCompanions: {
      type: 'loadCompanions',
      set: '',
      use: 'prior',
      files: [chosenFile('上年.xlsx', CODE_LIST)],
    },
    dropCompanions: { type: 'dropCompanions', set: '', use: 'prior' },
    adopt: { type: 'adopt', id },
    convertTexts: { type: 'convertTexts', id, all: true },
    undoAdoption: { type: 'undoAdoption', adopted: ADOPTED },
    store: { type: 'store' },
    removeStored: { type: 'removeStored' },
    takeStored: { type: 'takeStored', file: chosenFile('导出.json', EXPORTED) },
    takeWording: { type: 'takeWording', file: chosenFile('写法.json', WORDING) },
    dropWording: { type: 'dropWording' },
    forgetLocal: { type: 'forgetLocal' },
    insertCharts: { type: 'insertCharts' },
    removeCharts: { type: 'removeCharts' },
    noteExport: { type: 'noteExport', contents: NOTHING_STORED, fileName: '导出.json' },
    dismissProblem: { type: 'dismissProblem' },
  };
}

describe('of the workbook', () => {
  let planted: readonly Grid[];

  beforeAll(async () => {
    planted = await loadSample(PLANTED_2024);
  });

  const touched = async (
    marks: boolean,
    isChecked: boolean,
    type: UserAction['type'],
  ): Promise<readonly string[]> => {
    const open = new OpenSession(planted, { preferences: { marks } });
    if (isChecked) await open.run({ type: 'check' });
    open.port.calls.length = 0;
    await open.run(actions(open.findings[0]?.id ?? '')[type]);
    await settled();
    return open.port.methods.filter((method) => VISIBLE.includes(method));
  };

  const types = Object.keys(actions('')) as readonly UserAction['type'][];

  describe.each(types)('%s', (type) => {
    it.each([
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ])('touches only what it declares (marks %s, checked %s)', async (marks, isChecked) => {
      const allowed = ALLOWED[TOUCHES[type]];
      expect(allowed).toEqual(expect.arrayContaining([...(await touched(marks, isChecked, type))]));
    });
  });

  it('opening, checking, re-checking and composing touch nothing while marks are off', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    open.port.edit('预算05表', { E21: '48.92' });
    await open.recheck();
    expect(new Set(open.port.methods)).toEqual(
      new Set(['watch', 'readStored', 'readSheets', 'countMarks']),
    );
  });

  it('what is declared is done', async () => {
    expect(await touched(false, true, 'selectFinding')).toEqual(['select']);
    expect(await touched(false, true, 'selectCells')).toEqual(['select']);
    expect(await touched(false, true, 'setMarks')).toEqual(['applyMarks']);
    expect(await touched(true, true, 'clearMarks')).toEqual(['clearMarks']);
    expect(await touched(true, false, 'check')).toEqual(['applyMarks']);
  });
});
