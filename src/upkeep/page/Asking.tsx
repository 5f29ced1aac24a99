import { frameWords } from '../../text/upkeep/frame';
import button from '../../ui/common/Button.module.css';
import type { Answer } from './useAnswer';

interface AskingProps {
  readonly answer: Pick<Answer<unknown>, 'asking' | 'failed' | 'retry' | 'value'>;
  /** What is said until the first answer. */
  readonly asking: string;
  readonly failed: string;
}

/** Says that an answer is still to come, or why none comes; nothing once it is there. */
export function Asking({ answer, asking, failed }: AskingProps) {
  if (answer.failed)
    return (
      <div role="alert">
        <p>{failed}</p>
        <button type="button" className={button.button} onClick={answer.retry}>
          {frameWords.retry}
        </button>
      </div>
    );
  return answer.asking && answer.value === null ? <p role="status">{asking}</p> : null;
}
