import { CircleCheck } from 'lucide';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { OwnHostsModel } from './own-hosts-model.ts';

/** The other sites that the person switched on, each with what takes it away again. */
export function OwnHosts({ model }: { model: OwnHostsModel }) {
  return (
    <>
      <p class="thing-about">
        Any other site: open it, then choose “Guard this site” in the toolbar popup. Message boxes are found
        there by what they look like.
      </p>
      <ul class="things">
        {model.hosts.value.map((host) => (
          <li key={host} class="thing">
            <span class="thing-state thing-state--good">
              <Icon icon={CircleCheck} />
            </span>
            <div class="thing-body">
              <p class="thing-title">{host}</p>
              <p class="thing-about">Guarded</p>
            </div>
            <div class="thing-actions">
              <Button
                look="outlined"
                small
                aria-label={`Stop guarding: ${host}`}
                onClick={() => void model.remove(host)}
              >
                Stop guarding
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p class="list-problem" role="alert">
        {model.problem.value}
      </p>
    </>
  );
}
