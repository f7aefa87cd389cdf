/** Words and patterns by which pages mark what is and what is not the article. */

/** Elements whose text is never the article's. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas video audio map form button select option textarea input label nav footer aside menu dialog figcaption head'.split(
    ' ',
  ),
);

export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** In a class or id, as whole words: what surrounds the article on a page. */
export const BOILERPLATE =
  /(?:^|[\s_-])(?:ad|ads|advert|advertisement|advertorial|aside|author-bio|authorbio|banner|bio|breadcrumbs?|byline|captions?|comments?|consent|cookies?|copyright|credits?|dateline|disqus|donate|editors-?pick|email|embed|footer|gallery-caption|gdpr|header-nav|infobox|inline-promo|legal|login|mailing|masthead|menu|meta|most-?(?:read|popular|viewed)|nav|navbar|navigation|newsletter|outbrain|overlay|pagination|paywall|player|popular|popup|print-only|promo|promoted|promotion|published|pullquote|pull-quote|read-?more|readmore|recirc|recommend(?:ed|ations?)?|related|share|sharing|share-bar|shopping|sidebar|sign-?up|signup|skip|slideshow|social|sponsor(?:ed)?|subscribe|subscription|taboola|tags?|teasers?|timestamp|toolbar|topics|trending|tweet|utility|video-?caption|widget)(?:$|[\s_-])/i;

/** In a class or id: what holds the article. */
export const ARTICLE_HINT =
  /(?:article|story|post|entry|content)[-_]{0,2}(?:body|content|text|copy|main)|(?:body|main)[-_]{0,2}(?:content|text|copy)|articlebody|storytext|story-body|entry-content|post-content|wysiwyg|rich-?text|prose/i;

/** Text of a block that is about the page, whatever its markup. Short blocks only: see `isFurniture`. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:advertisement|sponsored|promoted|read more|read also|also read|related|see also|more on this|more from|recommended|watch|listen|share this|follow us|sign up|subscribe|newsletter|most read|editor['’]s picks?|don['’]t miss|trending|tags?|topics?|comments?|loading|getty images|reuters|ap photo|copyright|©)/i,
  /^(?:by|photo(?:graph)?|image|picture|illustration|credit|source|file photo|video)\s*[:|]?\s*[\p{Lu}@]/u,
  /(?:\/getty images|via getty|via reuters|via ap|\/reuters|\/ap photo|\/afp|photograph:|photo:|image:|credit:)\s*\S{0,40}$/i,
  /^(?:published|updated|last updated|last modified|posted|first published|created)\b/i,
  /^\(?(?:reporting|editing|writing|additional reporting|compiled|our standards)\b.{0,200}\b(?:by|in|principles)\b/i,
  /\b(?:all rights reserved|terms of (?:use|service)|privacy policy|cookie policy|sign up (?:for|to)|subscribe (?:to|now)|click here|newsletter|follow (?:him|her|us|me) on|contact (?:him|her|us|the reporter)|download (?:our|the) app|join (?:our|the) (?:whatsapp|telegram|conversation)|support our journalism|become a (?:member|subscriber)|listen to this article)\b/i,
  /^(?:share|tweet|email|print|save|facebook|twitter|whatsapp|linkedin|copy link|link copied|gift this article|follow|like|comments?|\d+ comments?|\d+ min(?:ute)?s? read)$/i,
];

/** Pages that ask the reader to pay or log in before going on. */
export const PAYWALL =
  /\b(?:subscribe to (?:continue|read|keep reading)|to continue reading|continue reading (?:this article )?(?:with|by)|this (?:article|content|story) is (?:for|only available to|reserved for|exclusive to) (?:paying |registered )?(?:subscribers|members)|already a subscriber|log ?in to (?:continue|read)|sign in to (?:continue|read)|register to (?:continue|read)|unlock this article)\b/i;

export const CONSENT_WALL =
  /\b(?:we value your privacy|before you continue|accept (?:all )?cookies|your privacy choices|consent to the use of cookies)\b/i;

export const ERROR_PAGE =
  /\b(?:404|page not found|not be found|access denied|403 forbidden|are you a robot|verify you are human|enable javascript|just a moment|service unavailable|something went wrong)\b/i;

/** What newsrooms put before or behind a writer's name. */
export const BYLINE_NOISE =
  /^(?:by|von|par|por|di|af|av|door|written by|reported by|story by|posted by|from|text|autor|author)\s*[:.]?\s+|\s*(?:\||•|·|–|—|,)\s*(?:staff|senior|chief|special|business|technology|political|economics?|markets?|contributing|associate|deputy|managing|executive)?\s*(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|analyst|producer|author|redakteur\w*|korrespondent\w*)\b.*$/giu;

/** Agencies and desks that stand where a writer's name would. */
export const NOT_A_WRITER =
  /^(?:admin|administrator|editor|editors|staff|newsroom|webdesk|web desk|news desk|guest|contributor|unknown|redaktion|redaction|author|none|null|undefined|https?:.*|@.*)$/i;
