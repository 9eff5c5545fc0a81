import { compareRegion, errorsOf } from './compare-region';
import { HELD_OUT, REGIONS } from './regions';

const quiet = process.env['HELD'] === undefined;
it('reports', () => {
  const lines: string[] = [];
  const sum = { tables: 0, right: 0, part: 0, refused: 0, wrong: 0, cells: 0, cellsRight: 0, cellsWrong: 0 };
  for (const region of quiet ? REGIONS : HELD_OUT) {
    for (const one of compareRegion(region)) {
      const { table, recognised, reasons, figures, right, unbound, wrong } = one;
      sum.tables += 1;
      sum.cells += figures;
      sum.cellsRight += right;
      sum.cellsWrong += wrong.length;
      const kindOk = (recognised?.kind.id ?? null) === table.kind && (recognised === null || (recognised.unit === region.unit && recognised.year === region.year));
      const status = wrong.length > 0 || (recognised !== null && !kindOk) ? 'wrong' : recognised === null && table.kind !== null ? 'refused' : unbound.length > 0 && table.kind !== null ? 'part' : 'right';
      sum[status] += 1;
      if (status !== 'right') {
        lines.push(`${status} ${region.name} ${table.kind} ${figures}/${right} ${recognised?.kind.id ?? ''} ${recognised?.unit ?? ''} ${recognised?.year ?? ''}: ${reasons.join('; ')} | unbound ${unbound.join(' ')} | wrong ${wrong.slice(0, 5).join('; ')}`);
        for (const block of recognised?.blocks ?? []) {
          const u = [...block.unknownColumns, ...block.unknownRows].map((n) => n.label);
          if (u.length > 0) lines.push('     unknown ' + u.join(' / '));
        }
      }
    }
    const errors = errorsOf(region);
    for (const e of errors) lines.push(`ERROR ${region.name} ${e.rule} ${e.id} ${JSON.stringify(e).slice(0, 300)}`);
  }
  console.log(JSON.stringify(sum) + '\n' + lines.join('\n'));
});
