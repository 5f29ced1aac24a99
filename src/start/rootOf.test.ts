import { expect, it } from 'vitest';
import { rootOf } from './rootOf';

const server = (root: string, body = '{"dienst":"basemap.de"}') => {
  const asked: string[] = [];
  const ask = async (address: string) => {
    asked.push(address);
    if (address === `${root}betrieb.json`) return new Response(body);
    return new Response('<p>404', { status: 404 });
  };
  return { ask, asked };
};

it.each([
  ['/nirgends', '/'],
  ['/standort/nirgends/', '/'],
  ['/karte/standort/nirgends', '/karte/'],
  ['/a/b/c/d', '/a/b/'],
])('of %s is %s', async (path, root) => {
  expect(await rootOf(path, server(root).ask)).toBe(root);
});

it('asks from above, and no further than needed', async () => {
  const { ask, asked } = server('/');
  await rootOf('/a/b/c', ask);
  expect(asked).toEqual(['/betrieb.json']);
});

it.each(['<!doctype html>', 'null', '{"name":"another"}'])(
  'is none where another page answers: %s',
  async (body) => {
    expect(await rootOf('/a/b', server('/', body).ask)).toBeNull();
  },
);

it('is none without a connection', async () => {
  expect(await rootOf('/a', () => Promise.reject(new Error('offline')))).toBeNull();
});
