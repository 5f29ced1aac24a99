import { act, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, it } from 'vitest';
import { renderApp } from '../testing/renderApp';
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

it('puts what is typed on the page before the answers follow, each rendered once', () => {
  const { act: actions } = renderApp([<Field key="field" />, <Answer key="answer" />]);
  act(() => actions.setText('p'));
  act(() => actions.setText('pa'));
  expect(shown).toEqual([': answer to ', 'p: answer to ', 'pa: answer to p']);
  expect(answers).toEqual(['', 'p', 'pa']);
});
