import fc from 'fast-check';
import { EXAMPLE_INPUT_IDS, findInputField } from '../../src/narrative/inputs/input-fields';
import { projectEntries } from '../../src/narrative/inputs/project-entries';
import { readInputs } from '../../src/narrative/inputs/read-inputs';
import {
  describeInputHint,
  describeInputProblem,
} from '../../src/narrative/narrative-problems.zh-CN';
import { inputsOf } from './small-budget';

function problems(json: unknown): readonly string[] {
  const read = readInputs(json);
  return read.ok ? [] : read.error.map(describeInputProblem);
}

function hints(json: unknown): readonly string[] {
  const read = readInputs(json);
  return read.ok ? read.value.hints.map(describeInputHint) : [];
}

describe('reading inputs', () => {
  test('flat, nested and mixed keys say the same', () => {
    const flat = { 'reason.total': '甲', 'prior.total': 1.5, 'project[1].purpose': '乙' };
    const nested = {
      reason: { total: '甲' },
      prior: { total: '1.50' },
      project: [{}, { purpose: '乙' }],
    };
    expect(inputsOf(nested)).toEqual(inputsOf(flat));
    expect(inputsOf({ reason: { total: '甲' }, 'prior.total': '1.5' }).size).toBe(2);
    expect(inputsOf(flat).get('prior.total')).toEqual({ kind: 'decimal', hundredths: 150 });
  });

  test('what is empty counts as not filled in', () => {
    expect(inputsOf({ 'reason.total': ' ', 'prior.total': null, 'unit.name': '' }).size).toBe(0);
  });

  test('texts become one line', () => {
    expect(inputsOf({ 'reason.total': ' 甲\n\t乙\u200B ' }).get('reason.total')).toEqual({
      kind: 'text',
      text: '甲 乙',
    });
  });

  test.each([
    [{ 'reason.total': 5 }, '“reason.total”（变动的主要原因）的内容不合适，应填文字'],
    [
      { prior: { total: '约三百' } },
      '“prior.total”（上年数）的内容不合适，应填不小于0、最多2位小数的数字（万元）',
    ],
    [
      { 'prior.total': -1 },
      '“prior.total”（上年数）的内容不合适，应填不小于0、最多2位小数的数字（万元）',
    ],
    [
      { 'prior.total': 1.234 },
      '“prior.total”（上年数）的内容不合适，应填不小于0、最多2位小数的数字（万元）',
    ],
    [
      { 'prior.total': true },
      '“prior.total”（上年数）的内容不合适，应填不小于0、最多2位小数的数字（万元）',
    ],
    [{ year: 1999 }, '“year”（年度）的内容不合适，应填整数（年），不小于2000，不大于2100'],
    [{ subUnits: 1.5 }, '“subUnits”（下属单位数）的内容不合适，应填整数（个），不小于0'],
    [
      { 'unit.self': '本局' },
      '“unit.self”（自称）的内容不合适，应填“本部门”或“我单位”或“本单位”或“我部门”',
    ],
    [{ phone: '请打电话' }, '“phone”（咨询电话）的内容不合适，应填电话号码，只含数字和“-”'],
  ])('%j is answered', (json, expected) => {
    expect(problems(json)).toEqual([expected]);
  });

  test.each([[[]], ['文字'], [null], [5]])('%j is no object', (json) => {
    expect(problems(json)).toEqual([
      '手工填写的内容应是一个 JSON 对象，例如 {"reason.total": "……"}',
    ]);
  });

  test('an unknown id is passed over with a hint to the nearest', () => {
    expect(hints({ 'reson.total': '甲', 'prior.totl': 1, 完全不同的一项: 1 })).toEqual([
      '没有“reson.total”这一填写项，已跳过，是不是“reason.total”',
      '没有“prior.totl”这一填写项，已跳过，是不是“prior.total”',
      '没有“完全不同的一项”这一填写项，已跳过',
    ]);
    expect(inputsOf({ 'reson.total': '甲' }).size).toBe(0);
    expect(hints({ constructor: '甲', 'reason.__proto__': '乙' })).toHaveLength(2);
  });

  test('every field is found by its example, codes and positions included', () => {
    for (const id of EXAMPLE_INPUT_IDS) expect(findInputField(id)).not.toBeNull();
    for (const id of ['purpose.2010302', 'reason.201', 'duties[12]', 'project[0].outputs[3]']) {
      expect(findInputField(id)).not.toBeNull();
    }
    for (const id of ['purpose.2010', 'duties', 'project.purpose', 'prior.', 'xreason.total']) {
      expect(findInputField(id)).toBeNull();
    }
  });

  test('no JSON makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        readInputs(json);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLE_INPUT_IDS), fc.jsonValue(), (id, value) => {
        readInputs({ [id]: value });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the entries of projects', () => {
  test('are found by name, else by place', () => {
    const projects = ['2024年平台运行维护费', '数据安全经费', '党建经费'];
    expect(projectEntries(new Map(), projects)).toEqual([0, 1, 2]);
    expect(projectEntries(inputsOf({ 'project[0].name': '数据安全经费' }), projects)).toEqual([
      1, 0, 2,
    ]);
    expect(projectEntries(inputsOf({ 'project[5].name': '平台运行维护费' }), projects)).toEqual([
      5, 1, 2,
    ]);
    expect(projectEntries(inputsOf({ 'project[1].name': '新的名称' }), projects)).toEqual([
      0, 1, 2,
    ]);
  });

  test('are never shared by two projects', () => {
    const names = fc.constantFrom('甲', '乙', '丙', '丁', '戊');
    fc.assert(
      fc.property(
        fc.uniqueArray(names),
        fc.uniqueArray(fc.tuple(fc.nat({ max: 6 }), names), { selector: ([place]) => place }),
        (projects, entries) => {
          const once = new Map(entries.map(([place, name]) => [name, place]));
          const json = Object.fromEntries(
            [...once].map(([name, place]) => [`project[${place}].name`, name]),
          );
          const places = projectEntries(inputsOf(json), projects);
          return new Set(places).size === projects.length;
        },
      ),
    );
  });
});
