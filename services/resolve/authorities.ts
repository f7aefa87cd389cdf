/** Authorities go by several names, as companies do: "FTC", "Federal Trade Commission". Pure data. */

/** The first of each line stands for the others. What the Justice Department does in court, the United States do. In lower case, without dots. */
const AUTHORITIES = `
federal trade commission = ftc
securities and exchange commission = sec = us securities and exchange commission
food and drug administration = fda = us food and drug administration
federal aviation administration = faa
national highway traffic safety administration = nhtsa
federal communications commission = fcc
environmental protection agency = epa
consumer financial protection bureau = cfpb
commodity futures trading commission = cftc
national labor relations board = nlrb
national transportation safety board = ntsb
federal deposit insurance corporation = fdic
commerce department = department of commerce = us commerce department = us department of commerce
treasury department = treasury = us treasury = us treasury department
european commission = european union = eu = brussels
competition and markets authority = cma
financial conduct authority = fca
information commissioner office = information commissioner = ico
serious fraud office = sfo
european medicines agency = ema
european central bank = ecb
australian competition and consumer commission = accc
state administration for market regulation = samr
united states = us = america = washington = us government = american government = justice department = department of justice = doj = us department of justice = us justice department
united kingdom = uk = britain
china = beijing
`;

const OFFICIAL: ReadonlyMap<string, string> = new Map(
  AUTHORITIES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' = ');
      return names.map((name): [string, string] => [name, names[0]!]);
    }),
);

/** The one name for an authority of several; others stay as they are. `name` is folded (see terms.ts). */
export function officialName(name: string): string {
  const plain = name
    .replaceAll('.', '')
    .replaceAll('&', 'and')
    .replace(/^the /, '')
    .replace(/^(?:us|eu) (?=federal|food|securities)/, '');
  return OFFICIAL.get(plain) ?? plain;
}
