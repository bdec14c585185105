import { Lock } from 'lucide';
import { useState } from 'preact/hooks';
import type { TakeBack } from '../../lib/sites/take-back.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { submitted } from '../ui/submitted.ts';
import { WhyPanel } from './why-panel.tsx';

/** One quiet line that says what can be undone here, and "Why?" for the facts behind it. */
export function TakeBackBar({ takeBack }: { readonly takeBack: TakeBack }) {
  const [open, setOpen] = useState(false);
  const answer = (event: SubmitEvent) => {
    submitted(event);
    setOpen(!open);
  };
  return (
    <div class="take-back">
      <form class="take-back-line" method="dialog" onSubmit={answer}>
        <Icon icon={Lock} size={14} />
        <p>
          {takeBack.line}{' '}
          <Button type="submit" look="link" aria-expanded={open} aria-controls="why">
            Why?
          </Button>
        </p>
      </form>
      <div id="why" hidden={!open}>
        {open && <WhyPanel takeBack={takeBack} />}
      </div>
    </div>
  );
}
