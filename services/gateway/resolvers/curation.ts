import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { Role } from '../../../schema/enums.js';
import { MergeCompaniesInput, RetractClaimInput, UpsertCompanyInput } from '../../../schema/inputs.js';
import { MergeCompaniesPayload, RetractClaimPayload, UpsertCompanyPayload, type UserError } from '../../../schema/payloads.js';
import type { GatewayContext } from '../context.js';
import { checkCount, checkForm, checkName, checkUrl, MOST_NAMES, userError } from '../user-errors.js';

const MOST_LISTINGS = 50;
const MOST_MERGED = 50;

@Resolver()
export class CurationResolver {
  @Authorized(Role.ADMIN)
  @Mutation(() => UpsertCompanyPayload, { description: 'Creates a company, or changes the one with that id or name.' })
  async upsertCompany(
    @Ctx() { store }: GatewayContext,
    @Arg('input', () => UpsertCompanyInput, { description: 'The company.' }) input: UpsertCompanyInput,
  ): Promise<UpsertCompanyPayload> {
    const userErrors = companyFaults(input);
    if (userErrors.length > 0) return { company: null, userErrors };
    const { listings, ...rest } = input;
    const company = await store.curation.upsertCompany({
      ...rest,
      ...(listings ? { listings: listings.map((listing) => ({ ...listing, isPrimary: listing.isPrimary ?? false })) } : {}),
    });
    return company ? { company, userErrors: [] } : { company, userErrors: [userError('NOT_FOUND', 'There is no such company.', 'id')] };
  }

  @Authorized(Role.ADMIN)
  @Mutation(() => MergeCompaniesPayload, { description: 'Makes several companies one; the old ids go on resolving to it.' })
  async mergeCompanies(
    @Ctx() { store }: GatewayContext,
    @Arg('input', () => MergeCompaniesInput, { description: 'Which ones.' }) { survivorId, mergedIds }: MergeCompaniesInput,
  ): Promise<MergeCompaniesPayload> {
    const fault = mergeFault(survivorId, mergedIds);
    if (fault) return { company: null, userErrors: [fault] };
    const company = await store.curation.mergeCompanies({ survivorId, mergedIds });
    if (company) return { company, userErrors: [] };
    return { company, userErrors: [userError('NOT_FOUND', 'One of the companies does not exist, or was merged before.', 'mergedIds')] };
  }

  @Authorized(Role.ADMIN)
  @Mutation(() => RetractClaimPayload, { description: 'Takes a claim back: it leaves the lists, and subscribers hear of it.' })
  async retractClaim(
    @Ctx() { store, log, viewer }: GatewayContext,
    @Arg('input', () => RetractClaimInput, { description: 'The claim.' }) { id, reason }: RetractClaimInput,
  ): Promise<RetractClaimPayload> {
    const claim = await store.curation.retractClaim(id);
    if (!claim) return { claim, userErrors: [userError('NOT_FOUND', 'There is no such claim.', 'id')] };
    log.info({ claimId: id, keyName: viewer.keyName, reason: reason?.slice(0, 500) ?? null }, 'claim retracted');
    return { claim, userErrors: [] };
  }
}

function companyFaults({ name, aliases, listings, lei, wikidataId, website, country, industry }: UpsertCompanyInput): UserError[] {
  const site = website ? checkUrl(website, 'website') : null;
  return [
    checkName(name, 'name'),
    checkCount(aliases ?? [], MOST_NAMES, 'aliases'),
    ...(aliases ?? []).slice(0, MOST_NAMES).map((alias, position) => checkName(alias, 'aliases', String(position))),
    checkCount(listings ?? [], MOST_LISTINGS, 'listings'),
    ...(listings ?? [])
      .slice(0, MOST_LISTINGS)
      .flatMap(({ symbol, exchange, isin }, position) => [
        checkForm(symbol, /^[A-Z0-9.-]{1,20}$/, 'A ticker symbol such as "NVDA"', 'listings', String(position), 'symbol'),
        checkForm(exchange, /^[A-Z0-9]{4}$/, 'An ISO 10383 code such as "XNAS"', 'listings', String(position), 'exchange'),
        checkForm(isin, /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/, 'An ISIN', 'listings', String(position), 'isin'),
      ]),
    checkForm(lei, /^[A-Z0-9]{18}[0-9]{2}$/, 'An LEI of 20 characters', 'lei'),
    checkForm(wikidataId, /^Q[1-9][0-9]{0,14}$/, 'A Wikidata item such as "Q182477"', 'wikidataId'),
    checkForm(country, /^[A-Z]{2}$/, 'An ISO 3166-1 code such as "US"', 'country'),
    site && 'error' in site ? site.error : null,
    industry ? checkName(industry, 'industry') : null,
  ].filter((fault) => fault !== null);
}

function mergeFault(survivorId: string, mergedIds: readonly string[]): UserError | null {
  if (mergedIds.length === 0) return userError('REQUIRED', 'At least one company to merge is expected, got none.', 'mergedIds');
  if (mergedIds.includes(survivorId)) return userError('INVALID', 'A company cannot be merged into itself.', 'mergedIds');
  return checkCount(mergedIds, MOST_MERGED, 'mergedIds');
}
