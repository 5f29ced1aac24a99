import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HostMessage, marked, readHostMessage } from './messages';

const messages: readonly HostMessage[] = [
  { type: 'setFilter', parameters: 'massnahme=kita' },
  { type: 'setSelection', site: 'kassel-wesertor' },
  { type: 'setSelection', site: null },
  { type: 'setLanguage', language: 'ls' },
  { type: 'setTheme', theme: 'dunkel' },
  { type: 'setTheme', theme: null },
];

test('what a host sends is read as it was meant', () => {
  for (const message of messages) expect(readHostMessage(marked(message))).toEqual(message);
});

test('a message with anything missing, too much or of another kind is none', () => {
  const changes = fc.oneof(
    fc.record({ drop: fc.nat() }),
    fc.record({ add: fc.string({ minLength: 1 }), value: fc.anything() }),
    fc.record({ change: fc.nat(), value: fc.anything() }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...messages), changes, (message, change) => {
      const fields: Record<string, unknown> = { ...marked(message) };
      const names = Object.keys(fields);
      if ('drop' in change) delete fields[names[change.drop % names.length] ?? ''];
      else if ('add' in change) {
        fc.pre(!names.includes(change.add) && change.add !== '__proto__');
        fields[change.add] = change.value;
      } else {
        const name = names[change.change % names.length] ?? '';
        fc.pre(typeof change.value !== 'string' && change.value !== null && change.value !== 1);
        fields[name] = change.value;
      }
      expect(readHostMessage(fields)).toBeNull();
    }),
  );
});

test('no garbage is a message, or breaks anything', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withTypedArray: true, withMap: true }),
      (data) => {
        expect(readHostMessage(data)).toBeNull();
      },
    ),
  );
  const long = marked({ type: 'setFilter', parameters: 'q='.padEnd(3000, 'a') });
  for (const data of [
    [...messages],
    JSON.stringify(marked({ type: 'setTheme', theme: null })),
    long,
  ])
    expect(readHostMessage(data)).toBeNull();
});
