/** The toast of a message on hold. In: words and times. Out: "cancel" or "send". May import components/ui only. */
export { HoldToast, type HoldToastProps } from './hold-toast.tsx';
