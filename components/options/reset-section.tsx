import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Section } from './section.tsx';

/** Back to the defaults, asked once in place. */
export function ResetSection({ onReset }: { onReset(): void }) {
  const asking = useSignal(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking.value) back.current?.focus();
  }, [asking.value]);
  return (
    <Section
      title="Defaults"
      about="Your dictionary, what you chose to be kept, and the messages kept here stay as they are."
    >
      {asking.value ? (
        <div class="line">
          <span>Set all other options back?</span>
          <Button
            look="outlined"
            onClick={() => {
              asking.value = false;
              onReset();
            }}
          >
            Set back
          </Button>
          <Button
            look="filled"
            ref={back}
            onClick={() => {
              asking.value = false;
            }}
          >
            Leave them
          </Button>
        </div>
      ) : (
        <Button
          look="outlined"
          class="line"
          onClick={() => {
            asking.value = true;
          }}
        >
          Reset to defaults
        </Button>
      )}
    </Section>
  );
}
