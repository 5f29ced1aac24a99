import type { ScreenPoint } from '../MapObject';

/** What gestures do to the map. */
export interface GestureTarget {
  /** Moves by pixels, and zooms by levels around a point: the first step of a gesture begins a movement. */
  readonly step: (step: GestureStep, event: Event) => void;
  /** The gesture is over. */
  readonly end: (event: Event) => void;
  /** A single step, with a short movement. */
  readonly leap: (step: GestureStep, event: Event) => void;
  readonly point: (type: 'mousemove' | 'click', at: ScreenPoint, event: MouseEvent) => void;
  readonly leave: () => void;
  /** A gesture was left to the page. */
  readonly hint: () => void;
}

export interface GestureStep {
  readonly right?: number;
  readonly down?: number;
  /** In levels. */
  readonly zoom?: number;
  readonly at?: ScreenPoint;
}

/** Pixels that a pressed pointer may tremble. */
const still = 3;
/** A wheel turns in steps: so long after the last one the map rests, in milliseconds. */
const wheelRestMs = 200;
/** Pixels of a step by an arrow key, as in MapLibre. */
const keyPx = 100;

/**
 * Hears mouse, fingers, wheel and keys, as MapLibre does: drag, pinch, wheel and double click.
 * @param cooperative one finger and the wheel alone are left to the page
 * @returns ends the hearing
 */
export function hearGestures(
  element: HTMLElement,
  target: GestureTarget,
  cooperative: boolean,
): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  hearMouse(element, target, at, signal);
  hearFingers(element, target, at, cooperative, signal);
  const endWheel = hearWheel(element, target, at, cooperative);
  hearKeys(element, target, signal);
  return () => {
    ends.abort();
    endWheel();
  };
}

type At = (event: { readonly clientX: number; readonly clientY: number }) => ScreenPoint;

function hearMouse(element: HTMLElement, target: GestureTarget, at: At, signal: AbortSignal): void {
  let pressed: ScreenPoint | null = null;
  let dragged = false;
  const drag = (event: PointerEvent, from: ScreenPoint) => {
    const now = at(event);
    if (!dragged && Math.hypot(now.x - from.x, now.y - from.y) < still) return;
    if (!dragged) element.setPointerCapture(event.pointerId);
    dragged = true;
    pressed = now;
    target.step({ right: from.x - now.x, down: from.y - now.y }, event);
  };
  const release = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (pressed !== null && dragged) target.end(event);
    pressed = null;
  };
  element.addEventListener(
    'pointerdown',
    (event) => {
      dragged = false;
      if (event.pointerType !== 'touch' && event.button === 0) pressed = at(event);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      if (pressed === null) target.point('mousemove', at(event), event);
      else drag(event, pressed);
    },
    { signal },
  );
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  element.addEventListener('pointerleave', target.leave, { signal });
  element.addEventListener(
    'click',
    (event) => {
      if (!dragged) target.point('click', at(event), event);
    },
    { signal },
  );
  element.addEventListener(
    'dblclick',
    (event) => {
      event.preventDefault();
      target.leap({ zoom: event.shiftKey ? -1 : 1, at: at(event) }, event);
    },
    { signal },
  );
}

/** One finger moves the map, two zoom it, too; on a page that scrolls it takes two to move it. */
function hearFingers(
  element: HTMLElement,
  target: GestureTarget,
  at: At,
  cooperative: boolean,
  signal: AbortSignal,
): void {
  let before: { readonly middle: ScreenPoint; readonly apart: number } | null = null;
  let moving = false;
  const grip = ({ targetTouches }: TouchEvent) => {
    const points = [...targetTouches].map(at);
    const middle = {
      x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
      y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
    };
    const [one = middle, other = middle] = points;
    return { middle, apart: Math.hypot(one.x - other.x, one.y - other.y) };
  };
  const hold = (event: TouchEvent) => {
    before = event.targetTouches.length > 0 ? grip(event) : null;
  };
  const move = (event: TouchEvent) => {
    if (before === null) return;
    if (cooperative && event.targetTouches.length < 2) return target.hint();
    const now = grip(event);
    const step = {
      right: before.middle.x - now.middle.x,
      down: before.middle.y - now.middle.y,
      at: now.middle,
      ...(before.apart > 0 && now.apart > 0 ? { zoom: Math.log2(now.apart / before.apart) } : {}),
    };
    if (!moving && before.apart === 0 && Math.hypot(step.right, step.down) < still) return;
    // The page neither scrolls nor zooms then, unless it is already on its way.
    if (event.cancelable) event.preventDefault();
    moving = true;
    before = now;
    target.step(step, event);
  };
  const release = (event: TouchEvent) => {
    hold(event);
    if (event.targetTouches.length > 0 || !moving) return;
    moving = false;
    target.end(event);
  };
  element.addEventListener('touchstart', hold, { signal, passive: true });
  element.addEventListener('touchmove', move, { signal, passive: false });
  element.addEventListener('touchend', release, { signal });
  element.addEventListener('touchcancel', release, { signal });
}

function hearWheel(
  element: HTMLElement,
  target: GestureTarget,
  at: At,
  cooperative: boolean,
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const turn = (event: WheelEvent) => {
    if (cooperative && !event.ctrlKey && !event.metaKey) return target.hint();
    event.preventDefault();
    const zoom = wheelZoom(event);
    if (zoom !== 0) target.step({ zoom, at: at(event) }, event);
    clearTimeout(rest);
    rest = setTimeout(() => target.end(event), wheelRestMs);
  };
  element.addEventListener('wheel', turn, { passive: false });
  return () => {
    clearTimeout(rest);
    element.removeEventListener('wheel', turn);
  };
}

/** Levels of zoom of a turn: a wheel comes in large steps, a touchpad in small ones; as in MapLibre. */
function wheelZoom({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const px = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * 40 : deltaY;
  const rate = Math.abs(px) < 4 ? 1 / 100 : 1 / 450;
  return -Math.sign(px) * Math.log2(2 / (1 + Math.exp(-Math.abs(px * rate))));
}

const keySteps: Readonly<Record<string, GestureStep>> = {
  '+': { zoom: 1 },
  '=': { zoom: 1 },
  '-': { zoom: -1 },
  ArrowLeft: { right: -keyPx },
  ArrowRight: { right: keyPx },
  ArrowUp: { down: -keyPx },
  ArrowDown: { down: keyPx },
};

/** A map that was clicked has the focus. */
function hearKeys(element: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  element.addEventListener(
    'keydown',
    (event) => {
      const step = keySteps[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      target.leap(step, event);
    },
    { signal },
  );
}
