import type { z } from 'zod';
import type { Fault } from './fault';
import type { ElementRule } from './manifest-schema';
import type { XmlElement } from './xml-element';

/** In characters; a fault stays on one line of a terminal. */
const longestShown = 60;

/** Elements, their order and number, attributes and values, against the rule of the element. */
export function checkStructure(element: XmlElement, rule: ElementRule, where: string): Fault[] {
  return [
    ...checkAttributes(element, rule, where),
    ...checkText(element, rule, where),
    ...checkChildren(element, rule, where),
  ];
}

function checkAttributes(element: XmlElement, rule: ElementRule, where: string): Fault[] {
  const { attributes = {}, optionalAttributes = {} } = rule;
  const missing = Object.keys(attributes)
    .filter((name) => !element.attributes.has(name))
    .map((name) => ({ where, message: `the attribute ${name} is missing` }));
  const kinds = new Map(Object.entries({ ...attributes, ...optionalAttributes }));
  const wrong = [...element.attributes].flatMap(([name, value]) => {
    const kind = kinds.get(name);
    return kind === undefined
      ? [{ where, message: `there is no attribute ${name} here` }]
      : checkValue(value, kind, where, `${name}=`);
  });
  return [...missing, ...wrong];
}

function checkText(element: XmlElement, rule: ElementRule, where: string): Fault[] {
  if (rule.text !== undefined) {
    return checkValue(element.text, rule.text, where, '');
  }
  return element.text === '' ? [] : [{ where, message: `no text belongs here` }];
}

function checkValue(
  value: string,
  kind: z.ZodType<string>,
  where: string,
  prefix: string,
): Fault[] {
  const { error } = kind.safeParse(value);
  if (error === undefined) return [];
  const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return error.issues.map(({ message }) => ({
    where,
    message: `${prefix}"${shown}" ${message}`,
  }));
}

function checkChildren(element: XmlElement, rule: ElementRule, where: string): Fault[] {
  const { children: rules = [] } = rule;
  const faults = rules.flatMap(({ name, min, max }): Fault[] => {
    const count = element.children.filter((child) => child.name === name).length;
    if (count < min) return [{ where, message: `${name} is missing` }];
    if (count > max) return [{ where, message: `${name} stands ${count} times, at most ${max}` }];
    return [];
  });
  let latest = 0;
  for (const child of element.children) {
    const place = rules.findIndex(({ name }) => name === child.name);
    const childRule = rules[place];
    if (childRule === undefined) {
      faults.push({ where, message: `${child.name} does not belong here` });
      continue;
    }
    if (place < latest) {
      faults.push({
        where,
        message: `${child.name} must stand before ${rules[latest]?.name ?? ''}`,
      });
    }
    latest = Math.max(latest, place);
    faults.push(...checkStructure(child, childRule.rule, `${where}/${child.name}`));
  }
  return faults;
}
