import { Link } from 'lucide-react';
import { useTexts } from '../../state/texts';
import { CopyButton } from './CopyButton';

interface CopyLinkButtonProps {
  readonly label: string;
  /** The address to copy, asked for on the click. */
  readonly address: () => string;
}

/** Copies an address; says whether it went well. */
export function CopyLinkButton({ label, address }: CopyLinkButtonProps) {
  const t = useTexts();
  return (
    <CopyButton
      icon={Link}
      label={label}
      text={address}
      copied={t.detail.copied}
      failed={t.detail.copyFailed}
    />
  );
}
