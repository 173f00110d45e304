/** A legend entry's sign, drawn as the map draws it. */
import { useId } from 'preact/hooks';
import { customPropertyOf, swatchHatch, type LegendSwatch as Swatch } from '../map-style/legend';

/** Draws the swatch; decoration beside the entry's words. */
export function LegendSwatch({ swatch }: { swatch: Swatch }) {
  const [ink, ground] = swatch.colours.map((name) => `var(${customPropertyOf(name)})`);
  return (
    <svg viewBox="0 0 26 14" aria-hidden="true">
      <Sign kind={swatch.kind} ink={ink ?? 'currentcolor'} ground={ground ?? 'none'} />
    </svg>
  );
}

function Sign({ kind, ink, ground }: { kind: Swatch['kind']; ink: string; ground: string }) {
  const id = useId();
  switch (kind) {
    case 'fill':
      return <rect x="0.5" y="0.5" width="25" height="13" fill={ground === 'none' ? ink : ground} fill-opacity={ground === 'none' ? 0.25 : 1} stroke={ink} />;
    case 'hatch':
    case 'hatch-down':
    case 'cross-hatch':
    case 'stipple':
      return (
        <>
          <pattern id={id} width={swatchHatch.tile} height={swatchHatch.tile} patternUnits="userSpaceOnUse">
            {kind === 'stipple' ? (
              <path d="M1 1h1.6v1.6h-1.6zM4 4h1.6v1.6h-1.6z" fill={ink} />
            ) : (
              <path d={swatchHatch[kind]} stroke={ink} stroke-width="1.2" />
            )}
          </pattern>
          <rect x="0.5" y="0.5" width="25" height="13" fill={ground} />
          <rect x="0.5" y="0.5" width="25" height="13" fill={`url(#${id})`} stroke={ink} />
        </>
      );
    case 'line':
      return <path d="M1 7h24" stroke={ink} stroke-width="2" />;
    case 'dashed-line':
      return <path d="M1 7h24" stroke={ink} stroke-width="2" stroke-dasharray="5 3" />;
    case 'ticked-line':
      return <path d="M1 6h24M4 6v5M10 6v5M16 6v5M22 6v5" stroke={ink} stroke-width="2" />;
    case 'point':
      return <circle cx="13" cy="7" r="4" fill={ink} />;
    case 'ring':
      return (
        <>
          <circle cx="13" cy="7" r="2.5" fill={ink} />
          <circle cx="13" cy="7" r="5.5" fill="none" stroke={ink} stroke-width="1.5" />
        </>
      );
    case 'arrow':
      return <path d="M1 11Q10 2 20 5M15 1.5L21 5L15 9" fill="none" stroke={ink} stroke-width="2" />;
  }
}
