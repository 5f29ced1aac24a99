import './styles/tokens.css';
import './styles/base.css';
import './styles/still.css';
import { afterFirstPaint } from './start/afterFirstPaint';
import { isSupported } from './start/isSupported';
import { startApp } from './start/startApp';

// The rendered page stays readable; the console says what went wrong.
if (isSupported())
  afterFirstPaint(() => {
    startApp(document).catch(console.error);
  });
else document.documentElement.dataset.still = '';
