import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ADAPTER = 'src/workbook/excel';

/** The least that is asked of Excel; `readExcelApi` refuses anything below. */
const FLOOR = 9;

/** What came later, and the flag of `ExcelApi` without which it is not used. */
const GATED: Readonly<Record<string, readonly [since: number, flag: string | null]>> = {
  'Range.getMergedAreasOrNullObject': [13, 'mergedAreas'],
  'RangeAreas.select': [18, 'severalAreas'],
  'Workbook.comments': [10, 'comments'],
  'CommentCollection.items': [10, 'comments'],
  'CommentCollection.load': [10, 'comments'],
  'Comment.content': [10, 'comments'],
  'Comment.getLocation': [10, 'comments'],
  'Workbook.notes': [18, 'notes'],
  'NoteCollection.items': [18, 'notes'],
  'NoteCollection.load': [18, 'notes'],
  'Note.content': [18, 'notes'],
  'Note.getLocation': [18, 'notes'],
  'WorksheetCollection.onMoved': [17, 'sheetEvents'],
  'WorksheetCollection.onNameChanged': [17, 'sheetEvents'],
  'WorksheetCollection.onVisibilityChanged': [17, 'sheetEvents'],
  // Only looked at in an event: where it is missing, it says nothing.
  'WorksheetChangedEventArgs.triggerSource': [14, null],
};

interface UsedMember {
  readonly name: string;
  /** The number after the 1 of its ExcelApi set; null where the declarations name none. */
  readonly since: number | null;
  readonly file: string;
}

function usedMembers(): readonly UsedMember[] {
  const files = readdirSync(ADAPTER).map((name) => join(ADAPTER, name));
  const program = ts.createProgram(files, {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    types: ['office-js'],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  const visit = (node: ts.Node, file: string): void => {
    for (const declaration of declarationsOf(checker, node)) {
      const { parent } = declaration;
      if (!isOfExcel(declaration) || !('name' in parent)) continue;
      const owner = (parent as ts.NamedDeclaration).name?.getText() ?? '';
      const name = `${owner}.${declaration.name?.getText() ?? ''}`;
      used.push({ name, since: setOf(declaration) ?? setOf(parent), file });
    }
    ts.forEachChild(node, (child) => visit(child, file));
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`no source of ${file}`);
    visit(source, file);
  }
  return used;
}

/** The declaration of each member that is read, called, or taken apart by name. */
function declarationsOf(checker: ts.TypeChecker, node: ts.Node): readonly ts.NamedDeclaration[] {
  if (ts.isPropertyAccessExpression(node)) {
    return checker.getSymbolAtLocation(node.name)?.declarations ?? [];
  }
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return [];
  const member = (node.propertyName ?? node.name).getText();
  const type = checker.getTypeAtLocation(node.parent);
  return type.getProperty(member)?.declarations ?? [];
}

function isOfExcel(declaration: ts.Node): boolean {
  const source = declaration.getSourceFile();
  if (!source.fileName.includes('@types/office-js')) return false;
  for (let at: ts.Node = declaration; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at)) return at.name.text === 'Excel';
  }
  return false;
}

function setOf(node: ts.Node): number | null {
  const text = node.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  if (last === undefined) return null;
  const found = /\[Api set: ExcelApi 1\.(\d+)/.exec(text.slice(last.pos, last.end));
  return found === null ? null : Number(found[1]);
}

describe('what the adapter uses of Excel', () => {
  const used = usedMembers();
  const beyond = used.filter(({ since }) => since !== null && since > FLOOR);

  it('is found in the declarations', () => {
    const names = new Set(used.map(({ name }) => name));
    expect(names.size).toBeGreaterThan(50);
    for (const one of ['Range.values', 'CustomXmlPart.getXml', 'Workbook.readOnly']) {
      expect(names).toContain(one);
    }
  });

  it('belongs to the least that is asked for, or is gated', () => {
    const strange = beyond.filter(({ name, since }) => GATED[name]?.[0] !== since);
    expect(strange).toEqual([]);
  });

  // That the gates hold, the contract shows on Excels that offer less.
  it('stands in files that know its gate', () => {
    for (const { name, file } of beyond) {
      const flag = GATED[name]?.[1] ?? null;
      if (flag === null) continue;
      const words = flag === 'mergedAreas' ? ['api.mergedAreas', 'withMerges'] : [`api.${flag}`];
      const text = readFileSync(file, 'utf8');
      expect([file, words.some((word) => text.includes(word))]).toEqual([file, true]);
    }
  });

  it('has no gate that nothing needs any more', () => {
    const needed = new Set(beyond.map(({ name }) => name));
    expect(Object.keys(GATED).filter((name) => !needed.has(name))).toEqual([]);
  });

  it('is asked of Excel by the flags and the floor that are meant', () => {
    const asked = readFileSync(join(ADAPTER, 'excel-api.ts'), 'utf8');
    expect(asked).toContain(`FLOOR = '1.${FLOOR}'`);
    for (const [since, flag] of Object.values(GATED)) {
      if (flag !== null) expect(asked).toContain(`${flag}: offers('1.${since}')`);
    }
  });
});
