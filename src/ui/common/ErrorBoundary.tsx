import { Component, createRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import { PartFailed } from './PartFailed';

interface ErrorBoundaryProps {
  /** Of the part, for the console. */
  readonly name: string;
  /** What the part shows: with something else it is tried again by itself. */
  readonly shown?: string | null;
  /** Stands in the place of the part; the reference wants the element that has the button to try again. */
  readonly fallback: (retry: () => void, notice: RefObject<HTMLDivElement | null>) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly shown: string | null;
}

/** React no longer finds a node where it was: translators and other extensions move what is not theirs. */
const isMovedNode = (error: unknown): boolean =>
  error instanceof Error && error.name === 'NotFoundError';

/**
 * Keeps an error in the part of the page where it happened, names it in the console, and tries again:
 * on request, or by itself where foreign software has moved nodes.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false, shown: this.props.shown ?? null };
  readonly #notice = createRef<HTMLDivElement>();
  /** Where the part stands that is being tried again. */
  #place: HTMLElement | null = null;
  /** When it was made anew by itself. */
  #mendedAt = Number.NEGATIVE_INFINITY;

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ shown = null }: ErrorBoundaryProps, state: State) {
    return shown === state.shown ? null : { failed: false, shown };
  }

  override componentDidCatch(error: unknown): void {
    const { name } = this.props;
    // What is mounted anew nobody has moved yet: at once again, the fault is ours.
    const again = performance.now() - this.#mendedAt < 1000;
    if (isMovedNode(error) && !again) {
      this.#mendedAt = performance.now();
      console.info(`Rendered anew: the ${name}, as something else has changed it:`, error);
      this.#retry();
    } else console.error(`The ${name} has failed:`, error);
  }

  override getSnapshotBeforeUpdate(): Element | null {
    return document.activeElement;
  }

  /** Who was in the part, or has pressed the button that is gone, goes on from there, not from the top of the page. */
  override componentDidUpdate(
    _props: ErrorBoundaryProps,
    _state: State,
    focused: Element | null,
  ): void {
    const place = this.#place;
    this.#place = null;
    if (focused === null || focused.isConnected) return;
    if (this.state.failed) this.#notice.current?.querySelector('button')?.focus();
    else if (place !== null) {
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    }
  }

  readonly #retry = () => {
    this.#place = this.#notice.current?.parentElement ?? null;
    this.setState({ failed: false });
  };

  override render(): ReactElement {
    const { fallback, children } = this.props;
    return <>{this.state.failed ? fallback(this.#retry, this.#notice) : children}</>;
  }
}

interface PartProps extends Pick<ErrorBoundaryProps, 'name' | 'shown' | 'children'> {
  /** Where a skip link leads while the part is not there. */
  readonly id?: string;
}

/** A part of the page that may fail without taking the others along. */
export function Part({ id, ...part }: PartProps) {
  return (
    <ErrorBoundary
      {...part}
      fallback={(retry, notice) => <PartFailed ref={notice} id={id} why="broken" retry={retry} />}
    />
  );
}
