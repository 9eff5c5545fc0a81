import { standsBetween } from '../../src/session/inspecting/stands-between';

describe('a sheet numbered between two others', () => {
  it.each([
    ['预算06表', ['预算05表', '预算07表'], true],
    ['2024年公开10表', ['2024年公开9表', '2024年公开11表'], true],
    ['预算06表', ['预算05表', '预算08表'], false],
    ['预算06表', ['决算05表', '决算07表'], false],
    ['预算06表', ['预算05表', '预算07表稿'], false],
    ['预算06表（草稿）', ['预算05表', '预算07表'], false],
    ['Sheet6', ['Sheet5', 'Sheet7'], false],
    ['封面', ['预算05表', '预算07表'], false],
  ])('%s beside %j: %s', (sheet, others, is) => {
    expect(standsBetween(sheet, others)).toBe(is);
  });
});
