/**
 * Puts back into package-lock.json the optional packages of other platforms that npm leaves out
 * when the registry in use (a mirror, a proxy) does not hold them. Without them `npm ci` refuses
 * the lock, or installs it on Windows and macOS without the native parts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const lockFile = 'package-lock.json';
const exactVersion = /^\d+\.\d+\.\d+/;
const platformSuffix =
  /-(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(?<abi>gnu|musl))?/;

// Records, not objects, since they keep the order of the keys.
const recordSchema = z.record(z.string(), z.unknown());
const packagesSchema = z.record(z.string(), recordSchema);
const optionalDependenciesSchema = z.record(z.string(), z.string()).default({});

const lock = recordSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
const packages = packagesSchema.parse(lock['packages']);
const added: string[] = [];

for (const owner of Object.values(packages)) {
  const optional = optionalDependenciesSchema.parse(owner['optionalDependencies']);
  for (const [name, version] of Object.entries(optional)) {
    const key = `node_modules/${name}`;
    const platform = platformSuffix.exec(name)?.groups;
    if (key in packages || platform === undefined || !exactVersion.test(version)) {
      continue;
    }
    const { os, cpu, abi } = platform;
    packages[key] = {
      version,
      cpu: [cpu],
      ...(owner['dev'] === true ? { dev: true } : {}),
      ...(os === 'linux' && abi !== undefined ? { libc: [abi === 'musl' ? 'musl' : 'glibc'] } : {}),
      optional: true,
      os: [os],
    };
    added.push(`${name}@${version}`);
  }
}

if (added.length > 0) {
  const sorted = Object.entries(packages).sort(([left], [right]) =>
    left.localeCompare(right, 'en'),
  );
  lock['packages'] = Object.fromEntries(sorted);
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(added.length === 0 ? `${lockFile} is complete` : `added\n${added.join('\n')}`);
