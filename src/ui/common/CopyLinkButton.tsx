import { Link } from 'lucide-react';
import { useTexts } from '../../state/texts';
import { CopyButton } from './CopyButton';

interface CopyLinkButtonProps {
  readonly label: string;
  /** The address to copy, computed on click. */
  readonly address: () => string;
}

/** Copies an address and announces the result. */
export function CopyLinkButton({ label, address }: CopyLinkButtonProps) {
  const t = useTexts();
  return <CopyButton icon={Link} label={label} text={address} copied={t.detail.copied} />;
}
