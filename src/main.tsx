/** Mounts the app onto the page that was rendered at build. */
import 'virtual:palette.css';
import 'virtual:drawn-map.css';
import './app/page.css';
import './app/no-script.css';
import './app/sheet.css';
import './app/narrow.css';
import './app/side.css';
import './app/touch.css';
import './app/contrast.css';
import './app/embed.css';
import { findEmbed } from './app/embed';
import { mountApp } from './app/mount';
import { trustOwnScripts } from './app/trusted-scripts';

trustOwnScripts();
// Before the story arrives, so that an embedded page is compact from its first picture on.
if (findEmbed(window.location.search)) document.documentElement.dataset['embed'] = '';

void mountApp(document);
