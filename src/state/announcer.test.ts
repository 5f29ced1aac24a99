import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPauseMs, createAnnouncer, hintPauseMs, quietMs } from './announcer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function create() {
  const announcer = createAnnouncer();
  const heard: string[][] = [];
  const end = announcer.listen((texts) => heard.push([...texts]));
  return { ...announcer, heard, end };
}
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('answers', () => {
  it('are spoken once a burst has come to rest, the last text of each topic', () => {
    const { answer, heard } = create();
    for (const text of ['236', '12', '3']) {
      answer('result', `${text} Standorte`);
      pass(answerPauseMs - 1);
    }
    expect(heard).toEqual([]);
    pass(1);
    expect(heard).toEqual([['3 Standorte']]);
  });

  it('of several topics are told together, in the order of their last texts', () => {
    const { answer, heard } = create();
    answer('result', '5 Standorte');
    answer('near', 'Fulda');
    answer('result', '4 Standorte');
    pass(answerPauseMs);
    expect(heard).toEqual([['Fulda', '4 Standorte']]);
  });

  it('that are the same are spoken again', () => {
    const { answer, heard } = create();
    answer('copy', 'Link kopiert');
    pass(answerPauseMs);
    answer('copy', 'Link kopiert');
    pass(answerPauseMs);
    expect(heard).toEqual([['Link kopiert'], ['Link kopiert']]);
  });

  it('are taken back by nothing to say', () => {
    const { answer, heard } = create();
    answer('result', '5 Standorte');
    answer('result', '');
    pass(10_000);
    expect(heard).toEqual([]);
  });
});

describe('hints', () => {
  it('are spoken when the map has come to rest', () => {
    const { hint, heard } = create();
    hint('section', '12 Standorte im Ausschnitt');
    pass(hintPauseMs - 1);
    hint('section', '7 Standorte im Ausschnitt');
    pass(hintPauseMs);
    expect(heard).toEqual([['7 Standorte im Ausschnitt']]);
  });

  it('give way to an answer, whether they came before or soon after it', () => {
    const { answer, hint, heard } = create();
    hint('section', 'before');
    answer('result', 'answer');
    hint('section', 'with it');
    pass(answerPauseMs);
    hint('section', 'soon after');
    pass(quietMs - 1);
    hint('section', 'still too soon');
    pass(10_000);
    expect(heard).toEqual([['answer']]);
    hint('section', 'later');
    pass(hintPauseMs);
    expect(heard).toEqual([['answer'], ['later']]);
  });
});

it('nobody who has stopped listening is told', () => {
  const { answer, heard, end } = create();
  end();
  answer('result', '5 Standorte');
  pass(answerPauseMs);
  expect(heard).toEqual([]);
});
