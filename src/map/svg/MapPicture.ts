import type { Camera } from '../cameraLimits';
import type { ShapedImage } from '../imageShapes';
import { drawAreas, drawCircles, drawLines } from './drawShapes';
import { type Frame, frameOf } from './geometry';
import type { MapStyle } from './MapStyle';
import styles from './SvgMap.module.css';
import { SymbolDrawing } from './SymbolDrawing';
import { pixelOf, type Size } from './svgCamera';
import { svgElement } from './svgElement';

/** Part of the map's width and height that the picture reaches beyond each edge, so that there is something to move. */
const beyond = 0.4;

/** Scales between which a picture serves a map that zooms. */
const smallestScale = 0.85;
const largestScale = 1.8;

/** What is seen of the map: a picture that is drawn for one camera, and shown for those near to it. */
export class MapPicture {
  readonly element: SVGSVGElement;
  readonly #style: MapStyle;
  readonly #symbols: SymbolDrawing;
  #drawn: { readonly camera: Camera; readonly width: number; readonly height: number } | null =
    null;

  /** @param title what it is, for those who do not see it */
  constructor(style: MapStyle, title: string) {
    this.#style = style;
    this.#symbols = new SymbolDrawing(style);
    this.element = svgElement('svg', {
      class: styles.picture,
      role: 'img',
      'aria-label': title,
      tabindex: -1,
    });
  }

  setImages(images: readonly ShapedImage[]): void {
    this.#symbols.setImages(images);
  }

  /** Draws the map for a camera, and somewhat around. */
  draw(camera: Camera, size: Size): void {
    const width = Math.round(size.width * (1 + 2 * beyond));
    const height = Math.round(size.height * (1 + 2 * beyond));
    const frame = frameOf(camera, width, height);
    this.#drawn = { camera, width, height };
    this.element.setAttribute('width', String(width));
    this.element.setAttribute('height', String(height));
    this.element.replaceChildren(...this.#layers(frame));
    this.show(camera, size);
  }

  /** Moves the picture to where another camera shows it. Whether that one needs a picture of its own. */
  show(camera: Camera, size: Size): boolean {
    if (this.#drawn === null) return true;
    const { width, height } = this.#drawn;
    const scale = 2 ** (camera.zoom - this.#drawn.camera.zoom);
    const { x, y } = pixelOf(this.#drawn.camera.centre, camera, size);
    const [left, top] = [x - (width / 2) * scale, y - (height / 2) * scale];
    this.element.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    const covers =
      left <= 0 &&
      top <= 0 &&
      left + width * scale >= size.width &&
      top + height * scale >= size.height;
    return !covers || scale < smallestScale || scale > largestScale;
  }

  #layers(frame: Frame): readonly SVGElement[] {
    // Names of upper layers have the first claim to the room.
    const symbols = this.#symbols.draw(frame);
    return this.#style.layers.flatMap((layer) => {
      const features = this.#style.drawn(layer.id, frame.zoom);
      if (features.length === 0) return [];
      const drawn =
        layer.type === 'symbol'
          ? (symbols.get(layer.id) ?? [])
          : layer.type === 'fill'
            ? drawAreas(layer, features, frame)
            : layer.type === 'circle'
              ? drawCircles(layer, features, frame)
              : drawLines(layer, features, frame);
      if (drawn.length === 0) return [];
      const group = svgElement('g', { 'data-layer': layer.id });
      group.append(...drawn);
      return [group];
    });
  }
}
