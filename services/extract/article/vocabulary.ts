/** Words and patterns by which pages mark what is and what is not the article. */

/** Elements whose text is never the article's. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas video audio map button select option textarea input label nav footer aside menu dialog figcaption head'.split(
    ' ',
  ),
);

export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text is the article's only when the page has no other: some sites wrap all of a page in a form. */
export const DOUBTED_TAGS: ReadonlySet<string> = new Set(['form']);

/** In a class or id, as whole words: what surrounds the article on a page. */
export const BOILERPLATE =
  /(?:^|[\s_-])(?:ad|ads|advert|advertisement|advertorial|aside|author-bio|authorbio|banner|bio|cmp|cookiebot|didomi|onetrust|ot-sdk\w*|truste|usercentrics|breadcrumbs?|byline|captions?|comments?|consent|cookies?|copyright|credits?|dateline|disqus|donate|editors-?pick|email|embed|footer|gallery-caption|gdpr|header-nav|infobox|inline-promo|legal|login|mailing|masthead|menu|meta|most-?(?:read|popular|viewed)|nav|navbar|navigation|newsletter|outbrain|overlay|pagination|(?<!not-a-)paywall|player|popular|popup|print-only|privacy-?(?:banner|bar|manager|modal|notice)|promo|promoted|promotion|published|pullquote|pull-quote|read-?more|readmore|recirc|recommend(?:ed|ations?)?|related|share|sharing|share-bar|shopping|sidebar|sign-?up|signup|skip|slideshow|social|sponsor(?:ed)?|subscribe|subscription|taboola|tags?|teasers?|timestamp|toolbar|topics|trending|tweet|utility|video-?caption|widget)(?:$|[\s_-])/i;

/** In a class or id, as whole words, of a small part within the article: that it is about something else. */
export const BOX =
  /(?:^|[\s_-])(?:advert|advertisement|authors?|bio|boilerplate|byline|captions?|comments|consent|cookies?|contributors?|copyright|credits?|cta|disclaimer|disqus|inline-promo|login|newsletters?|outbrain|pagination|player|polls?|popular|privacy-?(?:banner|bar|manager|modal|notice)|promos?|promotion|recirc|recommend(?:ed|ations?|er)?|related|read-?more|register|share|sharing|sidebar(?!-grid)|sign-?(?:in|up)|signin|signup|social|sponsor(?:ed)?|subscribe|taboola|tags|teasers?|timestamp|trending|video-(?:details|title|caption|description))(?:$|[\s_-])/i;

/** Titles of such parts. */
export const BOX_TITLE =
  /^(?:people are (?:also )?reading|don['’]t miss|(?:what to )?read (?:this )?next|next read|related\b|more (?:from|on|in|stories|news|coverage)\b|(?:recommended|trending|popular)(?:$|:|\s+(?:now|by|for you|posts|stories|articles|reads))|most (?:read|popular|viewed)|top stories|latest (?:news|stories|posts)|you (?:may|might) (?:also )?(?:like|be interested)|also (?:on|in|from)\b|see also|current issue|editor['’]s picks?|table of contents|(?:in|on) this (?:page|guide|article|story)|newsletter|sign up|mehr zum thema|lesen sie auch|auf dieser seite|para saber más)/iu;

/** How long a film runs that stands within an article. */
export const DURATION = /^(?:duration:?\s+)?(?:\d{1,2}:)?\d{1,2}:\d{2}$/i;

/** In a class or id: what holds the article. */
export const ARTICLE_HINT =
  /(?:article|story|post|entry|content)[-_]{0,2}(?:body|content|text|copy|main)|(?:body|main)[-_]{0,2}(?:content|text|copy)|articlebody|storytext|story-body|entry-content|post-content|wysiwyg|rich-?text|prose/i;

/** The whole of a short block that is about the page: a label, a button, a count. */
export const LABEL: readonly RegExp[] = [
  /^(?:advertisement|advertising|anzeige|werbung|publicidad|publicité|pubblicità|sponsored|promoted|article content|read more|read also|also read|related|see also|more on this|more from|recommended|watch|listen|share this(?: article| story)?|follow us|sign up|subscribe|newsletter|most read|editor['’]s picks?|don['’]t miss|trending|tags?|topics?|comments?|loading|like this|getty images|reuters|ap photo|copyright)(?:$|\s*[:|….])/i,
  /^(?:advertisement|sponsored by|promoted|read more|more from|share this|follow us|sign up|subscribe|getty images|ap photo|copyright|©)/i,
  /^(?:by|photo(?:graph)?s?|image|picture|illustration|credit|source|file photo|video)(?:\s*[:|]|\s+(?:by|via|courtesy))?\s+[\p{Lu}@][^.!?]*$/u,
  /^(?:published|updated|last updated|last modified|posted|first published|created|aktualisiert|actualisé|stand|veröffentlicht|publié|mis à jour|actualizado|publicado|pubblicato|aggiornato)\b[^.!?]*\d/i,
  /^(?:share|tweet|email|print|save|facebook|twitter|whatsapp|linkedin|copy link|link copied|gift this article|follow|like|comments?|hide|close|menu|\d+ comments?|\d+ shares?|\d+ min(?:ute)?s?(?: read)?|lesedauer.*)$/i,
  /^(?:this slideshow requires javascript|we apologi[sz]e, but this video has failed to load|sorry, the video player failed to load|story continues|continue reading|article continues|try refreshing your browser)\b/i,
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:[\s,–-]+\d{1,2}[:.]\d{2}.*)?$/,
  /^(?:(?:table of )?contents(?: hide|:)?|in this (?:guide|article)|like loading…?|\+?\s*show (?:more|less)\b.*|(?:opinion|analysis|comment|exclusive|in today['’]s edition)\s*:?|\d+ min\.? read|\d+\s?\/\s?\d+|\d{1,2}:\d{2}(?::\d{2})?|in (?:collaboration|partnership) with [^.]*)$/i,
  /^(?:AP|AFP|EPA|PA(?: Media)?|Reuters|Getty|NurPhoto|Alamy|Shutterstock|iStock|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+\/(?:\p{Lu}{2,}|Getty(?: Images)?|Reuters|Bloomberg|Shutterstock|Alamy|NurPhoto))$/u,
  /^[^|.!?]+(?:\s\|\s[^|.!?]+){3,}$/,
  /^[^\p{L}\p{N}]*$/u,
  /^(?=.{0,80}$).*\b(?:terms of (?:use|service)|privacy policy|cookie policy)\b/i,
];

/** A date that stands alone, with the time or not: before an article it says when that appeared. */
export const DATE_LINE =
  /^(?:\p{L}{3,9},?\s+)?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? (?:19|20)\d{2})(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?)?$/iu;

/** Who wrote a piece, in its last lines: a name, and of what its bearer is what. */
export const WRITER_NOTE =
  /^[•*—–-]?\s*(?:\p{Lu}[\p{L}.'’-]+,? ){2,4}(?:[^.]{0,120}, )?(?:is|are|was|serves as) (?:[\p{L}’'-]+ ){0,5}?(?:[Aa]nalyst|[Aa]ttorney|[Aa]uthor|[Cc]hair(?:man|woman)?|[Dd]irector|[Ee]conomist|[Ee]ditor|[Ff]aculty|[Ff]ellow|[Ff]ounder|[Hh]ead|[Hh]istorian|[Ll]ecturer|[Ll]awyer|[Pp]hysician|[Pp]resident|[Pp]rofessor|[Rr]esearcher|[Ss]cholar|[Ss]cientist|[Ss]trategist|[Tt]eacher)s? (?:[\p{L}’'-]+ ){0,4}?(?:of|at|in|for|and|with)\b/u;

/** Parts of a block that tell that it warns of terms, thanks its makers or asks for consent rather than reports. */
export const FURNITURE: readonly RegExp[] = [
  /^\(?(?:reporting|editing|writing|additional reporting|compiled|our standards)\b.{0,200}\b(?:by|in|principles)\b/i,
  /\b(?:all rights reserved|follow (?:him|her|us|me) on|download (?:our|the) app|join (?:our|the) (?:whatsapp|telegram|conversation)|become a (?:member|subscriber)|listen to this article)\b/i,
  /\b(?:agree|accept|consent|subject to|sign(?:ing)? up|subscrib\w+|recaptcha)\b.*\b(?:terms of (?:use|service)|(?:privacy|cookie) (?:policy|notice))|\bterms of (?:use|service)\b.*\bprivacy (?:policy|notice)\b/i,
  /\b(?:do you have a (?:story|tip)|have a (?:story|tip)\?|got a (?:story|tip)|send (?:us )?your (?:story|tips|photos))\b/i,
  /\b(?:this (?:web)?site uses cookies|cookies? (?:preferences|settings|consent)|(?:store|collect|opt[- ]out of) (?:the |these )?cookies|consent preferences|do not sell my)\b/i,
  /^(?:(?!\b(?:cookies?|opt[- ]out|personal (?:data|information))\b).)*\b(?:cookies?|opt[- ]out|personal (?:data|information))\b.*\b(?:cookies?|opt[- ]out|your browser)\b/i,
  /\b(?:we may (?:earn|receive|get|make) (?:a |an )?(?:small )?(?:affiliate )?(?:commission|fee|compensation|money)|editorially independent)\b/i,
  /\b(?:support (?:our|independent) (?:newsroom|journalism|work|reporting)|(?:for|by giving us|from) as little as [$£€]\d|keep (?:our |this |the )?(?:news|journalism|stories|site|reporting) free|pay(?:ing)? for (?:expensive )?news subscriptions|reader[- ]supported|your (?:contribution|donation|support) (?:will|helps?|keeps?|makes))\b/i,
];

/** Parts of a short paragraph that ask the reader to do something. */
export const PITCH: readonly RegExp[] = [
  /\b(?:sign up (?:for|to|here)|subscribe (?:to|now)|click here|newsletters?|(?:in|to) your inbox|brought to you by|listen to .{1,60} on (?:spotify|apple)|contact (?:him|her|us|the reporter)|create an account|email us at|get in touch with)\b/i,
  /\b(?:whatsapp[- ](?:kanal|channel|chaîne|canal)|news[- ]app|im newsletter|abonniere|abonnez-vous|suscríbete|iscriviti|réservée? aux abonnés|dieses thema im programm|hier finden sie)(?:$|[\s.,:!?])/iu,
];

/** Points the reader to another story. */
export const POINTER =
  /^(?:[»>→▶►•]{1,3}\s*)?(?:read (?:more|also|next|our|the)\b[^.]{0,30}:|read more\b|related(?: article| stor(?:y|ies))?\s*:|see also\s*:|also read\s*[:|]|watch\s*:|more\s*:|don['’]t miss\s*:|lesen sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|dazu)|lire aussi|à lire|voir aussi|lea también|lee también|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|les også|läs också|læs også|czytaj (?:też|także|więcej)|čtěte také|baca juga)|^>{2,}\s/iu;

/** A picture's caption or credit that stands in a paragraph; the time and writer of an entry of a live report. */
export const CAPTION: readonly RegExp[] = [
  /(?:\/\s?(?:Getty Images|AFP|REUTERS|Reuters|AP Photo|AP|EPA|dpa|IMAGO|Shutterstock)|\b[Vv]ia (?:Getty(?: Images)?|REUTERS|Reuters|AP|AFP)|\((?:AFP|AP|REUTERS|Reuters|EPA|dpa|[^()]{1,60}\/[^()]{1,40})\)|nuotr\.)\.?$/u,
  /(?:\b(?:Photograph|Photo|Photos|Image|Picture|Image credit|Credits?|Foto|Fotos|Bildrechte|Bild|Ảnh|Video)\s?:|\b(?:Photo|Photograph|Image|Picture|Illustration)s? (?:by|via|courtesy of)\b)\s*\S{1,25}(?:\s\S{1,20}){0,5}$/u,
  /(?:^|[.!?]\s)©\s?\p{Lu}[^.!?]{1,60}$/u,
  /\((?:photo|image|picture|credit|file|ap photo|reuters|getty|foto|source)\b[^)]{0,120}\)\.?$/i,
  /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s*(?:KEY EVENT|(?:\p{Lu}[\p{L}'’.-]+\s?){2,4})$/u,
];

/** Heads of sections that come behind an article. */
export const CLOSING_SECTION =
  /^(?:about (?:the )?authors?|about (?:the )?writer|author bio|related(?:[: ]|$)(?: ?(?:articles?|stories|posts|content|coverage|links|news|reading|topics))?|more (?:from|on|in|stories|news)\b|read next|up next|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested)|trending|most (?:read|popular)|top stories|latest (?:news|stories|posts)|popular posts|comments?(?: \(\d+\))?|leave a (?:reply|comment)|join the (?:discussion|conversation)|share this|sign up|newsletter|our (?:standards|editorial)|sources and methodology|editor['’]s picks?|further reading|das könnte (?:sie|dich)|mehr zum thema|weitere (?:artikel|themen|nachrichten)|aktuell auf|à lire (?:aussi|également)|sur le même sujet|te puede interesar|más noticias|noticias relacionadas|potrebbe interessarti|leia também)/iu;

/** Notes that close a piece: on its writer, its sources, its rights. Looked for among the last blocks only. */
export const AFTERWORD: readonly RegExp[] = [
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:is|are|was|has been|works as|serves as)\b.{0,30}\b(?:an?|the|our|['’]s) (?:[\p{L}’'-]+ ){0,6}?(?:reporters?|editors?|correspondents?|writers?|columnists?|journalists?|contributors?|producers?|authors?|bloggers?|freelancer)\b/u,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:covers|writes (?:about|for|on)|reported from|can be reached|has (?:covered|written|worked))\b/u,
  /^(?:this (?:article|story|post|piece|report)|the (?:post|article)) .{0,80}\b(?:originally|first|was (?:published|written|produced|updated|corrected)|appeared|has been)\b/i,
  /^(?:more information|journal information|citation|disclaimer|clarification|correction|editor['’]s note|note|contributing|source|sources|provided by|contact|media contact|investor relations|about \p{Lu}|photos?:|credits?:|tags?:|filed under|topics?:)\s*:/iu,
  /^(?:this document is subject to copyright|copyright|©|\(c\)|disclaimer\b|associated press (?:writers?|reporters?)|(?:the )?associated press (?:contributed|writer)|(?:[—–-]\s*)?with (?:reporting|files|additional reporting|assistance) (?:by|from)|follow\b.{0,80}\b(?:on|@))/i,
  /\b(?:contributed to this (?:report|story|article)|contributed reporting|for informational purposes only|does not constitute|not a substitute for professional|on (?:twitter|x|instagram|facebook|linkedin|threads)[.!]?$)/i,
  /^for (?:more|other|all the latest) (?:stories|news|articles|coverage)\b|^read (?:more|all) of our\b/i,
  /^(?:e-?mail|reach|contact|follow|write to|send)\b.{0,120}(?:@|\bat\b)/i,
  /^[*•]\s*follow\b|^this (?:episode|podcast|segment)\b.{0,80}\b(?:was|is) (?:produced|edited|hosted)\b|^cross-?posted from\b/i,
  /\S+@\S+\.\w{2,}\.?$/,
];

/** An appeal to the reader, after the text, speaks of the house … */
export const OURSELVES =
  /\b(?:our|we|us)\b.{0,80}\b(?:newsroom|journalism|journalists|reporting|coverage|reporters|free press|investigations)\b|\b(?:newsroom|journalism|reporting)\b.{0,80}\b(?:we|our)\b/i;

/** … and of what the reader gets or may give. */
export const APPEAL =
  /\b(?:support us|your support|support our|donat(?:e|ion|ions)|contribut(?:e|ion|ions) (?:to (?:us|our)|today|as|from)|(?:become|as) a (?:member|supporter|subscriber)|members like you|readers like you|free (?:for|to) (?:all|everyone|read)|paywalls?|you come to|bring(?:s|ing)? you|invest(?:s|ing)? time|needs? you|need your|help (?:us|keep|sustain)|do not take lightly)\b/i;

/** What stands between a headline and the first paragraph: writers, places of publication, dates. */
export const LEAD_IN =
  /^(?:by|von|par|por|di|af|av|door|written by|text:?)\s+\p{Lu}|^(?:\p{L}+,?\s+){0,4}(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{4})[^.!?]{0,60}$|\|.*\b(?:19|20)\d{2}\b/iu;

/** Pages that ask the reader to pay or log in before going on. */
export const PAYWALL =
  /\b(?:subscribe to (?:continue|read|keep reading)|to continue reading|continue reading (?:this article )?(?:with|by)|this (?:article|content|story) is (?:for|only available to|reserved for|exclusive to) (?:paying |registered )?(?:subscribers|members)|already a subscriber|log ?in to (?:continue|read)|sign in to (?:continue|read)|register to (?:continue|read)|unlock this article)\b/i;

export const CONSENT_WALL =
  /\b(?:we value your privacy|before you continue|accept (?:all )?cookies|your privacy choices|consent to the use of cookies)\b/i;

export const ERROR_PAGE =
  /\b(?:404|page not found|not be found|access denied|403 forbidden|are you a robot|verify you are human|enable javascript|just a moment|service unavailable|something went wrong)\b/i;

/** In a class, of a part of a headline: that it is a label over it or read by machines only. */
export const KICKER =
  /(?:^|[\s_-])(?:kicker|overline|eyebrow|dachzeile|spitzmarke|roofline|topline|sur-?title|super-?title|pre-?headline|visually-?hidden|sr-only|screen-?reader(?:-text)?|off-?screen)(?:$|[\s_-])/i;

/** What stands behind a headline in the same heading: when it appeared, and who wrote it. */
export const SIGNATURE = /^[\s|·–—-]*(?:(?:posted|published|updated|written)\b|by\s+\p{Lu})/iu;

/** A part of a site that a title names behind a bar. */
export const SECTION_NAME =
  /^(?:analysis|books|business|column|comment|culture|editorial|entertainment|finance|food|gallery|health|letters|lifestyle|local|markets?|money|national|news|opinion|photos|politics|review|science|sports?|style|tech|technology|travel|video|weather|world)(?: news)?$/i;

/** What newsrooms put before a writer's name. */
export const BYLINE_START =
  /^(?:(?:analysis|opinion|review|words|story|stories|article|text|written|reported|posted|published|created|presented|reviewed)\s+)?(?:by|von|par|por|di|af|av|door|från|from|text|autor|autorin|author|quelle|source|oleh|przez|yazan|redacción|content|foto)\s*[:.]?\s+|^(?:by|von|autor|author|text|quelle|written by)\s*:?\s*(?=\p{Lu})/iu;

/** Where a byline goes on about something else: dates, times, buttons. */
export const BYLINE_END =
  /\s*(?:\b(?:published|updated|last update|posted|follow|aktualisiert|stand|veröffentlicht|contact|e-?mail|read more|more by|\d+ ?min)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\p{L}*\.?\s+\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\d{1,2}:\d{2})[\s\S]*$/iu;

/** Behind a name: what its bearer is, where, and for whom. */
export const ROLE =
  /(?:\s*[,|•·–—-]\s*|\s+)(?:(?:our|staff|senior|chief|special|business|technology|tech|political|politics|economics?|markets?|money|news|sports?|science|health|contributing|associate|deputy|assistant|managing|executive|freelance|investigative|national|foreign)\s+)*(?:writers?|reporters?|correspondents?|editors?|columnists?|contributors?|journalists?|analysts?|producers?|authors?|redakteur\w*|korrespondent\w*|redactor\w*|periodista|journaliste|기자|記者)\b.*$|\s*(?:기자|記者|记者).*$|\s+(?:in|for|of|aus)\s+\p{Lu}.*$|\s+USA TODAY.*$/iu;

/** Desks and labels that stand where a writer's name would. */
export const NOT_A_WRITER =
  /^(?:admin|administrator|editors?|staff|newsroom|web ?desk|news ?desk|guest|contributor|sponsored|advertorial|unknown|(?:(?:twitter|facebook|instagram|linkedin|whatsapp|email|print|share)\b\s*)+|.*\bcontent|redaktion|redaction|redacción|redazione|authors?|name|by|and|none|null|undefined|follow|twitter|facebook|instagram|linkedin|jr\.?|phd|ph\.d\.?|m\.?d\.?|rd|head|chief technology officer|.*\b(?:officer|director|manager|consultant|founder|ceo)\b.*|https?:.*|@.*)$/iu;

/** In a name: that it is a house, a desk or an agency, no person. */
export const ORGANISATION =
  /\b(?:news|nachrichten|press|presse|prensa|agency|agencies|agence|agencia|agentur|agenzia|team|staff|editorial|editors|desk|newsroom|redaktion\w*|redacción|rédaction|redazione|magazine|times|post|daily|gazette|herald|tribune|journal|today|media|network|online|digital|reuters|bloomberg|afp|dpa|epa|ap|sid|ansa|efe|associated press|bbc|cnn|inc|llc|ltd|gmbh|corp|group|university|institute|company|services?)\b|^\S+\.\p{Ll}{2,6}$|新聞|新闻|日報|日报|通信|통신|신문|일보/iu;

/** Small words within names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos del della di du la le van von der den ter ten bin ibn al el y e'.split(' '),
);
