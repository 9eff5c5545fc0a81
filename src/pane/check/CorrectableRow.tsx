import { Button, Text, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useId, useState } from 'react';
import type { CellRef } from '../../base/address';
import { correctionOf } from '../../session/findings/correction-of';
import { saidColumnsText } from '../../session/findings/said-columns.zh-CN';
import type { AssumedReading } from '../../tables/assumptions';
import { useSession, useSessionValue } from '../frame/session-context';
import { CORRECTION_WORDS } from './correction-words.zh-CN';
import { CorrectionsNote } from './CorrectionsNote';
import { correctButton } from './focus-correction';
import type { PlaceRowProps } from './PlaceRow';
import { PlaceRow } from './PlaceRow';

const CorrectionForm = lazy(async () => {
  const loaded = await import('./CorrectionForm');
  return { default: loaded.CorrectionForm };
});

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: 'unset', minHeight: '28px', padding: '0 8px' },
  columns: { display: 'block', padding: '0 4px 4px', overflowWrap: 'anywhere' },
});

interface CorrectableRowProps extends Omit<PlaceRowProps, 'action' | 'children'> {
  readonly sheet: string;
  /** The cell of the title, where one was seen. */
  readonly title: CellRef | null;
  /** It looks like a public table and could not be read. */
  readonly isRefused?: boolean;
  /** The kind that its header is that of, offered where nothing is said yet. */
  readonly fitsKind?: string | undefined;
}

/** A line about a sheet of which the user can say what it is. */
export function CorrectableRow({
  sheet,
  title,
  note,
  isRefused = false,
  fitsKind,
  ...row
}: CorrectableRowProps) {
  const styles = useStyles();
  const buttonId = useId();
  const session = useSession();
  const result = useSessionValue((state) => state.result);
  const corrections = useSessionValue((state) => state.corrections);
  const canSelect = useSessionValue(({ capabilities }) => capabilities.select === null);
  const [isOpen, setOpen] = useState(false);
  if (result === null) return <PlaceRow note={note} {...row} />;
  const { said, place } = correctionOf(corrections, result, sheet, title);
  const reading = said?.reading.kind === 'table' ? said.reading : null;
  const columns = reading?.columns ?? [];
  const outcome = () => {
    if (!isRefused) return CORRECTION_WORDS.corrected;
    const canSayColumns = result.columnsOf(sheet, title, reading?.tableKind ?? '') !== null;
    return canSayColumns ? CORRECTION_WORDS.columnsNeeded : CORRECTION_WORDS.correctedInVain;
  };
  const toggle = () => {
    setOpen(!isOpen);
    // What a table is can only be said by who sees it.
    if (!isOpen && canSelect && row.cells.length > 0)
      void session.run({ type: 'selectCells', cells: row.cells });
  };
  const close = () => {
    setOpen(false);
    document.getElementById(buttonId)?.focus();
  };
  const correct = async (reading: AssumedReading | null) => {
    close();
    await session.run({ type: 'correctRecognition', place, reading });
    // The line may stand in another list now, and the focus with it.
    if (document.activeElement === document.body) correctButton(sheet)?.focus();
  };
  return (
    <PlaceRow
      {...row}
      note={[...(said === null ? [] : [outcome()]), note].filter((part) => part !== '').join(' · ')}
      action={
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          id={buttonId}
          data-correct={sheet}
          aria-label={CORRECTION_WORDS.openFor(row.place)}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {CORRECTION_WORDS.open}
        </Button>
      }
    >
      {columns.length > 0 && (
        <Text size={200} className={styles.columns}>
          {saidColumnsText(columns)}
        </Text>
      )}
      {/* Of all of them it is told once, where the user was last. */}
      {said !== null && said === corrections.at(-1) && <CorrectionsNote />}
      {isOpen && (
        <Suspense fallback={null}>
          <CorrectionForm
            label={CORRECTION_WORDS.openFor(row.place)}
            result={result}
            sheet={sheet}
            title={title}
            reading={said?.reading ?? null}
            fitsKind={fitsKind}
            onSave={(reading) => void correct(reading)}
            onCancel={close}
          />
        </Suspense>
      )}
    </PlaceRow>
  );
}
