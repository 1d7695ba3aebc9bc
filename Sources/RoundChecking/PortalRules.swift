public import BudgetModel
public import Diagnostics

/// The rules that a portal is held to before anything is published.
public enum PortalRules {
  public static let all: [any Rule] =
    goalRules + budgetRules + areaRules + roundRules + processRules + projectRules + textRules + siteRules

  /// All violations of all rules, in the order in which problems are shown.
  public static func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    all.flatMap { $0.violations(in: portal, context) }.inOrder()
  }

  private static let goalRules: [any Rule] = [
    GoalsThatAreNamedExist(), GoalsFormATree(), GoalSharesStayWithinHundred(), BudgetChildrenSumToParent(),
  ]

  private static let budgetRules: [any Rule] = [
    BudgetLinesFormATree(), BudgetLinesServeGoalsOnce(), InvestmentsTellTheirBenefit(), RoundsDrawFromTheBudget(),
    RoundPartsSumToTheRound(),
  ]

  private static let areaRules: [any Rule] = [
    AreasFormATree(), AreasThatAreNamedExist(), PartsAreNotLargerThanTheWhole(),
  ]

  private static let roundRules: [any Rule] = [
    RoundsThatAreNamedExist(), StagesFollowEachOther(), MandatesAreDecidedBeforehand(), PoolsAreTold(),
    PoolsThatAreNamedExist(), PoolsCoverEveryProposal(), ProposalNumbersAreUnique(),
    MergedProposalsPointToALivingOne(), LotsNameProposals(), ThresholdsAreReachable(), SavingsAreNegative(),
    VotesArePublishedAfterTheVote(), DecisionsComeAfterTheVote(), DecisionsNameTheirProposals(),
    ClosedStagesHaveUpdates(),
  ]

  private static let processRules: [any Rule] = [
    LevelsFitTheMandate(), CommunicationReachesEveryone(), VotesHaveAPaperComplement(), ProcessDecisionsAreInOrder(),
    EvaluationsAreNotOverdue(), FixedAndOpenAreBothTold(), SharesOfBudgetsFit(), ClosedRoundsHaveAnswers(),
    RolesAreNamedNotPeople(), SeriesAreRepeatedInOrder(), PanelsAreSelectedByFewer(),
    RecommendationsKeepWithinTheFrame(), PartnershipTablesSeatAFew(), IdeasBelongToThemes(), LawIsNamed(),
    WorkWaitsForItsMoney(), ClaimsRestOnIndicators(), RoundsNameTheResponsible(), BallotsHaveAnOrder(),
  ]

  private static let projectRules: [any Rule] = [
    ProjectsBuildFundedOrKnownProposals(), MilestonesAreInOrder(), WhatIsDoneIsNotInTheFuture(), LateProjectsSayWhy(),
    StatusFitsTheDays(),
  ]

  private static let textRules: [any Rule] = [
    TranslationsAreReadByAPerson(), TranslationsFollowTheirOriginal(), TextsAreEasyToRead(),
    GlossaryWordsAreUnique(), LinksLeadSomewhere(), ImagesExist(), AddressesAreUnique(),
  ]

  private static let siteRules: [any Rule] = [
    SmallGroupsAreHidden(), AccessibilityReviewedWithinAYear(), StatementsHaveNoPlaceholders(),
    ExamplesStayAtExampleAddresses(),
  ]
}
