import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const sourceFolder = join(__dirname, '..', 'src');

/** Names that look like addresses and are never requested. */
const NAMESPACES = ['http://schemas.openxmlformats.org/'];

test('the product names no address of another host', () => {
  const files = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(tsx?|json|html)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const addresses = files.flatMap((file) =>
    [
      ...readFileSync(join(sourceFolder, file), 'utf8').matchAll(
        /(?:https?|wss?):\/\/[\w.-]+\.[\w./-]+/g,
      ),
    ]
      .map(([address]) => address)
      .filter((address) => !NAMESPACES.some((namespace) => address.startsWith(namespace)))
      .map((address) => `${file}: ${address}`),
  );
  expect(addresses).toEqual([]);
});
