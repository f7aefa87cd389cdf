import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractClaims } from '../../../services/extract/claims/extract.js';
import { resolveReferences } from '../../../services/extract/companies/references.js';
import { readMarked } from '../events/marked.js';

/** Each claim as "claimant KIND cue MODALITY: what is said". */
function claimsOf(marked: string): string[] {
  const { document, names } = readMarked(marked);
  resolveReferences(document, names);
  names.mentions.sort((a, b) => a.start - b.start);
  return extractClaims(document, names).map(
    ({ claimant, kind, cue, modality, quote, quantity }) =>
      `${claimant.name} ${kind} ${cue} ${modality}${quote ? ` “${quote}”` : ''}${quantity ? ` ${quantity.value} ${quantity.unit}` : ''}`,
  );
}

const CASES: Readonly<Record<string, readonly (readonly [marked: string, ...claims: string[]])[]>> = {
  'reported speech': [
    ['[Orvane] said the plant would close in May.', 'Orvane INDIRECT said ASSERTED'],
    ['[Orvane] said on Monday in a statement that it had hired 400 welders.', 'Orvane INDIRECT said ASSERTED 400 WELDER'],
    ['{Mara Teller}, a partner at [Brightwell], a law firm, told the board that costs had doubled.', 'Mara Teller INDIRECT told ASSERTED'],
    ['The plant will close within weeks, {Mara Teller} said on Friday.', 'Mara Teller INDIRECT said ASSERTED'],
    ['Sales fell 12 percent, according to [Orvane].', 'Orvane INDIRECT according to ASSERTED 12 PERCENT'],
    [
      'According to a survey by [Tallow Research], one in three firms has cut its budget.',
      'Tallow Research INDIRECT According to ASSERTED 33.3 PERCENT',
    ],
    ['The valve failed twice, as reported by [Tallow Research].', 'Tallow Research INDIRECT as reported by ASSERTED'],
    ['The deal values the firm at $40 million, said {Mara Teller}, who advises it.', 'Mara Teller INDIRECT said ASSERTED 40000000 USD'],
  ],
  claimants: [
    ['“It is too late,” [Orvane]’s founder, Sir {Mara Teller}, said last fall.', 'Mara Teller DIRECT said ASSERTED “It is too late,”'],
    ['It was set off by [Orvane], a little-known lab that says it hired 400 welders.', 'Orvane INDIRECT says ASSERTED 400 WELDER'],
    ['A spokeswoman for the Swiss rival [Orvane] denied that it had cut jobs.', 'Orvane spokesperson INDIRECT denied DENIED'],
  ],
  quotations: [
    ['“We are done here,” {Mara Teller} said.', 'Mara Teller DIRECT said ASSERTED “We are done here,”'],
    [
      '“We are done,” {Mara Teller} told reporters on Friday, “but they are not.”',
      'Mara Teller DIRECT told ASSERTED “We are done, but they are not.”',
    ],
    ['“We are done. Nobody is left,” {Mara Teller} said.', 'Mara Teller DIRECT said ASSERTED “We are done. Nobody is left,”'],
    ['“We are done here,” {Mara Teller} said. “Nobody is left.”', 'Mara Teller DIRECT said ASSERTED “We are done here, Nobody is left.”'],
    ['“We are done here," {Mara Teller} said.', 'Mara Teller DIRECT said ASSERTED “We are done here,”'],
    ["''We are done here,'' {Mara Teller} said.", 'Mara Teller DIRECT said ASSERTED “We are done here,”'],
    ['‘We’re done with the workers’ plan,’ {Mara Teller} said.', 'Mara Teller DIRECT said ASSERTED “We’re done with the workers’ plan,”'],
    ['{Mara Teller} added:\n\n“The rest is up to the court.”', 'Mara Teller DIRECT added ASSERTED “The rest is up to the court.”'],
    ['“What a day for all of us!” {Mara Teller} shared on Instagram.', 'Mara Teller DIRECT shared ASSERTED “What a day for all of us!”'],
    ['“The best shop in town by far.” — {Mara Teller}', 'Mara Teller DIRECT — ASSERTED “The best shop in town by far.”'],
    ['[Orvane] said the bid was “far too low” for its owners.', 'Orvane MIXED said ASSERTED “far too low”'],
    ['{Mara Teller} called the bid “an insult to every owner”.', 'Mara Teller MIXED called ASSERTED “an insult to every owner”'],
  ],
  'subjects that are hard to see': [
    ['The mother of three says she is sure of it.', 'mother of three INDIRECT says ASSERTED'],
    ['{Mara Teller} with the Grain Board (GB), says the bread is stale.', 'Mara Teller INDIRECT says ASSERTED'],
    ['{Mara Teller} has over the past few months repeatedly warned that the mill will close.', 'Mara Teller INDIRECT warned ASSERTED'],
    ['Shops like these challenge the image of the town, said {Mara Teller}, who runs one.', 'Mara Teller INDIRECT said ASSERTED'],
    [
      '“It would be a pity for us,” minister of mines and energy {Mara Teller} told the mayor.',
      'Mara Teller DIRECT told ASSERTED “It would be a pity for us,”',
    ],
    ['“We all wanted to go there,” {Mara Teller} shares.', 'Mara Teller DIRECT shares ASSERTED “We all wanted to go there,”'],
    ['“No shop shall open on a Sunday,” the bill reads.', 'bill DIRECT reads ASSERTED “No shop shall open on a Sunday,”'],
    ['“You are right about this!” {Mara Teller} shot back.', 'Mara Teller DIRECT shot back ASSERTED “You are right about this!”'],
    [
      '{Mara Teller}’s verdict: “It is a slap in the face for owners.”',
      'Mara Teller DIRECT verdict ASSERTED “It is a slap in the face for owners.”',
    ],
    [
      'The minister was blunt: “We cannot pay for this any longer.”',
      'minister DIRECT was blunt ASSERTED “We cannot pay for this any longer.”',
    ],
    [
      'For {Mara Teller}, who runs a bakery, the tax is too much. “I cannot stay open past June.”',
      'Mara Teller DIRECT “ ASSERTED “I cannot stay open past June.”',
    ],
    ['{Dale Rudd} was not there. His lawyer is {Mara Teller}. She said it was late.', 'Mara Teller INDIRECT said ASSERTED'],
    [
      'Greenways, which opposes the road, called the plan “vandalism with a ribbon”.',
      'Greenways MIXED called ASSERTED “vandalism with a ribbon”',
    ],
    [
      'Her colleague, Senator {Mara Teller}, disagreed, calling it “a good day for us”.',
      'Mara Teller MIXED calling ASSERTED “a good day for us”',
    ],
    ['A Vatican spokesman later clarified that nobody was meant.', 'Vatican spokesman INDIRECT clarified ASSERTED'],
    ['“We wait,” said {Mara Teller}, who asked not to be named.', 'Mara Teller DIRECT said ASSERTED “We wait,”'],
  ],
  'several claims': [
    ['[Orvane] said prices would rise and added that supply was tight.', 'Orvane INDIRECT said ASSERTED'],
    ['Analysts expect a loss, but [Orvane] says it will break even.', 'Analysts INDIRECT expect FORECAST', 'Orvane INDIRECT says ASSERTED'],
    ['[Orvane] said that {Mara Teller} believes the plant is safe.', 'Orvane INDIRECT said ASSERTED'],
  ],
  modality: [
    ['[Orvane] denied the report that it had cut jobs.', 'Orvane INDIRECT denied DENIED'],
    ['[Orvane] slammed the claims as nonsense.', 'Orvane INDIRECT slammed DENIED'],
    ['[Orvane] expects sales of $3 billion next year.', 'Orvane INDIRECT expects FORECAST 3000000000 USD'],
    ['{Mara Teller} accused [Orvane] of hiding the losses.', 'Mara Teller INDIRECT accused ALLEGED'],
    ['[Orvane] was accused by {Mara Teller} of hiding the losses.', 'Mara Teller INDIRECT accused ALLEGED'],
    ['[Orvane] threatened to shut the plant.', 'Orvane INDIRECT threatened ASSERTED'],
  ],
  'nouns and documents': [
    ['Shares fell after [Orvane]’s claim that the valve was safe.', 'Orvane INDIRECT claim ASSERTED'],
    ['[Tallow Research] published a report in May. The report says prices have peaked.', 'Tallow Research INDIRECT says ASSERTED'],
    ['[Orvane] has sued [Tallow Research]. The lawsuit alleges that the data were stolen.', 'Orvane INDIRECT alleges ALLEGED'],
    ['A leaked [Orvane] memo states that the valve had failed.', 'Orvane INDIRECT states ASSERTED'],
    ['A spokeswoman for [Orvane] said the valve was safe.', 'Orvane spokesperson INDIRECT said ASSERTED'],
    ['People familiar with the matter said the valve was faulty.', 'People familiar with the matter INDIRECT said ASSERTED'],
    ['One angry customer wrote that the valve had burst.', 'One angry customer INDIRECT wrote ASSERTED'],
  ],
  'who is meant': [
    [
      '{Mara Teller} said the plant would close. She added that nobody would be fired.',
      'Mara Teller INDIRECT said ASSERTED',
      'Mara Teller INDIRECT added ASSERTED',
    ],
    [
      'Many analysts warned of a glut. They said prices would halve.',
      'Many analysts INDIRECT warned ASSERTED',
      'Many analysts INDIRECT said ASSERTED',
    ],
    [
      '[Orvane] said it would sell the unit. The company said a buyer had been found.',
      'Orvane INDIRECT said ASSERTED',
      'Orvane INDIRECT said ASSERTED',
    ],
  ],
  'the one without a name who spoke': [
    [
      'The Rhine action group said [Orvane] was slow. The plant leaks, according to the group’s report.',
      'Rhine action group INDIRECT said ASSERTED',
      'Rhine action group INDIRECT according to ASSERTED',
    ],
    ['The report says prices have peaked. It adds that sales are slow.', 'report INDIRECT says ASSERTED', 'report INDIRECT adds ASSERTED'],
  ],
  'he and she': [
    ['{Mara Teller} met {Jonas Brandt}. He said the plant would close.', 'Jonas Brandt INDIRECT said ASSERTED'],
    [
      '{Mara Teller} said sales fell. {Jonas Brandt} said costs rose. She added that nobody would be fired.',
      'Mara Teller INDIRECT said ASSERTED',
      'Jonas Brandt INDIRECT said ASSERTED',
      'Mara Teller INDIRECT added ASSERTED',
    ],
    ['Ms {Lindqvist} met Mr {Brandt} on Monday. She said the plant would close.', 'Lindqvist INDIRECT said ASSERTED'],
  ],
  'names behind names': [
    ['“We are done here,” [Orvane] analyst {Mara Teller} wrote in a note.', 'Mara Teller DIRECT wrote ASSERTED “We are done here,”'],
    [
      '“We are done here,” {Jonas Brandt}, the former mayor of Hull, said on Monday.',
      'Jonas Brandt DIRECT said ASSERTED “We are done here,”',
    ],
    ['The minister of energy, {Mara Teller}, said the plant would close.', 'Mara Teller INDIRECT said ASSERTED'],
    ['[Orvane] will buy [Brightwell] in May. The companies said the price was fair.', 'Orvane and Brightwell INDIRECT said ASSERTED'],
  ],
  'offices and people without a name': [
    ['“We are done here,” said [Orvane]’s chief economist, {Mara Teller}.', 'Mara Teller DIRECT said ASSERTED “We are done here,”'],
    ['“We are done here,” said one of them, {Mara Teller}.', 'Mara Teller DIRECT said ASSERTED “We are done here,”'],
    [
      'The coach said the team was tired. He added that rain was no excuse.',
      'coach INDIRECT said ASSERTED',
      'coach INDIRECT added ASSERTED',
    ],
    ['{Mara Teller} said so. The health secretary insisted that money was on its way.', 'health secretary INDIRECT insisted ASSERTED'],
    ['The researchers in [Tarn] were tired. They found that rain helps.', 'researchers in Tarn INDIRECT found ASSERTED'],
    ['In Tarn, the rain forced [Orvane] to close trails, said {Mara Teller}, a farmer.', 'Mara Teller INDIRECT said ASSERTED'],
    ['The school mourned and said it was cooperating with the police.', 'school INDIRECT said ASSERTED'],
    ['[Orvane] says at least 60 welders have left.', 'Orvane INDIRECT says ASSERTED 60 WELDER'],
  ],
  'one of several': [
    [
      'Two engineers said the valve failed. One of them said it had burst.',
      'Two engineers INDIRECT said ASSERTED',
      'One of them INDIRECT said ASSERTED',
    ],
    [
      'Several workers said they were told. Another said nobody was.',
      'Several workers INDIRECT said ASSERTED',
      'Another INDIRECT said ASSERTED',
    ],
    ['One said to be worth millions sold for a song.'],
  ],
  'quoted by others': [
    ['[Brightwell] quoted {Mara Teller} as saying that the plant would close.', 'Mara Teller INDIRECT saying ASSERTED'],
    ['“We are done here,” {Mara Teller} was quoted as saying by [Brightwell].', 'Mara Teller DIRECT saying ASSERTED “We are done here,”'],
    [
      '{Mara Teller} was angry. “They told all of us by text message.”',
      'Mara Teller DIRECT “ ASSERTED “They told all of us by text message.”',
    ],
    [
      '{Mara Teller} was angry. “What a day for all of us here!” Teller shared on Instagram.',
      'Teller DIRECT shared ASSERTED “What a day for all of us here!”',
    ],
  ],
  'no claims': [
    ['[Orvane] told customers to update their apps.'],
    ['There are growing fears that the plant will close.'],
    ['Dealers were forced to cut prices in May to maintain sales.'],
    ['[Orvane] continues to see the numbers work.'],
  ],
  'reports of reports': [
    ['[Brightwell] reported that {Mara Teller} said the plant would close.', 'Mara Teller INDIRECT said ASSERTED'],
    ['[Brightwell] reported that [Orvane] had closed the plant.', 'Brightwell INDIRECT reported ASSERTED'],
  ],
  'whoever closes a quotation has said all of it': [
    [
      '[Orvane] said sales fell. “We are done here. Nobody is left,” {Mara Teller} said.',
      'Orvane INDIRECT said ASSERTED',
      'Mara Teller DIRECT said ASSERTED “We are done here. Nobody is left,”',
    ],
  ],
  'single marks': [
    [
      '{Mara Teller} said the year was ‘about as good as it gets’ for the workers’ plan.',
      'Mara Teller MIXED said ASSERTED “about as good as it gets”',
    ],
    ['{Mara Teller} said sales had grown since the ‘90s and that Orvane’s plant was full.', 'Mara Teller INDIRECT said ASSERTED'],
  ],
  'rarer words': [
    ['{Mara Teller} was blunt: “We are too late for this.”', 'Mara Teller DIRECT was blunt ASSERTED “We are too late for this.”'],
    ['{Mara Teller} gave warning that the plant would close.', 'Mara Teller INDIRECT warning ASSERTED'],
    ['[Orvane] will not add the 13,000 jobs that [Brightwell] promised in 2017.', 'Brightwell INDIRECT promised FORECAST 13000 JOB'],
    ['[Orvane] has called the suit “meritless.”', 'Orvane MIXED called DENIED “meritless.”'],
    [
      'If no buyer is found, {Mara Teller} added, the plant would be sold “at whatever price there is.”',
      'Mara Teller MIXED added ASSERTED “at whatever price there is.”',
    ],
  ],
  'an interview': [['Q: How was the year?\n\nA: We have tripled our sales since {Mara Teller} came.', 'Mara Teller INDIRECT A: ASSERTED']],
  'what states nothing': [
    ['[Orvane] declined to comment on the report.'],
    ['[Orvane] did not say when the plant would close.'],
    ['[Orvane] did not immediately respond to a request for comment.'],
    ['The reported loss and the claims of the insurers weighed on [Orvane].'],
    ['[Orvane] sells what it calls a “family plan”.'],
    ['[Orvane] announced a new valve.'],
    ['[Orvane] reported a loss of $4 million.'],
    ['Price was another major sticking point: “Family Plan”.'],
    ['The trick is managing stress, and that is all.'],
    ['Weak sales point to trouble at [Orvane].'],
    ['The plan refers to how the valve is made.'],
    ['{Mara Teller} called her church and then the police.'],
    ['There is reasonable cause to suspect the valve of [Orvane] failed.'],
    ['They have a son called {Jonas}.'],
    ['Its “golden” valve is the best known of [Orvane].'],
    ['Shares of [Orvane] fell 4 percent, suggesting that traders had expected more.'],
    ['The move shows that [Orvane] is in trouble.'],
    ['Growth is expected to slow at [Orvane].'],
    ['The film is about a man accused of hiding the losses of [Orvane].'],
    ['None of the owners of [Orvane] said that the plant would close.'],
    ['Margins at [Orvane] narrowed by 12 basis points to 2.84%.'],
    ['{Mara Teller} asserts herself at [Orvane].'],
    ['[Orvane] responded to news that the plant would close.'],
    ['A spokesman for [Orvane] said it “doesn’t comment on rumours”.'],
    ['Several promising plans are taking shape at [Orvane].'],
    ['The kit covers cash flow, tax reports, and payroll at [Orvane].'],
    ['Conversion rates: measured by the share of visitors who buy from [Orvane].'],
    ['{Mara Teller} has worked with several brands, lending her name to valves.'],
    ['For brands that care about price, [Orvane] is the first choice.'],
    ['Key points - The best valves are those of [Orvane].'],
    ['[Orvane] sells a fully branded booking page.'],
    ['It is worth noting that the valves of [Orvane] last.'],
    ['A thread explaining how to mend the valve of [Orvane] had 200 comments.'],
    ['Owners should expect a valve that lasts from [Orvane].'],
    ['I’m not gonna say “I told you so” to [Orvane].'],
    ['Once the table is laid, the fair of [Orvane] concludes.'],
    ['Storms formed, as predicted in western Tarn, near the mill of [Orvane].'],
    ['The fence near [Brightwell] is part of the case, accusing them in a plot of theft.'],
  ],
  'nouns that are something': [
    ["[Orvane]'s view is that the fine was unfair.", 'Orvane INDIRECT view ASSERTED'],
    ['The fear among analysts is that prices will fall.', 'analysts INDIRECT fear ASSERTED'],
    ['One of the complaints coming from owners is that the valve leaks.', 'owners INDIRECT complaints ASSERTED'],
    ["Critics' main objection was that the plan cost too much.", 'Critics INDIRECT objection ASSERTED'],
    ['The fear of [Orvane] that it would fail was real.'],
  ],
  'what is denied, reported and foretold behind it': [
    ['{Mara Teller} was accused of theft, which [Orvane] denies.', 'Orvane INDIRECT denies DENIED'],
    [
      '[Orvane] says that they misread the costs, which the customers deny.',
      'Orvane INDIRECT says ASSERTED',
      'customers INDIRECT deny DENIED',
    ],
    ['[Orvane] set aside $1.1 billion for the suit, it reported last week.', 'Orvane INDIRECT reported ASSERTED 1100000000 USD'],
    [
      'Profit fell short of the $2.7 billion that analysts polled by [Orvane] had forecast.',
      'analysts polled by Orvane INDIRECT forecast FORECAST 2700000000 USD',
    ],
    ['Several customers we spoke to say that the valve leaks.', 'Several customers INDIRECT say ASSERTED'],
    ['[Orvane] has announced no plans to go private.'],
  ],
  'who stands before "who", "which" and "that"': [
    ['[Orvane] came under criticism from five villages who claim its blasts broke windows.', 'five villages INDIRECT claim ASSERTED'],
    ['While [Orvane] was not sued, it was named in the lawsuit, which said that the firm copied books.', 'lawsuit INDIRECT said ASSERTED'],
    [
      'Demand was such that organisers of the fair, for instance, reported that more than 200 people came.',
      'organisers of the fair INDIRECT reported ASSERTED 200 PERSON',
    ],
    ['Residents of Acton, Barnes, Cobham and Dulwich say they live in fear.', 'Residents of Acton INDIRECT say ASSERTED'],
    ['At [Orvane], its founder {Mara Teller}, says that valves last.', 'Mara Teller INDIRECT says ASSERTED'],
    ['The [Orvane] group took credit for it, claiming to have built the first valve.', 'Orvane group INDIRECT claiming ASSERTED'],
    ['“It was fair,” {Mara Teller} wrote, ruling for [Orvane].', 'Mara Teller DIRECT wrote ASSERTED “It was fair,”'],
    ['[Orvane] was sued by [Brightwell] in May. The lawsuit says the valve has failed.', 'Brightwell INDIRECT says ASSERTED'],
    ['Two people who have worked with the lab said it was late.', 'Two people who have worked with the lab INDIRECT said ASSERTED'],
    ['Stephen I. Teller, a lawyer, said it was fair.', 'Stephen I. Teller INDIRECT said ASSERTED'],
  ],
};

for (const [what, cases] of Object.entries(CASES))
  test(what, () => {
    for (const [marked, ...claims] of cases) assert.deepEqual(claimsOf(marked), claims, marked);
  });

test('evidence is the passage that holds the attribution, 40 words at most', () => {
  const filler = 'and the roof of the shed by the lake ';
  const { document, names } = readMarked(`[Orvane] said the plant had burnt ${filler.repeat(20)}was lost. Nobody was hurt.`);
  const [claim] = extractClaims(document, names);
  const words = document.text.slice(claim!.evidence.start, claim!.evidence.end);
  assert.ok(words.startsWith('Orvane said the plant had burnt'), words);
  assert.equal(words.split(' ').length, 40);
});

test('two claimants in one sentence have evidence of their own', () => {
  const { document, names } = readMarked('Analysts expect a heavy loss this year, but [Orvane] says it will break even.');
  assert.deepEqual(
    extractClaims(document, names).map(({ evidence }) => document.text.slice(evidence.start, evidence.end)),
    ['Analysts expect a heavy loss this year', 'Orvane says it will break even.'],
  );
});
