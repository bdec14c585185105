import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './icon.tsx';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** filled: the one thing to do here. outlined: an offer. plain: a way past. link: inside a sentence. */
  readonly look?: 'filled' | 'outlined' | 'plain' | 'link';
  readonly small?: boolean;
  readonly icon?: IconNode;
}

/**
 * A button. On an extension page it takes `onClick`. Inside a page no click reaches us (lib/page-ui/shield.ts):
 * there it is a submit button, and its form's `onSubmit` reads `event.submitter.value`.
 */
export function Button({
  look = 'plain',
  small = false,
  icon,
  children,
  class: extra,
  ...rest
}: ButtonProps) {
  const names = ['button', `button--${look}`, small ? 'button--small' : '', extra ?? ''];
  return (
    <button type="button" {...rest} class={names.filter(Boolean).join(' ')}>
      {icon && <Icon icon={icon} />}
      {children}
    </button>
  );
}
