// Every unit says what it demands and has its word in both languages; every shipped figure keeps to its unit.
import { expect, it } from 'vitest';
import { sentence } from '../../db/errors.ts';
import { demandsOf, type Unit, units } from '../../db/indicators/units.ts';
import { qualityFindings } from '../../db/quality/rules.ts';
import { seed } from '../../db/seed/seed.ts';
import { reportWords } from '../../web/pages/app/report/words.ts';

it('every unit of a shipped indicator is one that says what it demands', () => {
  const strange = seed.indicators.filter(({ unit }) => !units.includes(unit as Unit));
  expect(strange.map(({ id, unit }) => `${id}: ${unit}`)).toEqual([]);
});

it.each(['vi', 'en'] as const)('every unit has its word in %s', (language) => {
  expect(Object.keys(reportWords[language].form.units).sort()).toEqual([...units].sort());
});

it('what nobody foresaw is measured, and no name of an object is a unit', () => {
  for (const unit of ['index', 'constructor', '__proto__', ''])
    expect(demandsOf(unit)).toMatchObject({ isWhole: false, least: '0', most: null });
});

it('no published figure is anything that its own unit refuses', () => {
  const ranges = seed.qualityRules.map((rule) => ({
    ...rule,
    others: [],
    minimum: rule.minimum ?? null,
    maximum: rule.maximum ?? null,
    percent: null,
    isBlocking: Boolean(rule.isBlocking),
  }));
  const unitOf = new Map(seed.indicators.map(({ id, unit }) => [id, unit]));
  const wrong = seed.observations
    .filter(({ indicatorId, unit }) => unit === unitOf.get(indicatorId))
    .flatMap(({ id, indicatorId, unit, value }) =>
      qualityFindings(ranges, [{ indicator: indicatorId, unit, value, reason: null }], new Map()).map(
        (found) => `${id}: ${sentence(found, 'en')}`,
      ),
    );
  expect(wrong).toEqual([]);
});
