import './base.css';
import './lines.css';
import './views.css';
import './narrow.css';
import { render } from 'preact';
import { Page } from './shell.js';

const place = document.getElementById('page')!;
place.replaceChildren();
render(<Page />, place);
