import type { Demand } from './role-book.ts';
import type { Supply, UnitClass } from './supply.ts';

/** One unit of a class given one role of that class, both by index. */
export interface Pick {
  readonly unitClass: number;
  readonly role: number;
}

/** One need: any item of a section, or one that counts for one of its quotas (by index). */
export interface Want {
  readonly section: number;
  readonly quota?: number;
}

/** A filling under way. Picks are put on and taken off in turn, so that a search can go back. */
export interface Filling {
  readonly picks: readonly Pick[];
  readonly put: (pick: Pick) => void;
  readonly takeBack: () => void;
  /** Units of the class not picked yet. */
  readonly remaining: (unitClass: number) => number;
  /** Items the section still lacks, those for its quotas included. */
  readonly lacking: (section: number) => number;
  /** False where some need, looked at by itself, can no longer be met; true proves nothing yet. */
  readonly isHopeful: () => boolean;
  /** Unmet needs, the one with least to choose from first; a quota before its section. */
  readonly wants: () => readonly Want[];
  /** The picks that would serve a want now; none where its section is full. */
  readonly choices: (want: Want) => readonly Pick[];
  /** Equal texts have equal futures, whatever the picks that led there. */
  readonly signature: () => string;
}

/** The needs of one section and what the unpicked units could still give it. */
interface Ledger {
  left: number;
  supply: number;
  readonly needs: number[];
  readonly supplies: number[];
  /** Quotas that exclude one another, being other values of one kind. */
  readonly kinds: readonly (readonly number[])[];
}

/** An empty filling. Nothing of the supply is changed. */
export function openFilling({ demands, classes }: Supply): Filling {
  const remaining = classes.map(({ units }) => units.length);
  const ledgers = demands.map((demand, section) => openLedger(demand, section, classes));
  const picks: Pick[] = [];
  const reaches = classes.map(reachOf);

  function move({ unitClass, role }: Pick, by: 1 | -1): void {
    remaining[unitClass] = (remaining[unitClass] ?? 0) + by;
    for (const { section, quotas } of reaches[unitClass] ?? []) {
      const ledger = ledgers[section];
      if (ledger === undefined) continue;
      ledger.supply += by;
      for (const quota of quotas) ledger.supplies[quota] = (ledger.supplies[quota] ?? 0) + by;
    }
    const played = classes[unitClass]?.roles[role];
    const ledger = played && ledgers[played.section];
    if (ledger === undefined) return;
    ledger.left += by;
    for (const quota of played?.quotas ?? []) ledger.needs[quota] = (ledger.needs[quota] ?? 0) + by;
  }

  return {
    picks,
    put(pick) {
      picks.push(pick);
      move(pick, -1);
    },
    takeBack() {
      const pick = picks.pop();
      if (pick !== undefined) move(pick, 1);
    },
    remaining: (unitClass) => remaining[unitClass] ?? 0,
    lacking: (section) => lackingOf(ledgers[section]),
    isHopeful: () => ledgers.every(isHopeful),
    wants: () => ledgers.flatMap(wantsOf).sort((a, b) => b.tightness - a.tightness),
    choices: (want) =>
      classes.flatMap(({ roles }, unitClass) =>
        remaining[unitClass] === 0 || (ledgers[want.section]?.left ?? 0) <= 0
          ? []
          : roles.flatMap((role, i) =>
              role.section === want.section && (want.quota === undefined || role.quotas.includes(want.quota))
                ? [{ unitClass, role: i }]
                : [],
            ),
      ),
    signature: () => [remaining, ...ledgers.map(({ left, needs }) => [left, needs.map(unmet)])].join(';'),
  };
}

function openLedger({ section, quotas }: Demand, index: number, classes: readonly UnitClass[]): Ledger {
  const reaching = classes.flatMap((each) =>
    reachOf(each)
      .filter((reach) => reach.section === index)
      .map((reach) => ({ quotas: reach.quotas, size: each.units.length })),
  );
  const kinds = [...new Set(quotas.map(({ by }) => by))];
  return {
    left: section.count,
    supply: sum(reaching.map(({ size }) => size)),
    needs: quotas.map(({ count }) => count),
    supplies: quotas.map((_, i) => sum(reaching.filter((each) => each.quotas.has(i)).map(({ size }) => size))),
    kinds: kinds.map((kind) => quotas.flatMap(({ by }, i) => (by === kind ? [i] : []))),
  };
}

/** Which sections and quotas a unit of the class could serve, by any of its wordings. */
function reachOf({ roles }: UnitClass): readonly { readonly section: number; readonly quotas: ReadonlySet<number> }[] {
  return [...new Set(roles.map(({ section }) => section))].map((section) => ({
    section,
    quotas: new Set(roles.filter((role) => role.section === section).flatMap(({ quotas }) => quotas)),
  }));
}

function wantsOf(ledger: Ledger, section: number): readonly (Want & { readonly tightness: number })[] {
  const ofQuotas = ledger.needs.flatMap((need, quota) =>
    need > 0 ? [{ section, quota, tightness: need / (ledger.supplies[quota] ?? 0) }] : [],
  );
  return ledger.left > 0 ? [...ofQuotas, { section, tightness: ledger.left / ledger.supply }] : ofQuotas;
}

function isHopeful({ left, supply, needs, supplies, kinds }: Ledger): boolean {
  return (
    left <= supply &&
    needs.every((need, i) => need <= (supplies[i] ?? 0)) &&
    kinds.every((quotas) => sum(quotas.map((quota) => unmet(needs[quota] ?? 0))) <= left)
  );
}

function lackingOf(ledger: Ledger | undefined): number {
  if (ledger === undefined) return 0;
  const forQuotas = ledger.kinds.map((quotas) => sum(quotas.map((quota) => unmet(ledger.needs[quota] ?? 0))));
  return Math.max(ledger.left, ...forQuotas);
}

/** A quota served more often than asked for is met, not owed to. */
function unmet(need: number): number {
  return Math.max(0, need);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
