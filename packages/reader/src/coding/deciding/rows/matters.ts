/** Nouns of what can be for or against: measures, deeds and plans. "Attacked the levy" takes a side, "attacked the convoy" none. */
export const MATTERS = `levy tax ban plan bill law toll quota cut rule deal scheme reform merger project measure policy cap sale dam reserve
increase fee charge subsidy transfer delivery decision proposal bypass idea move programme budget package motion amendment treaty pact
agreement strategy vote referendum embargo mandate lockdown curfew regulation restriction rise hike freeze cull quota permit licence
contract shipment export import supply purchase donation offer bid request demand call ruling verdict order decree reform takeover
closure strike protest march war offensive mission deployment route road railway tunnel bridge airport runway plant mine pipeline
reactor camp shelter hostel centre crossing border wall deal aid funding law code charter sanction tariff duty pension benefit
wage bonus rent price limit target pledge promise refusal rejection veto delay approach stance course line system model test
changes matter option possibility issue halt grant spending step initiative appeal switch transition hike fracking drilling trawling rethink u-turn about-face climbdown turnaround backdown standstill reprieve setback package rescue bailout announcement concession retreat reshuffle blueprint timetable exemption exception abortion privatisation privatization nationalisation nationalization weapon missile tank jet munition`

/** How nouns of doing end: "expansion", "removal", "payment". */
export const MATTER_ENDING = /(?:[ts]ion|ment|al|ing|ance|ence|ery|ure)s?$/

/** What is paid and granted. */
export const MONEY =
  'money cash aid fund funding grant loan subsidy donation credit crown euro dollar pound franc mark kroner million billion compensation asylum shelter training bed place home house land'

/** Sums of money. */
export const MONEY_COUNTED =
  'money cash crown euro dollar pound franc mark kroner florin lira million billion fund'

/** What is handed over, arrives and is used. */
export const GOODS = `tank jet missile shipment batch delivery shell ammunition rocket weapon vaccine dose aid truck lorry convoy ship boat bus grain helicopter
      drone system pump tent machine generator container supply consignment kit battery launcher howitzer gun munition vehicle ferry load
      cargo equipment fuel food blanket medicine tonne
      artillery cannon grenade mortar torpedo frigate submarine radar satellite bomb warhead airplane warplane helicopter aircraft brigade battalion squadron armour mine rifle`

/** What houses pass. */
export const LAWS =
  'bill law act budget plan motion levy tax ban amendment measure legislation reform resolution treaty package scheme rule proposal deal'
export const MOTIONS = 'motion resolution amendment'

/** What is taken back before it holds. */
export const PLANS =
  'plan bid bill proposal amendment motion offer idea project application scheme rule vote pledge promise'
