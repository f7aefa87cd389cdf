/** Which of "he" and "she" a person is called by, as far as a title, an office or a given name tells. */
import type { Document, Entity, Mention, Span } from '../types.js';

export type Gender = 'HE' | 'SHE';

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Given names of men that hardly any woman bears. */
const MEN = names(
  `aaron abdul adam adolfo adrian ahmed ajay akash alan albert alberto alec alejandro aleksandr alessandro alexander alexandre alfred ali
  alistair alvaro amir amit anand anders andre andreas andrei andrew andy anil ankur anthony antoine antonio arjun arthur arun arvind
  ashok augusto austin barack barry bart ben benjamin benoit bernard bernie bill billy bjorn bob boris brad bradley brandon brendan brent
  brett brian brock bruce bruno bryan byron caleb carl carlos cedric chad charles christian christoph christophe christopher chuck
  clarence clark claudio clay clement clive cody cole colin conor cormac craig curtis damian damien dan daniel darren dave david dean
  declan deepak denis dennis derek dermot desmond dick didier diego dieter dmitri dominic don donald doug douglas duncan dustin dwayne
  dwight dylan eamon earl ed eddie edgar eduardo edward edwin elias elliott elon emil emmanuel enrico enrique eric erik ernest ethan
  eugene evan fabio felipe felix ferdinand fergus fernando finn florian francesco francis francois frank franz fred frederick fredrik
  friedrich gabriel gareth garrett gary gavin geoff geoffrey george gerald gerard gilles giovanni giuseppe glenn godfrey gopal gordon
  graham grant greg gregory guido guillaume gunther gustavo guy hamish hans hari harold harrison harry harvey hassan hector heinz helmut
  henri henrik henry herbert herman hiroshi howard hugh hugo ian ibrahim igor ingo isaac isaiah ivan jack jacob jacques jake jamal james
  jan jared jason javier jay jeff jeffrey jens jensen jeremy jerod jeroen jerome jerry jesus jim jimmy joachim joao joe joel johan
  johannes john johnny jon jonas jonathan jorg jorge jose josef josep joseph josh joshua juan jude juergen julian julien julio jurgen
  justin karim karl keith ken kenji kenneth kent kevin kieran klaus kofi konstantin krishna kumar kurt kyle lachlan lance larry lars
  laurent lawrence leo leon leonard leonardo lewis liam lionel lloyd logan lorenzo louis luc luca lucas luigi luis lukas luke maarten
  magnus malcolm manuel marc marcel marco marcus mario mark markus martin marvin massimo mathias mathieu mats matt matteo matthew matthias
  maurice mauricio max michael michel mick miguel mike mikhail milan mitch mitchell mohamed mohammad mohammed moritz morris muhammad
  mustafa narendra nate nathan nathaniel neal neil nelson nicholas nick nico nicolas nigel nikhil niklas nils norman olaf ole oleg oliver
  olivier omar oscar otto owen pablo paolo pascal patrick paul pavel pedro per perry pete peter phil philip philipp philippe pier pierre
  pieter piotr prakash quentin rafael rainer raj rajesh rakesh ralf ralph ramesh randy raphael raul ravi ray raymond rene rex ricardo
  richard rick ricky rishi rob robert roberto roderick rodney rodolfo rodrigo roger roland rolf romain roman ron ronald rory ross roy
  ruben rudolf rudy rupert russell ryan salvatore samir samuel sanjay santiago satya scott sean sebastian serge sergei sergey sergio seth
  shane shaun sherman shigeru sid siddharth simon spencer stan stanley stefan stefano stephan stephane stephen steve steven stewart stuart
  sundar sunil suresh sven sylvain tadashi takashi takeshi tariq ted terrence terry thabo theodore thiago thierry thomas tiago tim timothy
  tobias todd tom tommy tony torsten trevor tristan tyler udo ulrich uwe vadim valentin vernon victor vijay vikram viktor vince vincent
  vivek vladimir walter warren wayne werner wes wesley wilhelm will willem william winston wolfgang xavier yann yannick yoshi yuri yusuf
  yves zachary zack zoltan`,
);

/** Given names of women that hardly any man bears. */
const WOMEN = names(
  `abby abigail ada adele adena adriana agnes aisha alexandra alexandria alice alicia alina alison allison alyssa amanda amber amelia amina
  amy ana anastasia angela angelina angie anita ann anna annabel anne annelies annette annie anya aoife april ariana arianna astrid audrey
  aurora barbara beatrice beatriz becky bella bernadette beth bethany betsy betty beverly birgit bonnie brenda briana bridget brigitte
  britney brittany brooke camilla camille candace carla carly carmen carol carolina caroline carolyn carrie catarina catherine cathy
  cecilia celeste charlotte chelsea cheryl chiara chloe christiane christina christine cindy claire clara claudia colleen connie constance
  corinne crystal cynthia daniela danielle daphne dawn debbie deborah debra deirdre denise diana diane dolores donna doris dorothy edith
  eileen elaine eleanor elena eliza elizabeth elke ella ellen eloise elsa emilia emily emma erica erika erin esther eva eve evelyn faith
  fatima fatma felicia fiona florence frances francesca gabriela gabrielle gail gemma genevieve georgia georgina geraldine gertrude gina
  ginni ginny giorgia giulia gloria grace greta gretchen gwen gwynne hannah harriet heather heidi helen helena helene henrietta hilary
  hilda hillary hope ida imogen indira ingrid irene irina iris isabel isabella isabelle ivana ivy jackie jacqueline jane janet janice
  jasmine jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna josephine joy joyce juanita judith
  judy julia juliana julie juliet jutta kamala karen karin karina karla kate katharina katharine katherine kathleen kathryn kathy katie
  katrina katy kay kayla kelly kendra keri kimberly kirsten kirsty kristen kristin kristina lakshmi lara laura lauren lea leah leila lena
  leticia lidia lillian lily linda lindsay lindsey lisa liz liza lois loretta lori lorraine louise lourdes lucia lucille lucinda lucy
  luisa lydia lynn lynne mabel maddie madeleine madeline magdalena maggie mandy manuela mara marcia margaret margot margrethe maria mariam
  marian marianne marie marilyn marina marisa marissa marjorie marlene marta martha martina mary maryam maureen maya meera meg megan
  meghan melanie melinda melissa mellody mercedes meredith mia michaela michelle miriam molly monica monique muriel nadia nancy naomi
  natalia natalie natasha nicole nina noelle nora norma olga olivia ottavia paige pamela patricia patty paula pauline peggy penelope penny
  petra philippa phoebe phyllis polly pooja prisca priya rachael rachel rebecca regina renata renee rhonda rita roberta rosa rosalind rose
  rosemary roxanne ruth sabina sabine sabrina sadie safra sally samantha sandra sara sarah selina serena shannon sharon sheila shelley
  sheryl shirley sienna silvia sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne suzanne
  svetlana sylvia sylvie tamara tammy tania tanya tara tasha tatiana teresa tessa thelma theresa tiffany tina toni tracey tracy ulrike
  ursula ute valentina valerie vanessa vera veronica vicky victoria viola violet virginia vivian viviane wanda wendy whitney yasmin
  yolanda yvette yvonne zoe zuzana`,
);

const HE = /^(?:mr|sir|lord|king|prince|baron|father|monsieur)$/;
const SHE = /^(?:mrs|ms|miss|dame|lady|queen|princess|madame|baroness|sister)$/;
const HE_OFFICE = /\b(?:\p{L}*(?:chairman|spokesman|businessman|salesman|congressman|policeman|craftsman)|actor|father|husband)\b/iu;
const SHE_OFFICE = /\b(?:\p{L}*(?:chairwoman|spokeswoman|businesswoman|saleswoman|congresswoman|policewoman)|actress|mother|wife)\b/iu;

/** Null when nothing tells. */
export function genderOf({ name, role, mentions }: Entity, { text, sentences }: Document): Gender | null {
  for (const { start, end, form } of mentions) {
    if (form !== 'NAME') continue;
    const title = (/(?:^|[\s“"(])(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 12), start)) ??
      /^(\p{L}+)\.?\s/u.exec(text.slice(start, end)))?.[1]?.toLowerCase();
    const told = title && genderOfTitle(title);
    if (told) return told;
  }
  if (role && SHE_OFFICE.test(role)) return 'SHE';
  if (role && HE_OFFICE.test(role)) return 'HE';
  return genderOfName(name) ?? genderToldOf(mentions, text, sentences);
}

/** "Roe and her dog": of the pronouns that follow the name in its sentences, with nobody else between, all but a few are of one sort. */
function genderToldOf(mentions: readonly Mention[], text: string, sentences: readonly Span[]): Gender | null {
  const counts = { HE: 0, SHE: 0 };
  for (const { form, end, sentence } of mentions.slice(0, MOST_MENTIONS)) {
    if (form !== 'NAME') continue;
    const [, him, her] = TOLD.exec(text.slice(end, Math.min(sentences[sentence]!.end, end + REACH))) ?? [];
    if (him) counts.HE++;
    else if (her) counts.SHE++;
  }
  if (counts.HE > 2 * counts.SHE) return 'HE';
  return counts.SHE > 2 * counts.HE ? 'SHE' : null;
}

const MOST_MENTIONS = 40;
const REACH = 120;
/** The first pronoun of a person, or another name, which ends the search. */
const TOLD = /\p{Lu}[\p{L}.]+\s\p{Lu}|\b(?:that|said|says|told|(he|his|him)|(she|her|hers))\b/u;

/** "mr", "dame", in lower case. */
export const genderOfTitle = (title: string): Gender | null => (HE.test(title) ? 'HE' : SHE.test(title) ? 'SHE' : null);

/** By the given name that opens a full one. */
export function genderOfName(name: string): Gender | null {
  const given = name.includes(' ') ? name.split(' ', 1)[0]!.toLowerCase() : '';
  return MEN.has(given) ? 'HE' : WOMEN.has(given) ? 'SHE' : null;
}
