import type { ReactElement } from 'react';
import { useSelection } from '../state/hooks';

type Component = (props: object) => ReactElement | null;

/** The parts that throw while they render. */
export const broken = new Set<string>();

/** For `vi.mock`: a module whose components throw while the part is broken, and are as they are else. */
export async function breakable(
  part: string,
  original: () => Promise<unknown>,
): Promise<Record<string, unknown>> {
  const module = { ...((await original()) as object) };
  return Object.fromEntries(
    Object.entries(module).map(([name, value]: [string, unknown]) => [
      name,
      isComponent(name, value) ? wrapped(part, value) : value,
    ]),
  );
}

const isComponent = (name: string, value: unknown): value is Component =>
  typeof value === 'function' && /^[A-Z]/.test(name);

function wrapped(part: string, Whole: Component): Component {
  return (props) => {
    // Whatever a person does renders it anew.
    useSelection((selection) => selection);
    if (broken.has(part)) throw new Error(`SYNTHETIC: ${part}`);
    return <Whole {...props} />;
  };
}
