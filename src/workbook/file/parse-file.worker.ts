import { readWorkbookWithLooks } from './read-workbook-file';

/** Runs in a worker of its own: takes the bytes of a file, answers once with what it holds. */
addEventListener('message', (event: MessageEvent<unknown>) => {
  if (!(event.data instanceof Uint8Array)) throw new TypeError('no file');
  // A rejection alone would never reach the page.
  readWorkbookWithLooks(event.data).then(postMessage).catch(reportError);
});
