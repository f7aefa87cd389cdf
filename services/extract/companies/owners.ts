/** "The ChatGPT maker", "the Zara owner": companies by what they make and own, as everybody knows it and as the page says. */
import { lowerAt, textAt } from '../language/tokens.js';
import type { Document, Entity, Mention, Names, Token } from '../types.js';
import { companyRegistry } from './registry.js';

/** By name in the registry, the brands and products that it is called the maker or owner of. */
const OWNED: Readonly<Record<string, string>> = {
  Meta: 'Facebook; Instagram; WhatsApp; Threads; Oculus; Llama',
  Alphabet: 'Google; Waymo; DeepMind; Fitbit; Nest',
  Google: 'YouTube; Android; Gmail; Gemini; Pixel; Chrome; Bard',
  Microsoft: 'Windows; Xbox; LinkedIn; GitHub; Activision; Copilot; Azure; Bing; Minecraft; Skype; Teams; Office',
  Apple: 'iPhone; iPad; Mac; MacBook; Apple Watch; AirPods; Vision Pro; Siri; iOS',
  Amazon: 'Alexa; Kindle; Whole Foods; Ring; Twitch; Echo; Prime Video; IMDb; Audible',
  OpenAI: 'ChatGPT; GPT-4; Sora; Dall-E',
  Anthropic: 'Claude',
  xAI: 'Grok',
  ByteDance: 'TikTok; Douyin; CapCut; Toutiao',
  Tencent: 'WeChat; Weixin',
  Snap: 'Snapchat',
  'Match Group': 'Tinder; Hinge; OkCupid',
  Tesla: 'Model 3; Model Y; Model S; Cybertruck',
  Ford: 'F-150; Mustang; Lincoln',
  'General Motors': 'Chevrolet; Chevy; Cadillac; Buick; GMC',
  Stellantis: 'Jeep; Ram; Chrysler; Dodge; Fiat; Peugeot; Citroën; Citroen; Opel; Vauxhall; Alfa Romeo; Maserati',
  Volkswagen: 'Audi; Porsche; Skoda; Seat; Golf; Bentley; Lamborghini',
  BMW: 'Mini; Rolls-Royce cars',
  Geely: 'Volvo; Lotus; Polestar',
  'Tata Motors': 'Jaguar; Land Rover; Jaguar Land Rover; JLR; Range Rover',
  Toyota: 'Lexus; Prius; Corolla',
  Boeing: '737 Max; 737; 787; Dreamliner',
  Airbus: 'A320; A350; A380',
  Sony: 'PlayStation',
  Nintendo: 'Switch; Super Mario; Zelda; Pokémon',
  'Take-Two': 'Grand Theft Auto; GTA; Rockstar Games',
  'Epic Games': 'Fortnite',
  Activision: 'Call of Duty',
  Samsung: 'Galaxy',
  'Novo Nordisk': 'Ozempic; Wegovy; Saxenda',
  'Eli Lilly': 'Mounjaro; Zepbound; Prozac',
  Pfizer: 'Viagra; Paxlovid; Lipitor',
  Merck: 'Keytruda; Gardasil',
  AbbVie: 'Botox; Humira',
  Bayer: 'Roundup; Monsanto; Aspirin',
  Kenvue: 'Tylenol; Listerine; Band-Aid',
  Haleon: 'Sensodyne; Panadol; Advil',
  Reckitt: 'Durex; Dettol; Lysol; Nurofen; Lemsip',
  Unilever: 'Dove; Marmite; Magnum; Hellmann’s; Ben & Jerry’s',
  'Procter & Gamble': 'Pampers; Gillette; Tide; Pantene',
  Nestlé: 'Nescafe; Nescafé; KitKat; Nespresso; Perrier; Purina; Maggi',
  Mondelez: 'Oreo; Cadbury; Toblerone; Ritz',
  Diageo: 'Guinness; Johnnie Walker; Smirnoff; Baileys',
  'Anheuser-Busch InBev': 'Budweiser; Bud Light; Stella Artois; Corona',
  'Kraft Heinz': 'Heinz; Philadelphia; Velveeta',
  'Philip Morris International': 'Marlboro; Zyn; IQOS',
  Inditex: 'Zara; Massimo Dutti; Bershka',
  'Associated British Foods': 'Primark; Twinings; Ovaltine',
  'Fast Retailing': 'Uniqlo',
  LVMH: 'Louis Vuitton; Dior; Tiffany; Moët; Sephora; Bulgari',
  Kering: 'Gucci; Balenciaga; Bottega Veneta; Yves Saint Laurent',
  Richemont: 'Cartier; Montblanc; Van Cleef',
  Tapestry: 'Coach; Kate Spade',
  Capri: 'Versace; Michael Kors; Jimmy Choo',
  Nike: 'Converse; Jordan; Air Jordan',
  'Yum! Brands': 'KFC; Taco Bell; Pizza Hut',
  'Restaurant Brands': 'Burger King; Tim Hortons; Popeyes',
  'Darden Restaurants': 'Olive Garden',
  Whitbread: 'Premier Inn',
  IAG: 'British Airways; Iberia; Aer Lingus; Vueling',
  Centrica: 'British Gas',
  'Frasers Group': 'Sports Direct; House of Fraser',
  Kingfisher: 'B&Q; Screwfix',
  Sky: 'Now TV',
  Comcast: 'Sky; NBC; NBCUniversal; Universal',
  Disney: 'ABC; ESPN; Pixar; Hulu; Marvel',
  'Warner Bros. Discovery': 'HBO; CNN; Max',
  'News Corp': 'Wall Street Journal; The Sun; The Times; Dow Jones; HarperCollins',
  'Booking Holdings': 'Booking.com; Priceline; Kayak; Agoda',
  Expedia: 'Hotels.com; Vrbo',
  Hasbro: 'Monopoly; My Little Pony; Dungeons & Dragons',
  Mattel: 'Barbie; Hot Wheels; Fisher-Price',
  TJX: 'TK Maxx; TJ Maxx; Marshalls',
  'Deutsche Telekom': 'T-Mobile',
  'Delivery Hero': 'Foodpanda; Glovo',
  Foxconn: 'Sharp',
};

const OWNER_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(OWNED).flatMap(([name, brands]) => {
    const key = companyRegistry.findByName(name)?.company.key;
    return key ? brands.split(';').map((brand) => [brand.trim().toLowerCase(), key] as const) : [];
  }),
);

const OWNERS = 'owner|maker|parent|developer|creator|operator|publisher|manufacturer';
const OWNING = new RegExp(`^(?:${OWNERS})$`);

/** Token behind "owner" or "parent company" at `at`; 0 when nothing of that sort stands there. */
export function behindOwning(tokens: readonly Token[], at: number): number {
  const word = textAt(tokens, at) === '-' ? at + 1 : at;
  if (!OWNING.test(lowerAt(tokens, word))) return 0;
  return /^(?:company|group|firm)$/.test(lowerAt(tokens, word + 1)) ? word + 2 : word + 1;
}

/** "|Zara| owner": a name that only tells of whom the next words are. */
export function isOwned(text: string, end: number): boolean {
  WORD_BEHIND.lastIndex = end;
  return OWNING.test(WORD_BEHIND.exec(text)?.[1] ?? '');
}

const WORD_BEHIND = /[ -](\p{Ll}+)/uy;

/** Words between a company and a brand of its, and between a brand and its company. */
const HAS = new RegExp(
  `^(?:['’]s? (?:\\p{Ll}+ ){0,2}|,? (?:which|who) (?:also )?(?:owns|makes|runs|operates|develops|created|built) (?:the )?|-owned |, (?:the )?(?:${OWNERS}) of )$`,
  'u',
);
const IS_OF = new RegExp(
  `^(?: (?:parent company|${OWNERS}) |,? (?:which is |is |was )?(?:owned|made|run|operated|developed) by (?:the )?)$`,
);

/** By index of a brand or product that the page names, the company that it says to own or make it. */
export function ownersOnPage({ text }: Document, { entities, mentions }: Names): Map<number, Entity> {
  const owners = new Map<number, Entity>();
  const named = mentions.filter(({ form, entity }) => form === 'NAME' && /^(?:COMPANY|PRODUCT)$/.test(entities[entity]!.kind));
  const note = (brand: number, owner: Entity): void => {
    if (owner.kind === 'COMPANY' && owner.index !== brand && !owners.has(brand)) owners.set(brand, owner);
  };
  for (let i = 0; i + 1 < named.length; i++) {
    const [first, second] = [named[i]!, named[i + 1]!];
    if (second.start - first.end > LONGEST_JOINT || second.start <= first.end) continue;
    const joint = text.slice(first.end, second.start);
    if (IS_OF.test(joint)) note(first.entity, entities[second.entity]!);
    else if (HAS.test(joint) && (entities[second.entity]!.kind === 'PRODUCT' || !/^['’]/.test(joint)))
      note(second.entity, entities[first.entity]!);
  }
  return owners;
}

const LONGEST_JOINT = 34;

/** Whom "the <brand> owner" means: the one that the page says, or that everybody knows, or that the page is about; null when none of them is named. */
export function ownerOf(
  brand: Entity,
  surface: Mention,
  entities: readonly Entity[],
  told: ReadonlyMap<number, Entity>,
  main: Entity | null,
): Entity | null {
  const onPage = told.get(brand.index);
  if (onPage) return onPage;
  const key = OWNER_OF.get(surface.text.toLowerCase()) ?? OWNER_OF.get(brand.name.toLowerCase());
  if (key) return entities.find(({ registryKey, index }) => registryKey === key && index !== brand.index) ?? null;
  return main && main.index !== brand.index && brand.kind === 'PRODUCT' ? main : null;
}
