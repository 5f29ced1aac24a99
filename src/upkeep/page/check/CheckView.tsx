import { checkWords as words } from '../../../text/upkeep/check';

/** All problems. */
export function CheckView() {
  return <h2>{words.heading}</h2>;
}
