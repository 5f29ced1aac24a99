import { FileInput, FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import button from '../../ui/common/Button.module.css';

interface FileButtonProps {
  readonly isMany?: boolean;
  readonly isFolder?: boolean;
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: string;
}

/** A button that asks for a file, for some, or for those of a folder. */
export function FileButton({
  isMany = false,
  isFolder = false,
  accept,
  onFiles,
  children,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement | null>(null);
  const Icon = isFolder ? FolderOpen : FileInput;
  return (
    <>
      <button type="button" className={button.button} onClick={() => input.current?.click()}>
        <Icon aria-hidden="true" size={18} />
        {children}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          // React does not know it as an attribute.
          if (element !== null) element.webkitdirectory = isFolder;
        }}
        type="file"
        hidden
        multiple={isMany || isFolder}
        accept={accept}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
