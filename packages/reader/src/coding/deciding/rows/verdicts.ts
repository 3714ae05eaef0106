/** Words of judging that say for or against what they are said of: "called it a joke", "said the levy was unfair". */
export const BAD =
  'mistake joke scandal disgrace farce disaster folly insult betrayal trick nonsense absurd unfair unacceptable reckless wrong shame blunder outrage illegal dangerous cruel useless black cynical irresponsible hypocritical unjust unjustified pointless madness grasp catastrophe unworkable harmful catastrophic counterproductive disastrous foolish shameful theft punishment slap burden short-sighted toothless inhumane unnecessary excessive premature botched flawed misguided regrettable unrealistic ineffective gimmick sham charade tragedy nightmare waste timid naive provocation provocative capitulation appeasement hostile unaffordable indefensible too'

export const GOOD =
  'success milestone breakthrough triumph overdue fair right historic blessing victory sensible necessary essential vital welcome relief step lifeline wise prudent brave courageous encouraging godsend justified reasonable'
