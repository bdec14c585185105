import { EyeOff } from 'lucide';
import { Icon } from '../ui/icon.tsx';

/** Whether Second Look runs in private windows, where no sign of ours can tell it; null while that is not known. */
export function PrivateNote({ allowed }: { allowed: boolean | null }) {
  if (allowed === null) return null;
  return (
    <p class="note">
      <Icon icon={EyeOff} />
      <span>
        {allowed
          ? 'Second Look also reviews messages in private windows. Nothing about those is kept.'
          : 'Second Look does not run in private windows: messages you send there are not reviewed. You can allow it in the browser’s own page for this extension.'}
      </span>
    </p>
  );
}
