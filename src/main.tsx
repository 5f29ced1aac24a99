import './styles/tokens.css';
import './styles/base.css';
import './styles/still.css';
import { afterFirstPaint } from './start/afterFirstPaint';
import { startApp } from './start/startApp';

// The rendered page stays readable; the console says what went wrong.
afterFirstPaint(() => {
  startApp(document).catch(console.error);
});
