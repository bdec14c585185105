import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import type { Undo } from './removal.ts';

export interface UndoToastProps {
  readonly undo: Undo | null;
  onUndo(): void;
  onClose(): void;
}

/**
 * Says what was deleted and offers it back. It stays until it is used or closed: a clock would take it away from
 * whoever reads slowly. The focus moves to "Undo", because the button that had it is gone with its row.
 */
export function UndoToast({ undo, onUndo, onClose }: UndoToastProps) {
  const toast = useRef<HTMLDivElement>(null);
  const token = undo?.token;
  useEffect(() => {
    if (token !== undefined) toast.current?.querySelector('button')?.focus();
  }, [token]);
  return (
    <div class="undo" role="status" ref={toast}>
      {undo !== null && (
        <div class="undo-card">
          <span class="undo-words">{undo.words}</span>
          <Button look="link" onClick={onUndo}>
            Undo
          </Button>
          <Button small icon={X} aria-label="Close" onClick={onClose} />
        </div>
      )}
    </div>
  );
}
