/** The subscriptions as the schema shows them. The fan-out serves them all (fanout.ts); what stands here is their signatures. */
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { ArticleChange, ClaimChange, CompanyChange, MarketEventChange } from '../../../schema/change.js';
import { ChangeOp } from '../../../schema/enums.js';
import { ArticleFilter, ClaimFilter, MarketEventFilter } from '../../../schema/filters.js';
import { IngestProgress } from '../../../schema/ingestion.js';

const subscribe = (): never => {
  throw new Error('Subscriptions are served by the fan-out, not by the executor.');
};

const Ops = () => Arg('ops', () => [ChangeOp], { nullable: true, description: 'Only these kinds of change.' });

const After = () =>
  Arg('after', () => String, {
    nullable: true,
    description: 'Position in the change log: what came after it is sent first, then what comes; nothing is missed, nothing repeated.',
  });

@Resolver()
export class LiveResolver {
  @Subscription(() => ClaimChange, { subscribe, description: 'Claims as they are made, change and are taken back.' })
  claimChanged(
    @Root() change: ClaimChange,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which claims.' }) _filter?: ClaimFilter,
    @Ops() _ops?: ChangeOp[],
    @After() _after?: string,
  ) {
    return change;
  }

  @Subscription(() => MarketEventChange, { subscribe, description: 'Market events as they are reported and change.' })
  marketEventChanged(
    @Root() change: MarketEventChange,
    @Arg('filter', () => MarketEventFilter, { nullable: true, description: 'Which events.' }) _filter?: MarketEventFilter,
    @Ops() _ops?: ChangeOp[],
    @After() _after?: string,
  ) {
    return change;
  }

  @Subscription(() => CompanyChange, { subscribe, description: 'Companies as they appear, change and are merged.' })
  companyChanged(
    @Root() change: CompanyChange,
    @Arg('ids', () => [ID], { nullable: true, description: 'Only these companies.' }) _ids?: string[],
    @After() _after?: string,
  ) {
    return change;
  }

  @Subscription(() => ArticleChange, { subscribe, description: 'Articles as they are read, and read again.' })
  articleProcessed(
    @Root() change: ArticleChange,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which articles; reprints are left out unless asked for.' })
    _filter?: ArticleFilter,
    @After() _after?: string,
  ) {
    return change;
  }

  @Subscription(() => IngestProgress, {
    subscribe,
    description: 'A job or a batch: its state now, then every change of it; ends when it does.',
  })
  ingestProgress(@Root() progress: typeof IngestProgress, @Arg('id', () => ID, { description: 'Id of the job or batch.' }) _id: string) {
    return progress;
  }
}
