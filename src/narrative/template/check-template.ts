import type { Filter, Template } from 'liquidjs';
import { AssignTag, CaptureTag, ForTag, Output, Token, TypeGuards, Value } from 'liquidjs';
import { nearestName } from '../nearest-name';
import type { FilterDefinition, Operand } from './filters';
import { FILTERS } from './filters';
import type { NameType, NameTypes } from './name-types';
import type { TemplateFault, TemplateProblem } from './template-problem';
import { placeOf } from './typing-slips';

/** Lists within lists: deeper nesting is a slip and could run for long. */
const DEEPEST_LOOP = 3;

/** Finds every name and filter of a parsed template that is unknown or used for what it is not. */
export function checkTemplate(
  templates: readonly Template[],
  names: NameTypes,
): readonly TemplateProblem[] {
  const checker = new TemplateChecker(names);
  checker.walk(templates, new Map(), 0);
  return checker.problems;
}

/** Unknown after a problem that is already reported: nothing more is said about it. */
type Found = NameType | null;
type Locals = Map<string, Found>;

class TemplateChecker {
  readonly problems: TemplateProblem[] = [];
  readonly #names: NameTypes;

  constructor(names: NameTypes) {
    this.#names = names;
  }

  walk(templates: readonly Template[], locals: Locals, depth: number): void {
    for (const template of templates) {
      if (template instanceof Output) this.#output(template, locals);
      else if (template instanceof ForTag) this.#loop(template, locals, depth);
      else {
        const types = [...(template.arguments?.() ?? [])].map((argument) =>
          this.#argument(argument, locals, template.token),
        );
        this.walk(childrenOf(template), locals, depth);
        for (const name of template.localScope?.() ?? []) {
          const type = template instanceof AssignTag ? (types[0] ?? null) : CAPTURED;
          if (template instanceof AssignTag || template instanceof CaptureTag) {
            this.#declare(name, name.content, type, locals);
          }
        }
      }
    }
  }

  #output(output: Output, locals: Locals): void {
    const type = this.#value(output.value, locals, output.token);
    const name = output.value.initial.postfix[0]?.getText() ?? '';
    switch (type?.kind) {
      case 'figure':
        this.#report(output.token, { kind: 'amountWithoutUnit', name });
        break;
      case 'list':
      case 'record':
      case 'flag':
        this.#report(output.token, { kind: 'notPrintable', name });
        break;
      default:
    }
  }

  #loop(loop: ForTag, locals: Locals, depth: number): void {
    const [collection, ...modifiers] = loop.arguments();
    for (const modifier of modifiers) this.#argument(modifier, locals, loop.token);
    const type = collection === undefined ? null : this.#argument(collection, locals, loop.token);
    if (type !== null && type.kind !== 'list') {
      const name = collection instanceof Token ? collection.getText() : '';
      this.#report(loop.token, { kind: 'notAList', name });
    }
    if (depth >= DEEPEST_LOOP) this.#report(loop.token, { kind: 'tooDeep' });
    const inner: Locals = new Map(locals);
    this.#declare(loop.token, loop.variable, type?.kind === 'list' ? type.item : null, inner);
    this.walk([...loop.templates, ...loop.elseTemplates], inner, depth + 1);
  }

  #declare(place: Token, name: string, type: Found, locals: Locals): void {
    if (this.#names.has(name)) this.#report(place, { kind: 'nameTaken', name });
    locals.set(name, type);
  }

  #argument(argument: Token | Value, locals: Locals, place: Token): Found {
    return argument instanceof Value
      ? this.#value(argument, locals, place)
      : this.#operand(argument, locals);
  }

  #value(value: Value, locals: Locals, place: Token): Found {
    const operators = value.initial.postfix.filter((token) => TypeGuards.isOperatorToken(token));
    const operands = value.initial.postfix.filter((token) => !TypeGuards.isOperatorToken(token));
    const binary = operators.filter((operator) => operator.getText() !== 'not');
    if (operands.length !== binary.length + 1) {
      const excess = operands[binary.length + 1];
      return this.#report(excess ?? place, { kind: 'operatorMissing' });
    }
    const types = operands.map((operand) => this.#operand(operand, locals));
    let type: Found = operators.length === 0 ? (types[0] ?? null) : FLAG;
    for (const filter of value.filters) {
      if (filter.name === OUTPUT_ESCAPE) continue;
      type = this.#filter(filter, type, locals, place);
    }
    return type;
  }

  #filter(filter: Filter, input: Found, locals: Locals, place: Token): Found {
    const { name } = filter;
    const at = placeOf(place.input, place.begin + filterOffset(place.getText(), name));
    const definition = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
    if (definition === undefined) {
      const meant = nearestName(name, Object.keys(FILTERS));
      this.problems.push({ ...at, fault: { kind: 'unknownFilter', name, meant } });
      return null;
    }
    const { example } = definition;
    if (input !== null && input.kind !== definition.input) {
      this.problems.push({ ...at, fault: { kind: 'filterInput', filter: name, example } });
    }
    if (!this.#parametersFit(filter, definition, locals)) {
      this.problems.push({ ...at, fault: { kind: 'filterParameters', filter: name, example } });
    }
    return PHRASE;
  }

  #parametersFit(filter: Filter, { parameters }: FilterDefinition, locals: Locals): boolean {
    const given = filter.args.map((argument) =>
      Array.isArray(argument) ? NAMED_PARAMETER : this.#operand(argument, locals),
    );
    const required = parameters.filter(({ optional }) => optional !== true).length;
    if (given.length < required || given.length > parameters.length) return false;
    return given.every((type, position) => type === null || isOf(type, parameters[position]?.type));
  }

  #operand(token: Token, locals: Locals): Found {
    if (TypeGuards.isQuotedToken(token)) return TEXT;
    if (TypeGuards.isNumberToken(token)) return NUMBER;
    if (TypeGuards.isLiteralToken(token)) return FLAG;
    if (TypeGuards.isRangeToken(token)) return this.#report(token, { kind: 'range' });
    if (!TypeGuards.isPropertyAccessToken(token)) return this.#report(token, { kind: 'syntax' });
    const path = token.props.filter((prop) => TypeGuards.isWordToken(prop));
    const [root, ...members] = path;
    if (token.variable !== undefined || path.length < token.props.length || root === undefined) {
      return this.#report(token, { kind: 'brackets' });
    }
    const name = root.getText();
    const known = locals.has(name) ? locals.get(name) : this.#names.get(name);
    if (known === undefined) {
      const meant = nearestName(name, [...locals.keys(), ...this.#names.keys()]);
      return this.#report(token, { kind: 'unknownName', name, meant });
    }
    let type: Found = known;
    let owner = name;
    for (const member of members) {
      if (type === null) return null;
      const inside: NameTypes = 'members' in type ? type.members : new Map<string, NameType>();
      const found = inside.get(member.getText());
      if (found === undefined) {
        const wanted = member.getText();
        const meant = nearestName(wanted, inside.keys());
        return this.#report(member, { kind: 'unknownMember', owner, name: wanted, meant });
      }
      type = found;
      owner = `${owner}.${member.getText()}`;
    }
    return type;
  }

  #report(token: Token, fault: TemplateFault): null {
    this.problems.push({ ...placeOf(token.input, token.begin), fault });
    return null;
  }
}

/** What the engine calls the step that it adds behind the filters of every output. */
const OUTPUT_ESCAPE = '[object Function]';

const TEXT: NameType = { kind: 'text' };
const CAPTURED: NameType = TEXT;
const NUMBER: NameType = { kind: 'number' };
const FLAG: NameType = { kind: 'flag' };
const PHRASE: NameType = { kind: 'phrase' };
const NAMED_PARAMETER: NameType = FLAG;

function isOf(type: NameType, wanted: Operand | undefined): boolean {
  return type.kind === wanted;
}

/** Where a filter stands in its tag: the engine keeps that to itself. */
function filterOffset(text: string, name: string): number {
  for (let bar = text.indexOf('|'); bar !== -1; bar = text.indexOf('|', bar + 1)) {
    const behind = text.slice(bar + 1);
    const blanks = behind.length - behind.trimStart().length;
    if (behind.startsWith(name, blanks)) return bar + 1 + blanks;
  }
  return 0;
}

/** The engine gives children through a generator because templates elsewhere may load files. */
function childrenOf(template: Template): readonly Template[] {
  const generator = template.children?.(false, true);
  if (generator === undefined) return [];
  for (;;) {
    const step = generator.next();
    if (step.done === true) return step.value;
  }
}
