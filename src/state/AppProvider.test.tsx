import { act, screen, waitFor } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, it } from 'vitest';
import { renderApp } from '../testing/renderApp';
import { AfterList } from './AppProvider';
import { useQuestion, useSelection } from './hooks';

const answers: string[] = [];
const shown: string[] = [];

function Field() {
  const text = useSelection(({ query }) => query.text);
  useLayoutEffect(() => {
    shown.push(`${text}: ${screen.getByRole('note').textContent}`);
  }, [text]);
  return <output>{text}</output>;
}

function Answer() {
  const { text } = useQuestion().query;
  answers.push(text);
  return <p role="note">answer to {text}</p>;
}

const List = () => <p role="status">{useQuestion().query.text}</p>;

it('puts what is typed on the page before the answers follow, each rendered once', () => {
  const { act: actions } = renderApp([<Field key="field" />, <Answer key="answer" />]);
  act(() => actions.setText('p'));
  act(() => actions.setText('pa'));
  expect(shown).toEqual([': answer to ', 'p: answer to ', 'pa: answer to p']);
  expect(answers).toEqual(['', 'p', 'pa']);
});

it('answers beside the list a frame after it', async () => {
  const { act: actions } = renderApp([
    <List key="list" />,
    <AfterList key="rest">
      <Answer />
    </AfterList>,
  ]);
  act(() => actions.setText('park'));
  const [list, rest] = [screen.getByRole('status'), screen.getByRole('note')];
  expect([list.textContent, rest.textContent]).toEqual(['park', 'answer to ']);
  await waitFor(() => expect(rest.textContent).toBe('answer to park'));
});
