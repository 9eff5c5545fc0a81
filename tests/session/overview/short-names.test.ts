import { shortNames } from '../../../src/session/report/short-names';

test.each([
  [
    ['../各单位/甲.xlsx', '../各单位/二级/乙.xlsx'],
    ['甲.xlsx', '二级/乙.xlsx'],
  ],
  [
    ['C:\\表\\一\\甲.xlsx', 'C:\\表\\二\\甲.xlsx'],
    ['一/甲.xlsx', '二/甲.xlsx'],
  ],
  [
    ['表/甲.xlsx', '/表/甲.xlsx'],
    ['表/甲.xlsx', '/表/甲.xlsx'],
  ],
  [
    ['表/甲.xlsx', '表/甲.xlsx'],
    ['甲.xlsx', '甲.xlsx'],
  ],
  [['表/甲.xlsx'], ['甲.xlsx']],
  [[], []],
])('%j are told apart as %j', (paths, names) => {
  expect(shortNames(paths)).toEqual(names);
});
