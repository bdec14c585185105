/** A short status in the page. In: words. Out: "accept", "copy", "regret" or "close". May import components/ui and components/regret. */
export { StatusToast, type StatusToastProps } from './status-toast.tsx';
