import { telling } from './telling.ts'

/** What became of the thing itself: from the contract to the delivery, the use and the end of it. */
export const MATERIAL = [
  ...telling('contracted', 'it is bought', [
    { pattern: '[signed a contract]', example: 'Norland [signed a contract].' },
    { pattern: '[awarded a contract]', example: 'Norland [awarded a contract].' },
    { pattern: ['[contract was awarded]', '[contract was signed]'], example: 'The [contract was signed].' },
    { pattern: '[contracted]', besideItem: true, example: 'Norland [contracted] 19 tanks.' },
    { pattern: '[placed an order]', besideItem: true, example: 'Norland [placed an order] for tanks.' },
    { pattern: '[ordered]', besideItem: true, example: 'Norland [ordered] 19 tanks.' },
  ]),
  ...telling('allocated', 'it has its purpose or its money', [
    { pattern: '[allocated]', besideItem: true, example: 'Norland [allocated] 19 tanks.' },
    { pattern: '[earmarked]', besideItem: true, example: 'Norland [earmarked] 19 tanks.' },
    { pattern: '[set aside]', example: 'Norland [set aside] money.' },
    { pattern: '[budgeted]', besideItem: true, example: 'Norland [budgeted] for tanks.' },
  ]),
  ...telling('shipped', 'it is on its way', [
    { pattern: '[shipped]', besideItem: true, example: 'Norland [shipped] 19 tanks.' },
    { pattern: '[dispatched]', besideItem: true, example: 'Norland [dispatched] 19 tanks.' },
    { pattern: ['[on their way]', '[on its way]'], example: 'Aid is [on its way].' },
    { pattern: '[en route]', besideItem: true, example: 'The tanks are [en route].' },
  ]),
  ...telling('delivered', 'it is there', [
    { pattern: '[delivered]', besideItem: true, example: 'Norland [delivered] 19 tanks.' },
    { pattern: '[handed over]', besideItem: true, example: 'Norland [handed over] 19 tanks.' },
    { pattern: ['[arrived in]', '[arrived at]'], besideItem: true, example: 'The tanks [arrived in] May.' },
    { pattern: '[received]', besideItem: true, example: 'Norland [received] 19 tanks.' },
  ]),
  ...telling('in-use', 'it works, or is law in force', [
    { pattern: ['[came into force]', '[comes into force]'], example: 'The rules [came into force].' },
    { pattern: ['[took effect]', '[takes effect]'], example: 'The rules [took effect].' },
    { pattern: '[in force]', example: 'The rules are [in force].' },
    { pattern: '[entered into force]', example: 'The rules [entered into force].' },
    {
      pattern: '[used for the first time]',
      besideItem: true,
      example: 'Tanks were [used for the first time].',
    },
    { pattern: '[has used]', besideItem: true, example: 'Norland [has used] tanks.' },
    { pattern: ['[were fired]', '[fired]'], besideItem: true, example: 'Norland [fired] its tanks.' },
    { pattern: '[entered service]', besideItem: true, example: 'The tanks [entered service].' },
    { pattern: '[opened its doors]', example: 'The plant [opened its doors].' },
    { pattern: '[went into operation]', example: 'The plant [went into operation].' },
  ]),
  ...telling('exhausted', 'nothing is left', [
    { pattern: ['[ran out of]', '[run out of]'], example: 'Norland [ran out of] money.' },
    { pattern: '[have run out]', example: 'The funds [have run out].' },
    { pattern: '[used up]', example: 'Norland [used up] its funds.' },
    { pattern: '[exhausted]', besideItem: true, example: 'Norland [exhausted] its tanks.' },
  ]),
  ...telling('sold', 'it has another owner', [
    { pattern: '[sold]', besideItem: true, example: 'Norland [sold] 19 tanks.' },
    { pattern: '[sold to]', besideItem: true, example: '19 tanks were [sold to] allies.' },
    { pattern: '[sale of]', besideItem: true, example: 'The [sale of] tanks went on.' },
  ]),
  ...telling('replaced', 'something else stands in its place', [
    {
      pattern: ['[replaced by]', '[replaced with]'],
      besideItem: true,
      example: 'The tanks were [replaced by] planes.',
    },
    { pattern: '[has been replaced]', example: 'The plan [has been replaced].' },
  ]),
]
