// What the reader may do with a record, beside the record, wherever it is shown: links to the pages of these acts.
import type { Shown } from '../frame/frame.tsx';
import type { ChangeName } from './act.ts';
import { actAddress, actsOf, actWordsOf, mayDo } from './place.ts';
import { actPlaces } from './places.ts';

export const Deeds = ({
  changes,
  id,
  of,
  shown,
}: {
  readonly changes: readonly ChangeName[];
  readonly id: string;
  /** What the record is called, for whoever hears one link without the rest. */
  readonly of: string;
  readonly shown: Shown;
}) => (
  <>
    {actPlaces
      .flatMap(actsOf)
      .filter((at) => changes.some((change) => change === at.change) && mayDo(at, shown.viewer!.roles))
      .map((at) => (
        <a class="touch" key={at.change} href={`${actAddress(at)}?id=${encodeURIComponent(id)}`}>
          <span>
            {actWordsOf(at, shown.language).name}
            <span class="unseen">: {of}</span>
          </span>
        </a>
      ))}
  </>
);
