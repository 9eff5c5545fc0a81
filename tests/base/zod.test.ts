test('schemas are made and used without the Function constructor', () => {
  const constructor = jest.spyOn(globalThis, 'Function');
  jest.isolateModules(() => {
    const z = jest.requireActual<typeof import('../../src/base/zod')>('../../src/base/zod');
    expect(z.object({ a: z.string() }).safeParse({ a: 'x' }).success).toBe(true);
  });
  expect(constructor).not.toHaveBeenCalled();
  constructor.mockRestore();
});
