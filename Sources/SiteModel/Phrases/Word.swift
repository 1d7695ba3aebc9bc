import BudgetModel

/// A word that stands alone, under `words:` in a locale's file.
struct Word: Hashable, Sendable {
  let key: LocaleKey

  private init(_ path: String) { key = LocaleKey(section: "words", signature: path) }

  private init<Kind: RawRepresentable<String>>(_ group: String, _ kind: Kind) {
    self.init("\(group).\(Self.snake(kind.rawValue))")
  }

  /// `notMet` as YAML keys are written: `not_met`.
  private static func snake(_ name: String) -> String {
    name.reduce(into: "") { text, character in
      text += character.isUppercase ? "_" + character.lowercased() : String(character)
    }
  }
}

extension Word {
  static func month(_ number: Int) -> Word { Word("month.\(number)") }
  static func monthInDate(_ number: Int) -> Word { Word("month_in_date.\(number)") }
  static func inMonth(_ number: Int) -> Word { Word("in_month.\(number)") }
  static func weekday(_ number: Int) -> Word { Word("weekday.\(number)") }
  static func stage(_ kind: Stage.Kind) -> Word { Word("stage", kind) }
  static func stageState(_ state: StageBar.State) -> Word { Word("stage_state", state) }
  static func phase(_ phase: RoundPhase) -> Word { Word("phase", phase) }
  static func project(_ status: Project.Status) -> Word { Word("project", status) }
  static func indicator(_ status: Indicator.Status) -> Word { Word("indicator", status) }
  static func proposal(_ state: ProposalState) -> Word { Word("proposal", state) }
  static func proposer(_ proposer: Proposal.Proposer) -> Word { Word("proposer", proposer) }
  static func channel(_ channel: BallotChannel) -> Word { Word("channel", channel) }
  static func shape(_ shape: VoteExport.Shape) -> Word { Word("shape", shape) }
  static func setAside(_ reason: ExportAccount.Reason) -> Word { Word("set_aside", reason) }
  static func level(_ level: Goal.Level) -> Word { Word("level", level) }
  static func goalCategory(_ theme: Goal.Category.Theme) -> Word { Word("goal_category", theme) }
  static func budgetKind(_ kind: BudgetLine.Kind) -> Word { Word("budget_kind", kind) }
  static func budgetPhase(_ phase: BudgetLine.Phase) -> Word { Word("budget_phase", phase) }
  static func participation(_ level: RoundProcess.Level) -> Word { Word("participation", level) }
  static func logic(_ logic: RoundProcess.Logic) -> Word { Word("logic", logic) }
  static func reason(_ reason: RoundProcess.Reason) -> Word { Word("reason", reason) }
  static func way(_ way: RoundProcess.Way) -> Word { Word("way", way) }
  static func orientation(_ kind: Orientation.Kind) -> Word { Word("orientation", kind) }
  static func planPart(_ part: ProjectPlan.Part) -> Word { Word("plan_part", part) }
  static func announcement(_ channel: Announcement.Channel) -> Word { Word("announcement", channel) }
  static func event(_ kind: RoundEvent.Kind) -> Word { Word("event", kind) }
  static func form(_ form: RoundEvent.Form) -> Word { Word("event_form", form) }
  static func answer(_ outcome: Panel.Answer.Outcome) -> Word { Word("answer", outcome) }
  static func answerPart(_ outcome: Panel.Answer.Outcome) -> Word { Word("answer_part", outcome) }
  static func selection(_ method: Panel.Selection.Method) -> Word { Word("selection", method) }
  static func participant(_ group: Panel.Participant.Group) -> Word { Word("participant", group) }
  static func wayForward(_ way: IdeaStage.Idea.WayForward) -> Word { Word("way_forward", way) }
  static func ideaSource(_ source: IdeaStage.Idea.Source) -> Word { Word("idea_source", source) }
  static func document(_ kind: GoverningDocument.Kind) -> Word { Word("document", kind) }
  static func documentText(_ kind: GoverningDocument.Kind) -> Word { Word("document_text", kind) }
  static func developmentGoal(_ number: Int) -> Word { Word("development_goal.\(number)") }

  private static let process: [Word] = [
    RoundProcess.Level.allCases.map(participation), RoundProcess.Logic.allCases.map(logic),
    RoundProcess.Reason.allCases.map(reason), RoundProcess.Way.allCases.map(way),
    Orientation.Kind.allCases.map(orientation), ProjectPlan.Part.allCases.map(planPart),
    Announcement.Channel.allCases.map(announcement), RoundEvent.Kind.allCases.map(event),
    RoundEvent.Form.allCases.map(form), Panel.Answer.Outcome.allCases.map(answer),
    Panel.Answer.Outcome.allCases.map(answerPart), Panel.Selection.Method.allCases.map(selection),
    Panel.Participant.Group.allCases.map(participant), IdeaStage.Idea.WayForward.allCases.map(wayForward),
    IdeaStage.Idea.Source.allCases.map(ideaSource), GoverningDocument.Kind.allCases.map(document),
    GoverningDocument.Kind.allCases.map(documentText),
  ].flatMap(\.self)

  static let all: [Word] =
    process + (1...12).map(month) + (1...12).map(monthInDate) + (1...12).map(inMonth) + (1...7).map(weekday)
    + Stage.Kind.allCases.map(stage) + StageBar.State.allCases.map(stageState) + RoundPhase.allCases.map(phase)
    + Project.Status.allCases.map(project)
    + Indicator.Status.allCases.map(indicator)
    + ProposalState.allCases.map(proposal) + Proposal.Proposer.allCases.map(proposer)
    + BallotChannel.allCases.map(channel) + VoteExport.Shape.allCases.map(shape)
    + ExportAccount.Reason.allCases.map(setAside)
    + Goal.Level.allCases.map(level) + Goal.Category.Theme.allCases.map(goalCategory)
    + BudgetLine.Kind.allCases.map(budgetKind) + BudgetLine.Phase.allCases.map(budgetPhase)
    + (1...17).map(developmentGoal)
}
