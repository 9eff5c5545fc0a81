import { isNullObject, wireValue } from '../fake/client-object';
import { FakeContext } from '../fake/fake-context';
import { FakeOfficeError } from '../fake/fake-error';
import type { FakeHost } from '../fake/fake-host';
import { workbookObject } from '../fake/workbook-objects';
import type { WireAction, WireMessage, WirePath } from './wire-message';
import { WIRE_MESSAGE } from './wire-message';

interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Answers a message of office.js from the fake workbook, as Excel would. */
export async function answerWire(host: FakeHost, message: unknown): Promise<unknown> {
  const { Body } = WIRE_MESSAGE.parse(message);
  const context = new FakeContext(host, true, workbookObject);
  try {
    const results = await context.run(() => runActions(context, Body));
    return response({ Results: results });
  } catch (error) {
    if (!(error instanceof FakeOfficeError)) throw error;
    const { code, message: text, debugInfo } = error;
    return response({
      Results: [],
      Error: { Code: code, Message: text, Location: debugInfo.errorLocation },
    });
  }
}

function response(body: object): object {
  return {
    ErrorCode: '',
    ErrorMessage: null,
    Headers: null,
    RawErrorResponseBody: null,
    Body: body,
  };
}

async function runActions(
  context: FakeContext,
  { Actions, ObjectPaths }: WireMessage['Body'],
): Promise<readonly WireResult[]> {
  const objects = new Map<number, object>();
  const objectOf = (id: number): object => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[String(id)];
    if (path === undefined) throw new Error(`no object path ${id}`);
    const given = argumentsOf(path, objectOf);
    const made = makeObject(context, path, given, () => objectOf(path.ParentObjectPathId ?? 0));
    objects.set(id, made);
    return made;
  };
  const asked = Actions.map((action) => ({
    action,
    answer: runAction(context, action, objectOf(action.ObjectPathId), objectOf),
  }));
  await context.sync();
  return asked.map(({ action, answer }) => ({ ActionId: action.Id, Value: answer() }));
}

function argumentsOf(
  { ArgumentInfo }: WireAction | WirePath,
  objectOf: (id: number) => object,
): readonly unknown[] {
  const references = ArgumentInfo?.ReferencedObjectPathIds ?? [];
  return (ArgumentInfo?.Arguments ?? []).map((value, position) => {
    const id = references[position];
    // 0 stands where the argument is no object.
    return typeof id === 'number' && id > 0 ? objectOf(id) : value;
  });
}

function makeObject(
  context: FakeContext,
  path: WirePath,
  given: readonly unknown[],
  parent: () => object,
): object {
  switch (path.ObjectPathType) {
    case 1:
      return context.workbook;
    case 3:
      return expectObject(call(parent(), camel(path.Name), given));
    case 4:
      return expectObject(Reflect.get(parent(), camel(path.Name)));
    case 5:
      return expectObject(call(parent(), 'getItem', given));
    default:
      throw new Error(`object path of type ${path.ObjectPathType}`);
  }
}

/** Queues an action; its answer can be taken after the sync. */
function runAction(
  context: FakeContext,
  action: WireAction,
  object: object,
  objectOf: (id: number) => object,
): () => unknown {
  const given = argumentsOf(action, objectOf);
  switch (action.ActionType) {
    case 1:
      return () => (isNullObject(object) ? null : {});
    case 2: {
      const paths = (action.QueryInfo?.Select ?? []).map((path) => path.split('/'));
      let value: unknown = null;
      context.enqueue('query', () => {
        value = wireValue(object, paths);
        return { bytes: JSON.stringify(value).length, commit: () => undefined };
      });
      return () => value;
    }
    case 3: {
      if (action.Name.startsWith('_')) return () => null;
      const result = call(object, camel(action.Name), given);
      return () => (isResult(result) ? result.value : null);
    }
    case 4:
      Reflect.set(object, camel(action.Name), given[0]);
      return () => null;
    default:
      throw new Error(`action of type ${action.ActionType}`);
  }
}

function call(object: object, name: string, given: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(object, name);
  if (typeof method !== 'function') throw new Error(`${name} is no method`);
  return Reflect.apply(
    method,
    object,
    given.map((one) => one ?? undefined),
  );
}

function isResult(result: unknown): result is { readonly value: unknown } {
  return typeof result === 'object' && result !== null;
}

function expectObject(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('no object');
  return value;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
