import { useEffect, useRef, useState } from 'react';
import type { ToOpen } from '../store';
import { droppedFolder } from './folderAccess';
import { readFolder, readSingleFiles } from './readChosen';

/** Takes what is dropped anywhere on the page; a browser would leave it to show the file. Returns whether something is above it. */
export function useDrop(onChosen: (chosen: ToOpen | null) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onChosen);
  useEffect(() => {
    take.current = onChosen;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      chosenOf(event).then((chosen) => take.current(chosen), console.error);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

async function chosenOf({ dataTransfer }: DragEvent): Promise<ToOpen | null> {
  // Both are gone once the event is over.
  const files = [...(dataTransfer?.files ?? [])];
  const folder = await droppedFolder(dataTransfer?.items ?? []);
  return folder === null ? readSingleFiles(files) : readFolder(folder);
}
