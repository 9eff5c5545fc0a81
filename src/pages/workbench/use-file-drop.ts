import { useEffect, useState } from 'react';
import { droppedFiles } from './dropped-files';

/** Calls back with what is dropped anywhere on the page; true while a drag is over it. */
export function useFileDrop(onDrop: (files: Promise<readonly File[]>) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Entering a child leaves its parent: only the depth tells when the page itself is left.
    let depth = 0;
    const bearsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!bearsFiles(event)) return;
      depth++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!bearsFiles(event)) return;
      depth--;
      if (depth <= 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (bearsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!bearsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer !== null) onDrop(droppedFiles(event.dataTransfer));
    };
    const controller = new AbortController();
    // Captured, since the spreadsheet has drop handlers of its own.
    const options = { capture: true, signal: controller.signal };
    window.addEventListener('dragenter', enter, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('dragover', over, options);
    window.addEventListener('drop', drop, options);
    return () => controller.abort();
  }, [onDrop]);
  return isOver;
}
