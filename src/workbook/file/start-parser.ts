/** The worker that parses files; in a file of its own, since only a bundler knows `import.meta`. */
export function startParser(): Worker {
  return new Worker(new URL('./parse-file.worker.ts', import.meta.url), { type: 'module' });
}
