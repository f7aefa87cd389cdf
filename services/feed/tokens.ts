import type { TokenizerCallbacks } from 'htmlparser2';

/** The tokenizer wants an answer to all it finds; this one heeds nothing. Spread it and say what counts. */
export const UNHEARD: TokenizerCallbacks = {
  ontext: () => {},
  ontextentity: () => {},
  oncdata: () => {},
  onopentagname: () => {},
  onopentagend: () => {},
  onselfclosingtag: () => {},
  onclosetag: () => {},
  onattribname: () => {},
  onattribdata: () => {},
  onattribentity: () => {},
  onattribend: () => {},
  oncomment: () => {},
  ondeclaration: () => {},
  onprocessinginstruction: () => {},
  onend: () => {},
};
