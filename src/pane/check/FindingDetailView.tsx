import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { FindingLine } from '../../session/result/checked-workbook';
import type { CandidateLine, RuleReference, SumView } from '../../session/findings/finding-detail';
import { CellLink } from '../frame/CellLink';
import { useSession } from '../frame/session-context';
import { ShowRuleContext } from '../frame/show-rule-context';
import { AdoptAction } from './AdoptAction';
import { AmountText } from './AmountText';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import { ConvertAction } from './ConvertAction';
import { DifferenceTable } from './DifferenceTable';
import { IgnoreAction } from './IgnoreAction';
import { IGNORING_WORDS } from './ignoring-words.zh-CN';
import { SumTable } from './SumTable';

/** Broken relations shown at once; further ones are folded. */
const MOST_SUMS = 3;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '6px 12px 14px',
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  candidate: {
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  rule: { fontSize: 'inherit', textAlign: 'left' },
  rules: { display: 'flex', flexDirection: 'column', gap: '4px' },
  more: { alignSelf: 'flex-start' },
});

/** Everything under an opened finding: sentence, candidates, sums, rules, when and how to leave it. */
export function FindingDetailView({ line }: { readonly line: FindingLine }) {
  const styles = useStyles();
  const session = useSession();
  const detail = session.detailOf(line.id);
  if (detail === null) {
    return (
      <div className={styles.root}>
        <p className={styles.small}>{CHECK_WORDS.detail.gone}</p>
      </div>
    );
  }
  const isIgnored = line.ignored !== null;
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        <AmountText text={detail.sentence} />
      </p>
      {isIgnored && <IgnoreAction line={line} reasons={detail.reasons} />}
      {!isIgnored && <AdoptAction line={line} />}
      {!isIgnored && <ConvertAction line={line} />}
      {!isIgnored && line.level !== 'rounding' && (
        <IgnoreAction line={line} reasons={detail.reasons} />
      )}
      {detail.candidates.length > 0 && <Candidates candidates={detail.candidates} line={line} />}
      {detail.differences !== null && <DifferenceTable differences={detail.differences} />}
      <Sums sums={detail.sums} most={detail.hasOneCause ? MOST_SUMS : detail.sums.length} />
      {detail.beside.length > 0 && (
        <div>
          <p className={styles.heading}>{CHECK_WORDS.detail.beside}</p>
          {detail.beside.map((text, index) => (
            <p key={index} className={styles.small}>
              <AmountText text={text} />
            </p>
          ))}
        </div>
      )}
      {detail.leave !== '' && (
        <p className={styles.small}>
          {CHECK_WORDS.detail.leave}：{detail.leave}
        </p>
      )}
      <Rules rules={detail.rules} />
      {line.level === 'rounding' && <p className={styles.small}>{IGNORING_WORDS.notForRounding}</p>}
    </div>
  );
}

interface CandidatesProps {
  readonly candidates: readonly CandidateLine[];
  readonly line: FindingLine;
}

function Candidates({ candidates, line }: CandidatesProps) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.heading}>{CHECK_WORDS.detail.candidates}</p>
      <ul className={styles.list}>
        {candidates.map((candidate, index) => (
          <li key={index} className={styles.candidate}>
            <span className={styles.cells}>
              {candidate.cells.map((cell) => (
                <CellLink
                  key={`${cell.sheet}!${cell.row}:${cell.column}`}
                  cell={cell}
                  home={line.sheet}
                />
              ))}
            </span>
            <p className={styles.text}>{candidate.label}</p>
            <p className={styles.small}>
              <AmountText text={candidate.correction} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `most`: shown before the rest is asked for. */
function Sums({ sums, most }: { readonly sums: readonly SumView[]; readonly most: number }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const rest = sums.length - most;
  return (
    <>
      {(all ? sums : sums.slice(0, most)).map((sum, index) => (
        <SumTable key={index} sum={sum} />
      ))}
      {rest > 0 && !all && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          {CHECK_WORDS.detail.more(rest)}
        </Button>
      )}
    </>
  );
}

function Rules({ rules }: { readonly rules: readonly RuleReference[] }) {
  const styles = useStyles();
  const showRule = useContext(ShowRuleContext);
  return (
    <div className={styles.rules}>
      {rules.map(({ id, title, basis }) => (
        <p key={id} className={styles.small}>
          <Link as="button" inline className={styles.rule} onClick={() => showRule(id)}>
            {CHECK_WORDS.detail.rule} {id} {title}
          </Link>
          {basis !== '' && (
            <>
              <br />
              {CHECK_WORDS.detail.basis}：{basis}
            </>
          )}
        </p>
      ))}
    </div>
  );
}
