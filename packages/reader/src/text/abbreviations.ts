/**
 * Words whose full stop belongs to them. A sentence rarely ends after a title (`Mr.`), may end after a place or a
 * company (`Calif.`, `Inc.`); so the two kinds are kept apart. Lower case, without the stop.
 */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col capt cmdr maj sgt adm rev hon pres messrs mme mlle mgr fr
  sr st mt ft cpl pvt pfc brig amb atty supt insp det cllr vs v viz cf e.g i.e no nos p pp art fig vol approx est
  al ca`.split(/\s+/),
)

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa penn tenn
  tex va vt wash wis wisc wyo que ont
  jr sr inc corp co cos ltd plc bros llc llp assn dept univ govt natl intl mfg etc ph.d b.a m.a m.d a.k.a ave blvd rd
  a.m p.m u.s u.k u.n e.u d.c n.y l.a bn mn tn pct min max sq ed eds esq`.split(/\s+/),
)
