import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyQuery } from '../../query/query';
import { createGround, hersfeldView, kasselView } from '../../testing/createGround';
import { FakeMedia } from '../../testing/fakeMedia';
import { fixtureSite } from '../../testing/fixtureFacts';
import { leaveMap } from '../../testing/leaveMap';
import { sourceIds } from '../layerNames';

vi.mock('../mapLibre', () => import('../../testing/mapLibreMock'));
vi.mock('../drawSymbolImages', () => import('../../testing/drawSymbolImagesMock'));

beforeEach(() => {
  new FakeMedia();
});
afterEach(leaveMap);

const quarterTowns = ['kassel', 'frankfurt', 'darmstadt', 'wiesbaden'];

describe('the ground', () => {
  it('asks for nothing on the opening view, and for each part when the zoom wants it', async () => {
    const { rest, asked, stops } = createGround();
    await rest(8);
    expect(asked).toEqual([]);
    await rest(9);
    expect(asked).toEqual(['rivers', 'railways']);
    await rest(11);
    expect(asked).toEqual(['rivers', 'railways', 'municipalities']);
    await rest(12);
    expect(asked).toEqual(['rivers', 'railways', 'municipalities', ...quarterTowns]);
    expect(stops).not.toHaveBeenCalled();
    await rest(13);
    expect(stops).toHaveBeenCalledOnce();
  });

  it('asks for the same wherever one looks, so that no request tells the place, and for nothing twice', async () => {
    const { rest, asked, stops } = createGround();
    await rest(13, hersfeldView);
    await rest(8);
    await rest(13, kasselView);
    expect(asked).toEqual(['rivers', 'railways', 'municipalities', ...quarterTowns]);
    expect(stops).toHaveBeenCalledOnce();
  });

  it('asks on the way, before the map rests', () => {
    const { map, asked } = createGround();
    map.zoom = 9;
    map.fire('move');
    expect(asked).toEqual(['rivers', 'railways']);
  });

  it('asks for nothing before the layers are there', () => {
    const { controller, map, asked } = createGround();
    controller.remove();
    map.zoom = 13;
    map.fire('moveend');
    expect(asked).toEqual([]);
  });

  it('fills the sources: lines, inner borders of quarters, their names, stops', async () => {
    const { map, rest } = createGround();
    await rest(13);
    for (const id of ['rivers', 'railways', 'quarters', 'quarterNames', 'stops'] as const)
      expect(map.dataOf(sourceIds[id]), id).toMatchObject({ type: 'FeatureCollection' });
    expect(JSON.stringify(map.dataOf(sourceIds.quarterNames))).toContain('Wesertor');
  });

  it('says what is drawn in view, and no longer what the zoom hides', async () => {
    const { rest, last } = createGround();
    await rest(13);
    const all = ['rivers', 'railways', 'municipalities', 'kassel', 'stops'];
    expect(last()).toEqual({ drawn: all, failed: false });
    await rest(9);
    expect(last().drawn).toEqual(['rivers', 'railways']);
    await rest(7);
    expect(last().drawn).toEqual([]);
  });

  it('gives way to streets where they show the same, and comes back', async () => {
    const { map, rest, last, controller } = createGround();
    await rest(9);
    const visibility = () =>
      map
        .callsOf('setLayoutProperty')
        .filter(([id]) => id === 'rivers')
        .at(-1);
    controller.ground.setCovered(true);
    expect(visibility()).toEqual(['rivers', 'visibility', 'none']);
    expect(last().drawn).toEqual([]);
    controller.ground.setCovered(false);
    expect(visibility()).toEqual(['rivers', 'visibility', 'visible']);
    expect(last().drawn).toEqual(['rivers', 'railways']);
  });
});

describe('the borders in detail', () => {
  it('replace all that runs along borders, once they are wanted', async () => {
    const { controller, map, rest } = createGround();
    const whole = fixtureSite('ikz-rheingau');
    controller.setSites([whole], emptyQuery);
    map.fire('idle');
    controller.setAreas(['06611']);
    const before = [sourceIds.land, sourceIds.lines, sourceIds.areas, sourceIds.selectedAreas].map(
      (id) => [id, JSON.stringify(map.dataOf(id) ?? null).length] as const,
    );
    await rest(10);
    for (const [id, length] of before)
      expect(JSON.stringify(map.dataOf(id)).length, id).toBeGreaterThan(length * 1.5);
  });
});

describe('a part that does not come', () => {
  it('is said, leaves the others, and is asked for again at the next rest', async () => {
    const { rest, missing, asked, last, map } = createGround();
    missing.add('rivers');
    await rest(9);
    expect(last()).toEqual({ drawn: ['railways'], failed: true });
    map.fire('move');
    expect(asked).toHaveLength(2);
    missing.clear();
    await rest(9.1);
    expect(asked).toEqual(['rivers', 'railways', 'rivers']);
    expect(last()).toEqual({ drawn: ['rivers', 'railways'], failed: false });
  });

  it('is said once: a further attempt that fails changes nothing', async () => {
    const { rest, missing, events } = createGround();
    missing.add('rivers');
    await rest(9);
    const said = events.ground.mock.calls.length;
    await rest(9.1);
    await rest(9.2, kasselView);
    expect(events.ground.mock.calls).toHaveLength(said);
  });

  it('is asked for again by a person', async () => {
    const { rest, missing, asked, controller } = createGround();
    missing.add('railways');
    await rest(9);
    controller.ground.retry();
    expect(asked.at(-1)).toBe('railways');
  });

  it('is not missed where the zoom does not want it', async () => {
    const { rest, missing, last } = createGround();
    missing.add('municipalities');
    await rest(10);
    expect(last().failed).toBe(true);
    await rest(9);
    expect(last().failed).toBe(false);
  });
});
