import './styles/tokens.css';
import './styles/base.css';
import './styles/still.css';
import { isSupported } from './start/isSupported';
import { startApp } from './start/startApp';

// The build puts this script into a folder of the root, as it is in src/. By its own address the page
// finds the root under any path, and from any page below it.
const { url } = import.meta;

// The rendered page stays readable; the console says what went wrong.
if (isSupported()) start(new URL('..', url).href).catch(console.error);
else document.documentElement.dataset.still = '';

async function start(root: string) {
  const place = document.getElementById('konfigurator');
  if (place === null) return startApp(document, root);
  return (await import('./start/startConfigurator')).startConfigurator(place, root);
}
